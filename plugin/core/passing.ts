/** What is there only while an animation runs: mobjects like any others, but no author's. */
import { animationsIn } from './composition.js';
import { complete, type Fields, type Written } from './field.js';
import type { Mobject } from './kinds/kinds.js';
import type { Scene, Step } from './scene.js';
import { type Animation, verbOf } from './verbs/verbs.js';

export interface Passing {
  readonly animation: Animation;
  /** All of it, called by the place of the animation in the scene. */
  readonly group: Mobject;
}

/** Over all else. */
const Z = 1000;

/** What the animations of a scene bring and take away again. */
export function passingIn({ entrance, steps }: Scene): Passing[] {
  return [
    ...(entrance ? passingInStep(entrance, 'entrance') : []),
    ...steps.flatMap((step, i) => passingInStep(step, `steps[${i}]`)),
  ];
}

function passingInStep({ plays }: Step, place: string): Passing[] {
  return plays.flatMap(({ animations }, i) =>
    animationsIn(animations, `${place}.plays[${i}]`).flatMap(
      ({ animation, place: id }): Passing[] => {
        const { passing, fields } = verbOf(animation);
        // With lists as they are: so what is made can be about each of the mobjects.
        const made = passing?.(complete(fields as Fields, animation as Written<Fields>)) ?? [];
        if (made.length === 0) return [];
        const members = made.map((each) => ({ ...each, id: `${id}/${each.id}` }));
        return [{ animation, group: { kind: 'group', id, members, z: Z } as Mobject }];
      },
    ),
  );
}
