/** Where a scene with verbs does not look as it was recorded, and which verbs are to blame. */
import type { State } from '../../../core/channels.js';
import { pictureAt, stateIn } from '../../../core/picture.js';
import { CAMERA } from '../../../core/references.js';
import type { Step } from '../../../core/scene.js';
import { endsOf, type Measured, stretchesOf } from './measured.js';
import { isSeen, looksAlike, seeAlike } from './same-picture.js';
import type { Unit } from './units.js';

/** Moments of a play at which the pictures are compared. */
const MOMENTS = 12;

/** Seconds before the end of a play, when the next one has not begun. */
const JUST = 1e-6;

/**
 * The verbs that have to go: of each leaf those with which it first looks otherwise.
 *
 * @param told - the verbs that are told otherwise than when the scenes were last compared.
 */
export function differences(
  recorded: Measured,
  written: Measured,
  units: ReadonlySet<Unit>,
  told: Iterable<Unit>,
): ReadonlySet<Unit> {
  const wrong = new Set<Unit>();
  const blamed = new Set<string>();
  const blameFor = blamingIn(units);
  const isKnown = (leaf: string, step: number, play: number) =>
    blameFor(leaf, step, play).every((unit) => wrong.has(unit));
  const both = [recorded.timeline, written.timeline];
  const compare = (leaves: Iterable<string>, at: number, step: number, play: number) => {
    const [one, other] = both.map((timeline) => pictureAt(timeline, at));
    if (!one || !other) return;
    const [missing, strange]: [Found[], Found[]] = [[], []];
    for (const leaf of leaves) {
      if (blamed.has(leaf)) continue;
      // What comes later is looked at again, without those that are wrong.
      if (wrong.size > 0 && isKnown(leaf, step, play)) {
        blamed.add(leaf);
        continue;
      }
      const [a, b] = [one, other].map((picture) => stateIn(picture, leaf));
      if (a && b && (leaf === CAMERA ? seeAlike(a, b) : looksAlike(a, b))) continue;
      if (leaf === CAMERA) {
        for (const unit of blameFor(leaf, step, play)) wrong.add(unit);
        continue;
      }
      if (a && isSeen(a)) missing.push({ leaf, state: a });
      if (b && isSeen(b)) strange.push({ leaf, state: b });
    }
    // What looks so may be another: a mark of a verb's own, or what comes in the place of something.
    for (const { leaf } of unmatched(missing, strange)) {
      blamed.add(leaf);
      for (const unit of blameFor(leaf, step, play)) wrong.add(unit);
    }
  };
  const all = [CAMERA, ...concernedBy(told, recorded, written)];
  const atOnce = thereAtOnce(units);
  // What is there when the scene begins may have been there before.
  compare(
    all.filter((leaf) => !atOnce.has(leaf)),
    -1,
    0,
    0,
  );
  for (const [step, { plays }] of stretchesOf(recorded.scene).entries()) {
    const lasts = recorded.timeline.stretches[step]?.duration ?? 0;
    if (Math.abs(lasts - (written.timeline.stretches[step]?.duration ?? 0)) > 1e-4) {
      for (const unit of units) if (unit.step === step) wrong.add(unit);
      break; // what comes later would be compared at other times
    }
    // Those to which nothing happens stay as alike as they were before.
    const moving = both.map(({ stretches }) => stretches[step]?.leaves);
    const leaves = all.filter((leaf) => moving.some((each) => each?.has(leaf)));
    for (const { play, time } of momentsOf(plays, lasts)) {
      compare(leaves, step - 1 + (lasts === 0 ? 1 : time / lasts), step, play);
    }
  }
  return wrong;
}

interface Found {
  readonly leaf: string;
  readonly state: State;
}

/** Those of two kinds that have no partner that looks like them. */
function unmatched(some: readonly Found[], others: readonly Found[]): Found[] {
  const left = [...others];
  const alone = some.filter(({ state }) => {
    const partner = left.findIndex((other) => looksAlike(state, { ...other.state, z: state.z }));
    if (partner >= 0) left.splice(partner, 1);
    return partner < 0;
  });
  return [...alone, ...left];
}

/** The leaves of what happens first of all. */
const thereAtOnce = (units: ReadonlySet<Unit>): ReadonlySet<string> =>
  new Set(
    [...units].flatMap((unit) => (unit.step === 0 && unit.play === 0 ? [...unit.leaves] : [])),
  );

function momentsOf(plays: Step['plays'], lasts: number) {
  const ends = endsOf(plays);
  const moments = ends.flatMap((end, play) => {
    const begin = ends[play - 1] ?? 0;
    return Array.from({ length: MOMENTS }, (_, i) => ({
      play,
      time: begin + (end - begin) * ((i + 1) / MOMENTS) - JUST,
    }));
  });
  return [...moments, { play: plays.length, time: lasts }];
}

/** The leaves of some verbs, and those that are in one scene alone. */
function concernedBy(units: Iterable<Unit>, ...both: readonly Measured[]): Set<string> {
  const told = new Set([...units].flatMap(({ leaves }) => [...leaves]));
  const [some = [], others = []] = both.map(({ cast }) => cast.leaves.map(({ id }) => id));
  const [ofOne, ofOther] = [new Set(some), new Set(others)];
  const isInBoth = (id: string) => ofOne.has(id) && ofOther.has(id);
  return new Set([...some, ...others].filter((id) => told.has(id) || !isInBoth(id)));
}

/**
 * The last verb with which something has happened to a leaf; or the first that will, since what no verb
 * brings is there from the beginning. If there is none, all that there are.
 */
function blamingIn(units: ReadonlySet<Unit>) {
  const inOrder = [...units].sort((a, b) => a.step - b.step || a.play - b.play);
  const byLeaf = new Map<string, Unit[]>();
  for (const unit of inOrder)
    for (const leaf of unit.leaves) byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), unit]);
  return (leaf: string, step: number, play: number): readonly Unit[] => {
    // What is there only while a verb runs is called by its place (core/passing.ts).
    if (leaf.includes('/')) {
      const makers = inOrder.filter((unit) => unit.step === step && unit.drops.length > 0);
      if (makers.length > 0) return makers;
    }
    const own = byLeaf.get(leaf) ?? [];
    const isBefore = (unit: Unit) => unit.step < step || (unit.step === step && unit.play <= play);
    const one = own.findLast(isBefore) ?? own[0];
    return one ? [one] : inOrder;
  };
}
