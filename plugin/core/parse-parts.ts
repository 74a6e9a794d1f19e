/** How each kind of mobject and animation is read. */
import { didYouMean, SceneError } from './error.js';
import type * as board from './mobject.js';
import { COLOR_NAMES } from './palette.js';
import { at, coordinate, direction, idOrPoint, point } from './parse-placement.js';
import { tex } from './parse-tex.js';
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
import type { Point } from './units.js';

/** Deeper nesting than anybody draws; without a limit a crafted file overflows the stack. */
const DEEPEST = 40;

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

/** Manim's names are in capitals, CSS's are not: so a slip in a name of Manim's can be told. */
const color: Reader<board.Color> = (value, place) => {
  const word = name(value, place);
  if (!/^[A-Z][A-Z_]*$/.test(word) || COLOR_NAMES.some((each) => each === word)) return word;
  throw new SceneError(place, `no colour '${word}'.${didYouMean(word, COLOR_NAMES)}`);
};

const base = { id: name, at: optional(at), color: optional(color) };

const fontSize = optional(number(1, 1000));
const strokeWidth = optional(number(0, 100));

const line: Reader<string | board.TextLine> = (value, place) =>
  typeof value === 'string'
    ? value
    : object<board.TextLine>('a line of text', { text, fontSize, color: optional(color) })(
        value,
        place,
      );

const lines: Reader<string | readonly (string | board.TextLine)[]> = (value, place) =>
  typeof value === 'string' ? value : list(line)(value, place);

const end: Reader<board.End> = (value, place) =>
  typeof value === 'string' || Array.isArray(value)
    ? idOrPoint(value, place)
    : object<Exclude<board.End, string | Point>>('an end', {
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

const arrangement = object<NonNullable<board.Group['arrange']>>('arrange', {
  direction: optional(direction),
  buff: optional(coordinate),
});

const elementFields = object<board.SvgElement>('an element', {
  ...kind('element'),
  id: name,
  at: base.at,
  select: optional(name),
  layer: optional(name),
});

const element: Reader<board.SvgElement> = (value, place) => {
  const read = elementFields(value, place);
  if ((read.select === undefined) !== (read.layer === undefined)) return read;
  throw new SceneError(place, "an element needs either 'select' or 'layer'.");
};

/** Reads a mobject that is nested so deep. */
function mobject(depth: number): Reader<board.Mobject> {
  const members: Reader<readonly board.Mobject[]> = (value, place) => {
    if (depth < DEEPEST) return list(mobject(depth + 1))(value, place);
    throw new SceneError(place, `groups are nested more than ${DEEPEST} deep.`);
  };
  const groupFields: Fields<board.Group> = {
    ...kind('group'),
    ...base,
    members,
    arrange: optional(arrangement),
  };
  return byWord<board.Mobject>('a mobject', 'kind', {
    rectangle: object<board.Rectangle>('a rectangle', {
      ...kind('rectangle'),
      ...base,
      width: size,
      height: size,
      fillOpacity: opacity,
      strokeWidth,
    }),
    text: object<board.Text>('a text', {
      ...kind('text'),
      ...base,
      text: lines,
      fontSize,
      lineSpacing: optional(number(0, 10)),
      box: optional(choice('ink', 'em')),
      align: optional(choice('left', 'center', 'right')),
    }),
    formula: object<board.Formula>('a formula', {
      ...kind('formula'),
      ...base,
      tex,
      fontSize,
    }),
    arrow: object<board.Arrow>('an arrow', {
      ...kind('arrow'),
      ...connector,
      tipLength: optional(number(0, 100)),
    }),
    line: object<board.Line>('a line', { ...kind('line'), ...connector }),
    element,
    group: object<board.Group>('a group', groupFields),
  });
}

/** The mobjects of a scene. */
export const mobjects: Reader<readonly board.Mobject[]> = list(mobject(0));

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
