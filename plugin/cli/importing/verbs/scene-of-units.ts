/** A recorded scene in which verbs stand for some of what was recorded. */

import { compositionOf } from '../../../core/composition.js';
import type { Play, Scene } from '../../../core/scene.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import { short } from './changes.js';
import { stretchesOf } from './measured.js';
import type { Told } from './told.js';
import type { Unit } from './units.js';

export function sceneOfUnits(scene: Scene, units: Iterable<Unit>): Scene {
  const all = [...units];
  const byPlay = new Map<string, Unit[]>();
  for (const unit of all) {
    const key = `${unit.step} ${unit.play}`;
    byPlay.set(key, [...(byPlay.get(key) ?? []), unit]);
  }
  const [entrance, ...steps] = stretchesOf(scene).map((step, i) => ({
    ...step,
    plays: step.plays.flatMap((play, j) => playsOf(play, byPlay.get(`${i} ${j}`) ?? [])),
  }));
  const dropped = new Set(all.flatMap(({ drops }) => drops));
  const hidden = new Set(all.flatMap(({ hides }) => hides));
  const kept = hiding(without(scene.mobjects as readonly Made[], dropped), hidden);
  const mobjects = [...kept, ...all.flatMap(({ adds }) => adds)] as unknown as Scene['mobjects'];
  return { ...scene, mobjects, ...(scene.entrance && { entrance }), steps };
}

/** A mobject as recordings have it. */
interface Made {
  readonly id: string;
  readonly members?: readonly Made[];
}

/** Mobjects of which some leaves are not there at first. */
function hiding(mobjects: readonly Made[], hidden: ReadonlySet<string>): readonly Made[] {
  if (hidden.size === 0) return mobjects;
  return mobjects.map((each) => {
    if (hidden.has(each.id)) return { ...each, shown: false };
    return each.members ? { ...each, members: hiding(each.members, hidden) } : each;
  });
}

/** Mobjects but some leaves; groups of nothing else are gone with them. */
function without(mobjects: readonly Made[], dropped: ReadonlySet<string>): readonly Made[] {
  if (dropped.size === 0) return mobjects;
  return mobjects.flatMap((each) => {
    if (dropped.has(each.id)) return [];
    if (!each.members) return [each];
    const members = without(each.members, dropped);
    return members.length > 0 ? [{ ...each, members }] : [];
  });
}

function playsOf(play: Play, units: readonly Unit[]): Play[] {
  if (units.length === 0) return [play];
  const { runTime = 1 } = play;
  const replaced = new Set(units.flatMap(({ leaves }) => [...leaves]));
  const rest = (play.animations as readonly Recorded[]).flatMap((each): Told[] => {
    if (!replaced.has(String(each.target))) return [{ ...each, runTime }];
    // Its depth is no matter of a verb.
    const { verb, target, z } = each;
    return z === undefined ? [] : [{ verb, target, z, runTime }];
  });
  const animations = [...units.flatMap((unit) => unit.animations), ...rest];
  const told = timed(animations, runTime) as unknown as Play['animations'];
  const played: Play = { animations: told, ...sharedTime(animations, runTime) };
  // Manim's play may go on for longer, for one who waits in it.
  const left =
    runTime - Math.max(...units.map(({ lasts }) => lasts), rest.length > 0 ? runTime : 0);
  return left > 1e-4 ? [played, { animations: [], runTime: short(left, 5) }] : [played];
}

/** A run time that all have is told once, of the play. */
function sharedTime(animations: readonly Told[], runTime: number) {
  return isShared(animations, runTime) ? { runTime } : {};
}

const isShared = (animations: readonly Told[], runTime: number) =>
  animations.every((each) => each.runTime === runTime && !compositionOf(each as never));

const timed = (animations: readonly Told[], runTime: number): readonly Told[] =>
  isShared(animations, runTime)
    ? animations.map(({ runTime: _, ...each }) => each as Told)
    : animations;
