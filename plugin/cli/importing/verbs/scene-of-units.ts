/** A recorded scene in which verbs stand for some of what was recorded. */

import { compositionOf } from '../../../core/composition.js';
import type { Play, Scene } from '../../../core/scene.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import { short } from './changes.js';
import { stretchesOf } from './measured.js';
import type { Unit } from './units.js';
import type { Told } from './verb-for.js';

export function sceneOfUnits(scene: Scene, units: Iterable<Unit>): Scene {
  const byPlay = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.step} ${unit.play}`;
    byPlay.set(key, [...(byPlay.get(key) ?? []), unit]);
  }
  const [entrance, ...steps] = stretchesOf(scene).map((step, i) => ({
    ...step,
    plays: step.plays.flatMap((play, j) => playsOf(play, byPlay.get(`${i} ${j}`) ?? [])),
  }));
  return { ...scene, ...(scene.entrance && { entrance }), steps };
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
