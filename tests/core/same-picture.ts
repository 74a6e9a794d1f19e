import assert from 'node:assert/strict';
import type { State } from '../../plugin/core/channels.js';
import { type Picture, pictureAt, stateIn } from '../../plugin/core/picture.js';
import type { Timeline } from '../../plugin/core/timeline.js';
import { minus, norm } from '../../plugin/core/units.js';
import { difference } from './difference.js';
import { followersAtTurn } from './followers.js';
import { type PaintedLeaf, paintedLeaf } from './paint-list.js';

/** Asserts that two playheads look the same. */
export function assertSamePlayheads(timeline: Timeline, p: number, near: number): void {
  assertSame(timeline, pictureAt(timeline, p), pictureAt(timeline, near), p);
}

/**
 * Asserts that two pictures look the same: what is not there is as good as what cannot be seen. Seen or
 * not, everything has its place; and arrows run the same way.
 *
 * @param p - the playhead of the first.
 */
export function assertSame(timeline: Timeline, a: Picture, b: Picture, p: number): void {
  for (const id of a.cast.states.keys()) {
    const [one, two] = [stateIn(a, id), stateIn(b, id)];
    if (one === two) continue;
    // What only passes is called by the place of its animation.
    if (!two && !one?.shown && id.includes('].animations[')) continue;
    assert.ok(one && two, `${id} has a state at ${p}`);
    assert.ok(norm(minus(one.place, two.place)) < 0.01, `place of ${id} at ${p}`);
    assert.ok(norm(minus(one.scale, two.scale)) < 0.01, `scale of ${id} at ${p}`);
    assert.ok(Math.abs(one.turn - two.turn) < 0.01, `turn of ${id} at ${p}`);
    const painted = [one, two].map((state) => (state.shown ? paintedLeaf(id, state) : undefined));
    if (isRolling(timeline, id, one, two)) continue;
    const gap = difference(...(painted as [PaintedLeaf, PaintedLeaf]));
    if (gap < 0.01 || followersAtTurn(timeline, a, p).has(id)) continue;
    assert.fail(`${id} is ${gap} off at ${p}`);
  }
}

/** A number jumps where a digit or a sign comes or goes. */
function isRolling({ cast }: Timeline, id: string, one: State, two: State): boolean {
  if (one.shape.parts.length === two.shape.parts.length) return false;
  const kind = cast.leaves.find((leaf) => leaf.id === id)?.kind ?? '';
  return ['decimalNumber', 'integer'].includes(kind);
}
