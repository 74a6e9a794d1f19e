/** What the verbs share by which mobjects come and go otherwise than by being drawn. */
import type { State, Way } from '../../channels.js';
import { minus, ORIGIN, type Point, plus, turned } from '../../units.js';
import type { Cue } from '../verb.js';

/** How all of a mobject is seen on its way. */
interface Seen {
  /** 0 to 1. */
  readonly opacity?: number;
  readonly shift?: Point;
  /** A factor about the point, then a turn about it, in radians. */
  readonly scale?: number;
  readonly turn?: number;
}

/** The way of one leaf where all of its mobject is seen scaled and turned about a point, and shifted. */
export function wayAbout(
  cue: Cue,
  leaf: string,
  { place, way }: State,
  point: Point,
): (seen: Seen) => Way {
  // What follows others has its shape in the scene, about the scene's origin.
  const here = plus(cue.isFollower(leaf) ? ORIGIN : place, way?.away ?? ORIGIN);
  const from = minus(here, point);
  return ({ opacity = 1, shift = ORIGIN, scale = 1, turn = 0 }) => {
    const [factor, angle] = [scale * (way?.scale ?? 1), turn + (way?.turn ?? 0)];
    const to = turned([from[0] * scale, from[1] * scale], turn);
    return {
      opacity: Math.min(1, Math.max(0, opacity)) * (way?.opacity ?? 1),
      away: plus(plus(way?.away ?? ORIGIN, minus(to, from)), shift),
      ...(factor !== 1 && { scale: factor }),
      ...(angle !== 0 && { turn: angle }),
    };
  };
}
