import type { Drawn, State } from '../../channels.js';
import { color, opacity, rateName, strokeWidth } from '../../common-fields.js';
import {
  choice,
  list,
  nameBut,
  number,
  object,
  optional,
  type Reference,
  type Written,
} from '../../field.js';
import { outlineShape } from '../../kinds/outlined.js';
import { svgPathOutline } from '../../kinds/shapes/svg-path.js';
import { cssColor } from '../../palette.js';
import { type Shape, timedParts } from '../../part.js';
import { lagged, rate } from '../../rates.js';
import { mixedColor } from '../../tint.js';
import type { Track } from '../../track.js';
import { type Point, plus, turned } from '../../units.js';
import { borderThenFill, drawnParts } from '../basic/draw-parts.js';
import { aimedAtAnything, type Cue, type Options, verb } from '../verb.js';
import { atShare, courseOf } from './course.js';
import { mixedOutline } from './mixed-outline.js';

const share = number(0, 1);
const quantity = number(-1e6, 1e6);

const drawn = {
  /** As `create` draws, as `write` does, or as `showPassingFlash` passes by. */
  as: choice('create', 'write', 'pass'),
  /** Of what passes by: how much of its outline is seen. */
  timeWidth: optional(number(0, 1000)),
  /** The turn of its first part, among so many that are drawn one after another. */
  first: number(0, 1e6),
  count: number(1, 1e6),
  lagRatio: number(0, 100),
  rate: rateName,
  /** When all of the drawing begins and ends, as shares of the time; also before it, or after. */
  begins: quantity,
  ends: quantity,
  /** What is drawn is taken back. */
  reversed: optional(choice(true)),
  /** Its last part has the first turn. */
  lastFirst: optional(choice(true)),
};

const fields = {
  verb: choice('recorded'),
  ...aimedAtAnything,
  /** It comes onto the board then, as a share of the time. */
  comes: optional(share),
  /** It leaves the board then, as a share of the time. */
  goes: optional(share),
  /** It leaves the board at once. */
  gone: optional(choice(true)),
  /**
   * What becomes of its points, as it was laid out: x and y by which they are shifted, after they were
   * scaled by two factors and turned by an angle in radians, all about the scene's origin.
   */
  pose: courseOf(list(quantity)),
  /** Outlines that it has one after another, in SVG's path data; they have as many curves as each other. */
  outlines: optional(list(nameBut(/[^MLHVCSQTAZmlhvcsqtaze\d\s,.+-]/, 'is no path data of SVG.'))),
  /** Which of the outlines it has, by number: 0.5 is half way between the first and the second. */
  shape: courseOf(number(-1000, 100_000)),
  /** The colours of what is inside. */
  fill: courseOf(color),
  /** The colours of its outline. */
  stroke: courseOf(color),
  /** The widths of its outline, in hundredths of a unit. */
  strokeWidth: courseOf(strokeWidth),
  /** What a number says. */
  value: courseOf(number(-1e9, 1e9)),
  /** How opaque what is inside is, 0 to 1. */
  fillOpacity: courseOf(opacity),
  /** How opaque all of it is, 0 to 1. */
  opacity: courseOf(opacity),
  /** It is drawn, or its drawing is taken back. */
  drawn: optional(object('a drawing', drawn)),
  /** Among its siblings, those with a higher one are painted over those with a lower, from its start. */
  z: optional(number(-1e6, 1e6)),
};

/** What was recorded of a mobject while Manim ran. */
export interface Recorded extends Written<typeof fields> {}

/**
 * What was recorded of a mobject while Manim ran: an import writes it (`reveal-scenes import`). Of each
 * thing that changes it tells the course, by as few values as will do.
 * @example
 * recorded('dot', { pose: { values: [[0, 0, 1, 1, 0], [2, 1, 1, 1, 0]], rate: 'smooth' } });
 */
export const recorded = verb(
  (target: Reference, options: Options<Recorded> = {}): Recorded => ({
    verb: 'recorded',
    target,
    ...options,
  }),
  {
    verb: 'recorded',
    fields,
    brings: ({ target, comes }) => (comes === undefined ? [] : [target]),
    timing: () => ({ runTime: 1, lagRatio: 0, rate: 'linear' }),
    tracks: (self, cue) => cue.family.flatMap((leaf) => tracksOfLeaf(self, cue, leaf)),
  },
);

type Self = Readonly<Omit<Recorded, 'target'>>;

function tracksOfLeaf(self: Self, cue: Cue, leaf: string): Track[] {
  if (self.gone) return [cue.remove(leaf)];
  const tracks: Track[] = [];
  if (self.comes !== undefined) tracks.push(...cue.bring(leaf));
  tracks.push(...poseTracks(self, cue, leaf), ...shapeTracks(self, cue, leaf));
  for (const channel of ['fill', 'stroke'] as const) {
    const course = self[channel];
    if (!course) continue;
    const colors = { ...course, values: course.values.map(cssColor) };
    const at = atShare(colors, (a, b, way) => mixedColor(a, b)(way));
    tracks.push(cue.track(leaf, channel, at));
  }
  for (const channel of ['strokeWidth', 'fillOpacity', 'opacity', 'value'] as const) {
    const course = self[channel];
    if (course) tracks.push(cue.track(leaf, channel, atShare(course, between)));
  }
  tracks.push(...comingAndGoing(self, cue, leaf));
  const { z } = self;
  if (z !== undefined) tracks.push(cue.track(leaf, 'z', () => z));
  return tracks;
}

const between = (a: number, b: number, way: number) => a + (b - a) * way;

function poseTracks({ pose }: Self, cue: Cue, leaf: string): Track[] {
  if (!pose) return [];
  const first = cue.laidOut(leaf);
  const at = atShare(pose, (a, b, way) => a.map((n, i) => between(n, b[i] as number, way)));
  const placed = (now: number): Pick<State, 'place' | 'scale' | 'turn'> => {
    const [x = 0, y = 0, sx = 1, sy = 1, turn = 0] = at(now);
    const scaled: Point = [first.place[0] * sx, first.place[1] * sy];
    return {
      place: plus([x, y], turned(scaled, turn)),
      scale: [first.scale[0] * sx, first.scale[1] * sy],
      turn: first.turn + turn,
    };
  };
  return (['place', 'scale', 'turn'] as const).map((channel) =>
    cue.track(leaf, channel, (now) => placed(now)[channel]),
  );
}

function shapeTracks({ outlines, shape }: Self, cue: Cue, leaf: string): Track[] {
  if (!outlines || outlines.length === 0) return [];
  const all = outlines.map(svgPathOutline);
  const at = shape ? atShare(shape, between) : () => all.length - 1;
  const whole = all.map(outlineShape);
  const shapeAt = (now: number): Shape => {
    const number = at(now);
    const lower = Math.min(all.length - 1, Math.max(0, Math.floor(number)));
    if (number === lower || all.length === 1) return whole[lower] as Shape;
    const from = Math.min(lower, all.length - 2);
    return outlineShape(mixedOutline(all, from, number - from));
  };
  return [cue.track(leaf, 'shape', shapeAt)];
}

/** What is not there all the time is there unseen: only at the ends can it come or go. */
function comingAndGoing({ comes = 0, goes = 2, drawn }: Self, cue: Cue, leaf: string): Track[] {
  const isThere = (now: number) => now >= comes && now < goes;
  const tracks: Track[] = [];
  if (comes > 0 || goes < 1) {
    const hidden = { opacity: 0, away: [0, 0] as const };
    tracks.push(cue.track(leaf, 'way', (now) => (isThere(now) || now === 1 ? undefined : hidden)));
  }
  if (drawn) tracks.push(drawnTrack(drawn, goes <= 1, cue, leaf));
  if (goes <= 1) tracks.push(cue.track(leaf, 'shown', (now) => now < 1));
  return tracks;
}

function drawnTrack(told: Written<typeof drawn>, isLent: boolean, cue: Cue, leaf: string): Track {
  const { first, count, lagRatio, begins, ends } = told;
  const { shape } = cue.now(leaf);
  const eased = rate(told.rate);
  const lookAt = (amount: number) => lookOf(told, amount);
  const last = first + timedParts(shape) - 1;
  const shareOf = (now: number) => (index: number) => {
    const all = (now - begins) / (ends - begins || 1);
    const turn = told.lastFirst ? first + last - index : index;
    const amount = lagged(Math.min(1, Math.max(0, all)), turn, count, lagRatio);
    return eased(told.reversed ? 1 - amount : amount);
  };
  const make = isLent ? cue.lend : cue.track;
  return make(leaf, 'drawn', (now) => drawnParts(shape, first, shareOf(now), lookAt));
}

function lookOf({ as, timeWidth = 0 }: Written<typeof drawn>, amount: number): Drawn {
  if (as === 'write') return borderThenFill(amount);
  if (as === 'create') return { outline: amount, fill: 1 };
  const end = amount * (1 + timeWidth);
  return { outline: Math.min(1, end), from: Math.max(0, end - timeWidth), fill: 1 };
}
