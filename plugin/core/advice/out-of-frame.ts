import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import type { State, States } from '../channels.js';
import { boxIn } from '../follow.js';
import { CAMERA } from '../references.js';
import { FRAME } from '../units.js';
import type { Advice, Told } from './told.js';

/** Units by which a mobject may stand out of the frame: the ends of strokes do. */
const OUT = 0.1;

/**
 * What stands across the frame's edge, or beyond it, when it comes; of what is there from the start,
 * what never comes in.
 */
export function outOfFrame(
  cast: Cast,
  told: readonly Told[],
  pictures: readonly States[],
): Advice[] {
  const [start] = pictures;
  const films = pictures.some((picture) => picture.get(CAMERA) !== start?.get(CAMERA));
  if (films) return [];
  const name = (id: string) => calledIn(cast, id);
  // Strokes may lead anywhere: the lines of an imported plane do.
  const isStroke = ({ id, kind }: Leaf) =>
    kind === 'path' && cast.states.get(id)?.fillOpacity === 0;
  const leaves = cast.leaves.filter((leaf) => leaf.kind !== 'element' && !isStroke(leaf));
  const stands = ({ id }: Leaf, { before, after, place }: Told): Advice[] => {
    const isNew = after.get(id)?.shown && !before.get(id)?.shown;
    if (!isNew || earlier(pictures, after).some(shows(id))) return [];
    const outside = outsideOf(cast, id, after);
    return outside ? [{ ...outside, place, problem: `${name(id)} ${outside.problem}` }] : [];
  };
  const ever = leaves.flatMap(({ id }) => {
    if (!start?.get(id)?.shown) return [];
    const all = pictures.filter(shows(id)).map((picture) => outsideOf(cast, id, picture));
    const out = all.flatMap((outside) => outside ?? []);
    const [first] = out;
    if (!first || out.length < all.length) return [];
    const room = Math.min(...out.map((outside) => outside.room));
    return [{ place: `mobject ${name(id)}`, problem: first.problem, room }];
  });
  return [...ever, ...told.flatMap((each) => leaves.flatMap((leaf) => stands(leaf, each)))];
}

type Leaf = Cast['leaves'][number];

const shows = (leaf: string) => (picture: States) => picture.get(leaf)?.shown;

const earlier = (pictures: readonly States[], picture: States) =>
  pictures.slice(0, pictures.indexOf(picture));

/**
 * How far it stands out of the frame, and at which sides; nothing where it is in it. Below a heading a scene is
 * smaller, and the slide shows of its plane what is beside the frame, too: as much as it takes is `room`.
 */
function outsideOf(cast: Cast, id: string, picture: States) {
  const { center, width, height } = boxIn(cast, (leaf) => picture.get(leaf) as State, id);
  const sides = [
    { at: center[0], size: width, room: FRAME.width, names: ['right', 'left'] },
    { at: center[1], size: height, room: FRAME.height, names: ['top', 'bottom'] },
  ];
  // What fills the frame is a ground, and a line may lead out of it at both ends; words may not.
  const isRead = picture.get(id)?.shape.parts.some(({ is }) => is === 'glyph');
  if (sides.every(({ size, room }) => size >= room)) return undefined;
  const [across = [], upright = []] = sides.map(({ at, size, room, names }) =>
    [at, -at].flatMap((towards, i) => {
      const by = towards + (size - room) / 2;
      return (isRead || size < room) && by > OUT ? [{ by, side: names[i] }] : [];
    }),
  );
  const all = [...across, ...upright];
  if (all.length === 0) return undefined;
  const far = all.map(({ by, side }) => `by ${by.toFixed(1)} at the ${side}`).join(' and ');
  const frame = `${FRAME.width.toFixed(2)} by ${FRAME.height} units`;
  return {
    problem: `stands out of the frame (${frame}): ${far}. Move it in, or make it smaller.`,
    room:
      upright.length > 0
        ? Infinity
        : FRAME.width + 2 * Math.max(...across.map(({ by }) => by - OUT)),
  };
}
