/** What can be told by verbs, each piece by itself. */
import type { Box } from '../../../core/box.js';
import { union } from '../../../core/box.js';
import type { State } from '../../../core/channels.js';
import { timedParts } from '../../../core/part.js';
import { pictureAt, stateIn } from '../../../core/picture.js';
import { boxOfState } from '../../../core/pose.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import { coloursOf } from './look-of.js';
import { endsOf, type Measured, stretchesOf } from './measured.js';
import { lastsOf, leavesIn, type Played, type PlayedAt } from './played.js';
import { type Board, type Told, verbFor } from './verb-for.js';

/** Animations of one play that share leaves, and the verbs that may stand for what was recorded of those. */
export interface Unit {
  readonly step: number;
  readonly play: number;
  readonly leaves: ReadonlySet<string>;
  readonly animations: readonly Told[];
  /** Seconds. */
  readonly lasts: number;
}

export function unitsOf(scene: Measured, played: readonly PlayedAt[]): Unit[] {
  const nameOf = namesIn(scene);
  return played.flatMap(({ step, play, animations }) => {
    const board = boardAt(scene, step, play, nameOf);
    return components(animations).flatMap(({ leaves, animations }) => {
      const told = animations.map((each) => verbFor(each, board));
      const verbs = told.filter((each) => each !== undefined);
      const lasts = Math.max(...animations.map(lastsOf));
      return verbs.length === told.length ? [{ step, play, leaves, animations: verbs, lasts }] : [];
    });
  });
}

/** Animations by the leaves that they share: one of them cannot be told without the others. */
function components(animations: readonly Played[]) {
  let found: { leaves: Set<string>; animations: Played[] }[] = [];
  for (const animation of animations) {
    const leaves = new Set(leavesIn(animation));
    const touching = found.filter((each) => [...leaves].some((leaf) => each.leaves.has(leaf)));
    found = found.filter((each) => !touching.includes(each));
    found.push({
      leaves: new Set([...touching.flatMap((each) => [...each.leaves]), ...leaves]),
      animations: [...touching.flatMap((each) => each.animations), animation],
    });
  }
  return found.filter(({ leaves }) => leaves.size > 0);
}

type NameOf = Board['nameOf'];

function namesIn({ cast }: Measured): NameOf {
  const groups = new Map<string, string>();
  for (const id of cast.members.keys()) {
    const key = (cast.families.get(id) ?? []).join(' ');
    if (!groups.has(key)) groups.set(key, id);
  }
  return (leaves) => {
    const [only, ...more] = leaves;
    if (only !== undefined && more.length === 0) return only;
    return groups.get(leaves.join(' ')) ?? leaves;
  };
}

function boardAt(
  { scene, cast, timeline }: Measured,
  step: number,
  play: number,
  nameOf: NameOf,
): Board {
  const { plays } = stretchesOf(scene)[step] ?? { plays: [] };
  const recorded = new Map<string, Recorded>();
  for (const animation of plays[play]?.animations ?? []) {
    const { verb, target } = animation as Recorded;
    if (verb === 'recorded' && typeof target === 'string')
      recorded.set(target, animation as Recorded);
  }
  const ends = endsOf(plays);
  const whole = ends.at(-1) ?? 1;
  const picture = pictureAt(timeline, step - 1 + Math.max(0, (ends[play - 1] ?? 0) - 1e-6) / whole);
  const stateOf = (leaf: string): State =>
    stateIn(picture, leaf) ?? (cast.states.get(leaf) as State);
  // What is not there yet will be where the scene has it.
  const seen = (leaf: string) => {
    const state = stateOf(leaf);
    return state.shown ? state : (cast.states.get(leaf) as State);
  };
  return {
    recorded: (leaf) => recorded.get(leaf),
    isText: (leaf) => stateOf(leaf).shape.parts.some(({ is }) => is !== 'outline'),
    isFilled: (leaf) => coloursOf(stateOf(leaf)).fill[3] > 0,
    boxOf: (leaves): Box => union(leaves.map((leaf) => boxOfState(seen(leaf)))),
    nameOf,
    partsOf: (leaves) => leaves.reduce((sum, leaf) => sum + timedParts(stateOf(leaf).shape), 0),
  };
}
