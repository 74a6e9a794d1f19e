import { type Direction, direction, length, type Target } from '../../common-fields.js';
import { choice, number, type Written, withDefault } from '../../field.js';
import type { Outline } from '../../outline.js';
import type { Part } from '../../part.js';
import { boxOfState, posed } from '../../pose.js';
import { minus, norm, ORIGIN, type Point, plus, turned, vector } from '../../units.js';
import { aimed, eachLeaf, type Options, verb } from '../verb.js';
import { passingWave } from './wave.js';

const fields = {
  verb: choice('applyWave'),
  ...aimed,
  /** To which side the crest of the wave goes. */
  direction: withDefault(direction, 'UP'),
  /** How high the wave is, in units. */
  amplitude: withDefault(length, 0.2),
  /** How long the wave is, as a share of the target's width. */
  timeWidth: withDefault(number(0.01, 100), 1),
  /** How many crests and troughs it has: a whole number. */
  ripples: withDefault(number(1, 100), 1),
};

/** Manim's `ApplyWave`. */
export interface ApplyWave extends Written<typeof fields> {}

/**
 * Manim's `ApplyWave`: a wave runs through the target, from left to right. Outlines are bent; glyphs
 * stay whole and go up and down. What follows others, such as an arrow, and an element of a drawing go up
 * and down as a whole.
 * @example
 * applyWave('title', { amplitude: 0.3 });
 */
export const applyWave = verb(
  (target: Target, options: Options<ApplyWave> = {}): ApplyWave => ({
    verb: 'applyWave',
    target,
    ...options,
  }),
  {
    verb: 'applyWave',
    fields,
    timing: () => ({ runTime: 2, lagRatio: 0, rate: 'smooth' }),
    tracks({ target, direction, amplitude, timeWidth, ripples }, cue) {
      const { center, width } = cue.boxNow(target);
      const wave = passingWave(timeWidth, Math.round(ripples));
      const crest = crestOf(direction, amplitude);
      /** What reaches beyond the box, as handles may, goes as the edge does: else it would jump at both ends. */
      const across = (x: number) =>
        width > 0 ? Math.min(1, Math.max(0, (x - center[0]) / width + 0.5)) : 0.5;
      return eachLeaf(cue, (leaf, now, turn) => {
        const { shape, travel, place } = now;
        const seen = cue.seen(leaf);
        const isFollower = cue.isFollower(leaf);
        /** By how much a point of the shape goes, in the shape's own frame. */
        const nudge = (moment: number) => {
          const height = wave(moment);
          return (point: Point): Point => {
            const by = height(across(posed(seen, point)[0]));
            const [dx, dy] = turned([crest[0] * by, crest[1] * by], -seen.turn);
            return [dx / (seen.scale[0] || 1), dy / (seen.scale[1] || 1)];
          };
        };
        const isHome = (share: number) => share <= 0 || share >= 1;
        const bent = (share: number) => {
          const by = nudge(share);
          const parts = shape.parts.map((part) => bentPart(part, (p) => plus(p, by(p))));
          return { ...shape, parts };
        };
        const travelled = (share: number) => {
          const by = nudge(share);
          return seen.shape.parts.map((part, i) => {
            const point = isFollower ? seen.shape.box.center : standOf(part);
            return plus(point ? by(point) : ORIGIN, travel?.[i] ?? ORIGIN, 1 - share);
          });
        };
        const hasOutlines = !isFollower && shape.parts.some(({ is }) => is === 'outline');
        const travels = isFollower || shape.parts.some((part) => standOf(part) !== undefined);
        if (shape.parts.some(({ is }) => is === 'element')) {
          const at = across(boxOfState(now).center[0]);
          const lifted = (share: number) => plus(place, crest, wave(share)(at));
          return [
            cue.track(leaf, 'place', (share) => (isHome(share) ? place : lifted(share)), turn),
          ];
        }
        return [
          ...(hasOutlines
            ? [cue.track(leaf, 'shape', (share) => (isHome(share) ? shape : bent(share)), turn)]
            : []),
          ...(travels
            ? [
                cue.track(
                  leaf,
                  'travel',
                  (share) => (share >= 1 ? undefined : share <= 0 ? travel : travelled(share)),
                  turn,
                ),
              ]
            : []),
        ];
      });
    },
  },
);

function crestOf(direction: Direction, amplitude: number): Point {
  const way = vector(direction);
  return plus(ORIGIN, way, amplitude / (norm(way) || 1));
}

const bentPart = (part: Part, to: (point: Point) => Point): Part =>
  part.is === 'outline' ? { ...part, outline: bentOutline(part.outline, to) } : part;

/** How near to its anchor a handle is bent, as Manim does: so a curve leaves as the wave rises there. */
const NEAR = 0.01;

function bentOutline({ points, more, ...outline }: Outline, to: (point: Point) => Point): Outline {
  return {
    ...outline,
    ...(more && { more: more.map((run) => bentOutline(run, to)) }),
    points: points.map((point, i) => {
      if (i % 3 === 0) return to(point);
      const anchor = points[i % 3 === 1 ? i - 1 : i + 1] as Point;
      const [bent, near] = [to(anchor), to(plus(anchor, minus(point, anchor), NEAR))];
      return plus(bent, minus(near, bent), 1 / NEAR);
    }),
  };
}

/** Where a part stands that is not bent. */
function standOf(part: Part): Point | undefined {
  if (part.is === 'glyph' || part.is === 'window') return part.at;
  return undefined;
}
