/** Followers anew, at any playhead, with nothing remembered. */
import { type Box, shifted } from '../../plugin/core/box.js';
import type { Cast, Follower } from '../../plugin/core/cast.js';
import type { State } from '../../plugin/core/channels.js';
import type { ReadPlace } from '../../plugin/core/common-fields.js';
import { boxIn, followOf } from '../../plugin/core/follow.js';
import type { Seen } from '../../plugin/core/kinds/kind.js';
import { mapOutline } from '../../plugin/core/outline.js';
import { EMPTY, type Shape } from '../../plugin/core/part.js';
import { type Picture, stateIn } from '../../plugin/core/picture.js';
import { firstOutline, posed, rimOf } from '../../plugin/core/pose.js';
import { stepsOf, type Timeline } from '../../plugin/core/timeline.js';
import { ORIGIN, type Point, plus } from '../../plugin/core/units.js';
import { outlineGap } from './difference.js';

/** The state of a follower by itself: how it was moved, scaled and turned, before it follows. */
export function ownState(timeline: Timeline, playhead: number, id: string): State {
  const p = Math.min(stepsOf(timeline), Math.max(-1, playhead));
  const [whole, share] = [Math.floor(p) + 1, p - Math.floor(p)];
  const stretch = timeline.stretches[whole];
  const course = share === 0 ? undefined : stretch?.courses.get(id);
  return course?.at(share * (stretch?.duration ?? 0)) ?? (timeline.stops[whole]?.get(id) as State);
}

/** The state of a follower, made anew. */
export function followedAnew(timeline: Timeline, picture: Picture, p: number, follower: Follower) {
  const stateOf = (id: string) => stateIn(picture, id) as State;
  return followOf(timeline.cast, follower)(ownState(timeline, p, follower.id), stateOf);
}

/** The box of a mobject in a picture. */
export function boxAt(picture: Picture, place: ReadPlace): Box {
  return boxIn(picture.cast, (leaf) => stateIn(picture, leaf) as State, place);
}

/** A hair: so little moves no arrow, but where it turns over to another side. */
const HAIR = 1e-6;

/** How something is moved, and how much larger it becomes. */
interface Nudge {
  readonly by: Point;
  readonly grown: number;
}

const NONE: Nudge = { by: ORIGIN, grown: 0 };
const NUDGES: readonly Nudge[] = [
  ...[HAIR, -HAIR].flatMap((hair): Nudge[] => [
    { by: [hair, 0], grown: 0 },
    { by: [0, hair], grown: 0 },
    { by: ORIGIN, grown: hair },
  ]),
];

/**
 * The followers that are where their way turns over: their ends lie in the same place, an elbow changes
 * sides, or they follow one of these. There no way could be continuous, wherever the ends come from.
 */
export function followersAtTurn(timeline: Timeline, picture: Picture, p: number): Set<string> {
  const { cast } = timeline;
  const found = new Set<string>();
  const values = Object.fromEntries(
    cast.trackers.map((id) => [id, stateIn(picture, id)?.value ?? 0]),
  );
  for (const { id, kind, first, laidAt, others, measured } of cast.followers) {
    const own = ownState(timeline, p, id);
    const { self } = laidAt?.(values) ?? first;
    const shapeBy = (nudge: Nudge, nudged?: string) =>
      kind.follows?.(self, seenWith(cast, picture, own, nudge, nudged), measured) ?? EMPTY;
    const shape = shapeBy(NONE);
    const isAtTurn = others.some(
      (other) =>
        cast.families.get(other)?.some((leaf) => found.has(leaf)) ||
        NUDGES.some((nudge) => shapeGap(shape, shapeBy(nudge, other)) > HAIR * 1000),
    );
    if (isAtTurn) found.add(id);
  }
  return found;
}

function seenWith(
  cast: Cast,
  picture: Picture,
  own: State,
  nudge: Nudge,
  nudged: string | undefined,
): Seen {
  const nudgeOf = (id: string) => (id === nudged ? nudge : NONE);
  return {
    boxOf(place) {
      const id = typeof place === 'string' ? place : 'on' in place ? place.on : '';
      const { by, grown } = nudgeOf(id);
      const box = shifted(boxAt(picture, place), by);
      return { ...box, width: box.width + grown, height: box.height + grown };
    },
    rimOf(id) {
      const [only, ...more] = cast.families.get(id) ?? [];
      const state = only !== undefined && more.length === 0 && stateIn(picture, only);
      const rim = state ? rimOf(state.shape, state) : undefined;
      return rim && mapOutline(rim, (point) => plus(point, nudgeOf(id).by));
    },
    outlineOf(id) {
      const [only, ...more] = cast.families.get(id) ?? [];
      const state = only !== undefined && more.length === 0 && stateIn(picture, only);
      const outline = state ? firstOutline(state.shape, state) : undefined;
      const { by, grown } = nudgeOf(id);
      // Turned by a hair, too: what is parallel is so in one direction only.
      return outline && mapOutline(outline, ([x, y]) => plus([x - grown * y, y + grown * x], by));
    },
    moved: (point) => posed(own, point),
  };
}

function shapeGap(a: Shape, b: Shape): number {
  if (a.parts.length !== b.parts.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...a.parts.map((part, i) => {
      const other = b.parts[i];
      if (part.is !== 'outline' || other?.is !== 'outline') return 0;
      return outlineGap(part.outline, other.outline);
    }),
  );
}
