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
  const stands = (
    { id, kind }: Cast['leaves'][number],
    { before, after, place }: Told,
  ): Advice[] => {
    const isNew = after.get(id)?.shown && !before.get(id)?.shown;
    if (!isNew || kind === 'element' || earlier(pictures, after).some(shows(id))) return [];
    return isOut(cast, id, after) ? [{ place, problem: `${name(id)} ${OUTSIDE}` }] : [];
  };
  const ever = cast.leaves.flatMap(({ id, kind }) => {
    if (kind === 'element' || !start?.get(id)?.shown) return [];
    const isSeen = pictures.some((picture) => shows(id)(picture) && !isOut(cast, id, picture));
    return isSeen ? [] : [{ place: `mobject ${name(id)}`, problem: OUTSIDE }];
  });
  return [...ever, ...told.flatMap((each) => cast.leaves.flatMap((leaf) => stands(leaf, each)))];
}

const OUTSIDE = `stands out of the frame, ${FRAME.width.toFixed(2)} by 8 units.`;

const shows = (leaf: string) => (picture: States) => picture.get(leaf)?.shown;

const earlier = (pictures: readonly States[], picture: States) =>
  pictures.slice(0, pictures.indexOf(picture));

function isOut(cast: Cast, id: string, picture: States): boolean {
  const { center, width, height } = boxIn(cast, (leaf) => picture.get(leaf) as State, id);
  const sides = [
    [center[0], width, FRAME.width],
    [center[1], height, FRAME.height],
  ] as const;
  // What fills the frame is a ground, and a line may lead out of it at both ends; words may not.
  const isRead = picture.get(id)?.shape.parts.some(({ is }) => is === 'glyph');
  if (sides.every(([, size, room]) => size >= room)) return false;
  return sides.some(
    ([at, size, room]) => (isRead || size < room) && Math.abs(at) + size / 2 > room / 2 + OUT,
  );
}
