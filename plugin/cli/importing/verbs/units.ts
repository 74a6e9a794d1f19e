/** What can be told by verbs, each piece by itself. */
import type { Box } from '../../../core/box.js';
import { union } from '../../../core/box.js';
import type { State } from '../../../core/channels.js';
import { timedParts } from '../../../core/part.js';
import { pictureAt, stateIn } from '../../../core/picture.js';
import { boxOfState } from '../../../core/pose.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import type { Board } from './board.js';
import { coloursOf } from './look-of.js';
import { isMark } from './marks.js';
import { endsOf, type Measured, stretchesOf } from './measured.js';
import { morphTarget } from './morph-target.js';
import { lastsOf, leavesIn, type Played, type PlayedAt } from './played.js';
import type { Added, Told } from './told.js';
import { verbFor } from './verb-for.js';

/** Animations of one play that share leaves, and the verbs that may stand for what was recorded of those. */
export interface Unit {
  readonly step: number;
  readonly play: number;
  readonly leaves: ReadonlySet<string>;
  readonly animations: readonly Told[];
  /** Seconds. */
  readonly lasts: number;
  /** Mobjects that its verbs speak of, and the recording has not. */
  readonly adds: readonly Added[];
  /** Leaves that are there no more: its verbs bring their own. */
  readonly drops: readonly string[];
  /** Leaves that are on no board of their own: only their outlines are told. */
  readonly hides: readonly string[];
  /** The next best way to tell the same. */
  readonly next: Unit | undefined;
}

/** How many ways there are at most to tell an animation. */
const MOST = 3;

export function unitsOf(scene: Measured, played: readonly PlayedAt[]): Unit[] {
  const nameOf = namesIn(scene);
  const taken = new Set(scene.cast.states.keys());
  const free = (wanted: string) => {
    let name = wanted;
    for (let i = 2; taken.has(name); i++) name = `${wanted}-${i}`;
    taken.add(name);
    return name;
  };
  return played.flatMap(({ step, play, animations }) => {
    const now = boardAt(scene, step, play, nameOf);
    return components(animations).flatMap((some) => unitOf(some, 0) ?? []);

    function unitOf(some: Component, attempt: number): Unit | undefined {
      const { leaves, animations } = some;
      const adds: Added[] = [];
      const board = withAdded({ ...now, attempt }, adds, free);
      const told = animations.map((each) => verbFor(each, board));
      const verbs = told.filter((each) => each !== undefined);
      if (attempt === MOST || verbs.length < told.length) return undefined;
      const lasts = Math.max(...animations.map(lastsOf));
      const drops = animations.flatMap(dropsOf);
      const hides = animations.flatMap((each) =>
        each.is === 'ShowPassingFlash' ? leavesIn(each) : [],
      );
      return {
        ...{ step, play, leaves, animations: verbs, lasts, adds, drops, hides },
        get next() {
          return animations.some(hasWays) ? unitOf(some, attempt + 1) : undefined;
        },
      };
    }
  });
}

/** Whether there may be several ways to tell an animation. */
const hasWays = (played: Played): boolean =>
  'animations' in played
    ? played.animations.some(hasWays)
    : played.is === 'animate' || played.is === 'Transform';

/** Leaves that are there only while an animation runs, for which its verb has its own. */
function dropsOf(played: Played): readonly string[] {
  if ('animations' in played) return [];
  return isMark(played) ? played.of : (played.lent ?? []);
}

interface Component {
  readonly leaves: ReadonlySet<string>;
  readonly animations: readonly Played[];
}

/** Animations by the leaves that they share: one of them cannot be told without the others. */
function components(animations: readonly Played[]): Component[] {
  let found: Component[] = [];
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

/** A board to which mobjects can be added. */
function withAdded(
  { seen, ...board }: ReturnType<typeof boardAt> & { readonly attempt: number },
  adds: Added[],
  free: (wanted: string) => string,
): Board {
  return {
    ...board,
    becomes(leaves) {
      const name = board.nameOf(leaves);
      const id = free(`${typeof name === 'string' ? name : leaves[0]}-becomes`);
      const members = leaves.map((leaf) => {
        const recorded = board.recorded(leaf);
        const own = leaves.length === 1 ? id : free(`${leaf}-becomes`);
        return recorded && morphTarget({ ...seen(leaf), recorded }, own);
      });
      const told = members.filter((each) => each !== undefined);
      if (told.length === 0 || told.length < members.length) return undefined;
      adds.push(...(told.length === 1 ? told : [{ kind: 'group', id, members: told }]));
      return id;
    },
    path(d) {
      const id = free('path');
      adds.push({ kind: 'path', id, d, shown: false });
      return id;
    },
  };
}

function boardAt({ scene, cast, timeline }: Measured, step: number, play: number, nameOf: NameOf) {
  const { plays } = stretchesOf(scene)[step] ?? { plays: [] };
  const recorded = new Map<string, Recorded>();
  for (const animation of plays[play]?.animations ?? []) {
    const { verb, target } = animation as Recorded;
    if (verb === 'recorded' && typeof target === 'string')
      recorded.set(target, animation as Recorded);
  }
  const ends = endsOf(plays);
  const whole = ends.at(-1) ?? 1;
  const pictureWhen = (time: number) =>
    pictureAt(timeline, step - 1 + Math.max(0, time - 1e-6) / whole);
  const picture = pictureWhen(ends[play - 1] ?? 0);
  let over: ReturnType<typeof pictureAt> | undefined;
  const stateOf = (leaf: string): State =>
    stateIn(picture, leaf) ?? (cast.states.get(leaf) as State);
  // What is not there yet will be where the scene has it.
  const seen = (leaf: string) => {
    const state = stateOf(leaf);
    return state.shown ? state : (cast.states.get(leaf) as State);
  };
  return {
    seen(leaf: string) {
      over ??= pictureWhen(ends[play] ?? whole);
      return { before: stateOf(leaf), after: stateIn(over, leaf) ?? stateOf(leaf) };
    },
    recorded: (leaf: string) => recorded.get(leaf),
    isText: (leaf: string) => stateOf(leaf).shape.parts.some(({ is }) => is !== 'outline'),
    isFilled: (leaf: string) => coloursOf(stateOf(leaf)).fill[3] > 0,
    boxOf: (leaves: readonly string[]): Box => union(leaves.map((leaf) => boxOfState(seen(leaf)))),
    nameOf,
    strokeOf: ([leaf = '']: readonly string[]) => stateOf(leaf).stroke,
    partsOf: (leaves: readonly string[]) =>
      leaves.reduce((sum, leaf) => sum + timedParts(stateOf(leaf).shape), 0),
  };
}
