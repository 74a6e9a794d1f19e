import { didYouMean, SceneError } from './error.js';
import type { End, Mobject, Placement } from './mobject.js';
import type { Scene, Step } from './scene.js';

/**
 * Checks that every id is given once and that whatever a scene names is there.
 *
 * @throws SceneError at the first place where it is not so.
 */
export function checkReferences(scene: Scene): void {
  const places = new Map<string, string>();
  const enlist = (mobjects: readonly Mobject[], place: string) => {
    for (const [i, mobject] of mobjects.entries()) {
      const here = `${place}[${i}]`;
      const earlier = places.get(mobject.id);
      if (earlier !== undefined) {
        throw new SceneError(
          here,
          `the id '${mobject.id}' is taken by ${earlier}. Choose another.`,
        );
      }
      places.set(mobject.id, here);
      if (mobject.kind === 'group') enlist(mobject.members, `${here}.members`);
    }
  };
  enlist(scene.mobjects, 'mobjects');

  const demand = (target: unknown, place: string) => {
    if (typeof target !== 'string' || places.has(target)) return;
    throw new SceneError(place, `no mobject '${target}'.${didYouMean(target, [...places.keys()])}`);
  };
  const visit = (mobjects: readonly Mobject[]) => {
    for (const mobject of mobjects) {
      const here = places.get(mobject.id) ?? '';
      for (const placement of [mobject.at ?? []].flat()) demand(targetOf(placement), `${here}.at`);
      if ('from' in mobject) {
        demand(idOf(mobject.from), `${here}.from`);
        demand(idOf(mobject.to), `${here}.to`);
      }
      if (mobject.kind === 'group') visit(mobject.members);
    }
  };
  visit(scene.mobjects);

  const check = (step: Step, place: string) => {
    for (const [i, play] of step.plays.entries()) {
      for (const [j, animation] of play.animations.entries()) {
        const here = `${place}.plays[${i}].animations[${j}]`;
        demand(animation.target, here);
        if (animation.verb === 'moveTo') demand(animation.to, here);
      }
    }
  };
  if (scene.entrance) check(scene.entrance, 'entrance');
  for (const [i, step] of scene.steps.entries()) check(step, `steps[${i}]`);
}

function targetOf(placement: Placement): unknown {
  if ('moveTo' in placement) return placement.moveTo;
  if ('nextTo' in placement) return placement.nextTo;
  return 'alignTo' in placement ? placement.alignTo : undefined;
}

function idOf(end: End): unknown {
  return typeof end === 'object' && 'of' in end ? end.of : end;
}
