/** How each kind of mobject, placement and animation is read. */
import { didYouMean, SceneError } from './error.js';
import { COLOR_NAMES } from './palette.js';
import { RATE_NAMES } from './rates.js';
import {
  choice,
  type Fields,
  list,
  name,
  number,
  object,
  optional,
  plain,
  type Reader,
  shown,
  text,
} from './read.js';
import type * as scene from './scene.js';
import { DIRECTION_NAMES, type Point } from './units.js';

/** Deeper nesting than anybody draws; without a limit a crafted file overflows the stack. */
const DEEPEST = 40;

const coordinate = number(-1000, 1000);

const point: Reader<Point> = (value, place) => {
  const numbers = Array.isArray(value) ? list(coordinate)(value, place) : [];
  if (numbers.length === 2) return numbers as unknown as Point;
  throw new SceneError(place, `expected a point [x, y], got ${shown(value)}.`);
};

const direction: Reader<scene.Direction> = (value, place) =>
  Array.isArray(value) ? point(value, place) : choice(...DIRECTION_NAMES)(value, place);

const idOrPoint: Reader<string | Point> = (value, place) =>
  typeof value === 'string' ? name(value, place) : point(value, place);

/**
 * What a single backslash leaves in JSON or in JavaScript's quotes. There `\frac`, `\beta`, `\vec`,
 * `\rho`, `\text` and `\nabla` begin with a character of their own; of `\sqrt{2}` remains `sqrt{2}`. A tab
 * or the end of a line may also be meant, so it takes the rest of a command's name.
 */
const LOST_BACKSLASH =
  /[\f\b\v]|\r(?!\n)|\t(?:imes|ext|heta|au|ilde|anh|frac|binom|riangle)|\n(?:abla|eq|exists)|(?:^|[^\\A-Za-z])(?:sqrt|d?frac|text|math[a-z]+|hat|vec|bar|overline|begin|operatorname)\{/;

const tex: Reader<string> = (value, place) => {
  if (!LOST_BACKSLASH.test(name(value, place))) return name(value, place);
  throw new SceneError(
    place,
    'a backslash is lost. In JSON and in quotes it is written twice, as in "\\\\frac"; or use String.raw.',
  );
};

/** Reads an object by the one word that says what it is. */
function byWord<T>(what: string, key: string, readers: Record<string, Reader<T>>): Reader<T> {
  return (value, place) => {
    const word = plain(value, place, what)[key];
    if (word === undefined) throw new SceneError(place, `${what} needs '${key}'.`);
    const reader = typeof word === 'string' && Object.hasOwn(readers, word) && readers[word];
    if (reader) return reader(value, place);
    const hint = didYouMean(String(word), Object.keys(readers));
    throw new SceneError(place, `no ${key} ${shown(word)}.${hint}`);
  };
}

const placements: Record<string, Reader<scene.Placement>> = {
  moveTo: object('moveTo', { moveTo: idOrPoint, alignedEdge: optional(direction) }),
  nextTo: object('nextTo', {
    nextTo: idOrPoint,
    direction: optional(direction),
    buff: optional(coordinate),
    alignedEdge: optional(direction),
  }),
  toEdge: object('toEdge', { toEdge: direction, buff: optional(coordinate) }),
  alignTo: object('alignTo', { alignTo: idOrPoint, direction }),
  shift: object('shift', { shift: point }),
};

const placement: Reader<scene.Placement> = (value, place) => {
  const fields = Object.keys(plain(value, place, 'a placement'));
  const word = fields.find((field) => Object.hasOwn(placements, field));
  if (word) return (placements[word] as Reader<scene.Placement>)(value, place);
  const hint = didYouMean(fields[0] ?? '', Object.keys(placements));
  throw new SceneError(place, `is no placement.${hint}`);
};

const at: Reader<scene.Placement | readonly scene.Placement[]> = (value, place) =>
  Array.isArray(value) ? list(placement)(value, place) : placement(value, place);

/** Manim's names are in capitals, CSS's are not: so a slip in a name of Manim's can be told. */
const color: Reader<scene.Color> = (value, place) => {
  const word = name(value, place);
  if (!/^[A-Z][A-Z_]*$/.test(word) || COLOR_NAMES.some((each) => each === word)) return word;
  throw new SceneError(place, `no colour '${word}'.${didYouMean(word, COLOR_NAMES)}`);
};

const base = { id: name, at: optional(at), color: optional(color) };

const fontSize = optional(number(1, 1000));
const strokeWidth = optional(number(0, 100));

const line: Reader<string | scene.TextLine> = (value, place) =>
  typeof value === 'string'
    ? value
    : object<scene.TextLine>('a line of text', { text, fontSize, color: optional(color) })(
        value,
        place,
      );

const lines: Reader<string | readonly (string | scene.TextLine)[]> = (value, place) =>
  typeof value === 'string' ? value : list(line)(value, place);

const end: Reader<scene.End> = (value, place) =>
  typeof value === 'string' || Array.isArray(value)
    ? idOrPoint(value, place)
    : object<Exclude<scene.End, string | Point>>('an end', {
        of: name,
        side: optional(direction),
        shift: optional(point),
      })(value, place);

const buffs: Reader<number | readonly [number, number]> = (value, place) =>
  Array.isArray(value) ? point(value, place) : number(0, 100)(value, place);

const connector = {
  ...base,
  from: end,
  to: end,
  strokeWidth,
  buff: optional(buffs),
  elbow: optional(direction),
  reach: optional(number(0, 100)),
  arc: optional(number(-6.28, 6.28)),
  tail: optional(choice('joint')),
};

const kind = <K extends string>(word: K) => ({ kind: choice(word) });
const size = number(0, 1000);
const opacity = optional(number(0, 1));

const arrangement = object<NonNullable<scene.Group['arrange']>>('arrange', {
  direction: optional(direction),
  buff: optional(coordinate),
});

const elementFields = object<scene.SvgElement>('an element', {
  ...kind('element'),
  id: name,
  at: base.at,
  select: optional(name),
  layer: optional(name),
});

const element: Reader<scene.SvgElement> = (value, place) => {
  const read = elementFields(value, place);
  if ((read.select === undefined) !== (read.layer === undefined)) return read;
  throw new SceneError(place, "an element needs either 'select' or 'layer'.");
};

/** Reads a mobject that is nested so deep. */
function mobject(depth: number): Reader<scene.Mobject> {
  const members: Reader<readonly scene.Mobject[]> = (value, place) => {
    if (depth < DEEPEST) return list(mobject(depth + 1))(value, place);
    throw new SceneError(place, `groups are nested more than ${DEEPEST} deep.`);
  };
  const groupFields: Fields<scene.Group> = {
    ...kind('group'),
    ...base,
    members,
    arrange: optional(arrangement),
  };
  return byWord<scene.Mobject>('a mobject', 'kind', {
    rectangle: object<scene.Rectangle>('a rectangle', {
      ...kind('rectangle'),
      ...base,
      width: size,
      height: size,
      fillOpacity: opacity,
      strokeWidth,
    }),
    text: object<scene.Text>('a text', {
      ...kind('text'),
      ...base,
      text: lines,
      fontSize,
      lineSpacing: optional(number(0, 10)),
      box: optional(choice('ink', 'em')),
      align: optional(choice('left', 'center', 'right')),
    }),
    formula: object<scene.Formula>('a formula', {
      ...kind('formula'),
      ...base,
      tex,
      fontSize,
    }),
    arrow: object<scene.Arrow>('an arrow', {
      ...kind('arrow'),
      ...connector,
      tipLength: optional(number(0, 100)),
    }),
    line: object<scene.Line>('a line', { ...kind('line'), ...connector }),
    element,
    group: object<scene.Group>('a group', groupFields),
  });
}

/** The mobjects of a scene. */
export const mobjects: Reader<readonly scene.Mobject[]> = list(mobject(0));

const timing = {
  target: name,
  runTime: optional(number(0.001, 3600)),
  lagRatio: optional(number(0, 100)),
  rate: optional(choice(...RATE_NAMES)),
};

const verb = <V extends string>(word: V) => ({ verb: choice(word), ...timing });

/** An animation of a play. */
export const animation: Reader<scene.Animation> = byWord<scene.Animation>('an animation', 'verb', {
  create: object<scene.Create>('create', verb('create')),
  write: object<scene.Write>('write', verb('write')),
  fadeIn: object<scene.FadeIn>('fadeIn', { ...verb('fadeIn'), shift: optional(point) }),
  fadeOut: object<scene.FadeOut>('fadeOut', { ...verb('fadeOut'), shift: optional(point) }),
  moveTo: object<scene.MoveTo>('moveTo', {
    ...verb('moveTo'),
    to: idOrPoint,
    alignedEdge: optional(direction),
  }),
  shift: object<scene.Shift>('shift', { ...verb('shift'), by: point }),
});
