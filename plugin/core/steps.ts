/** The functions that make steps and scenes. Each only makes data: what they give can be written to JSON. */
import { isOptions, withOptions } from './given-options.js';
import { identify } from './identify.js';
import type { Mobject } from './kinds/kinds.js';
import type { Play, Scene, Step } from './scene.js';
import type { LaggedStart } from './verbs/composing/lagged-start.js';
import type { Animation } from './verbs/verbs.js';

/**
 * Manim's `self.play(...)`: animations that start together, or one after another with `lagRatio`.
 * `runTime`, in seconds, stands for that of each of them.
 * @example
 * play([create('box'), write('label')], { runTime: 0.8 });
 */
export const play = withOptions(
  (animations: Animation | readonly Animation[], options: Omit<Play, 'animations'> = {}): Play => ({
    animations: [animations].flat(),
    ...options,
  }),
);

/**
 * Manim's `LaggedStartMap`: the same animation of several mobjects, each a little after the one before.
 * @param verb - makes the animation of one of them.
 * @param options - `lagRatio` and `runTime` of the whole; all others are the verb's.
 * @example
 * laggedStartMap(fadeIn, ['a', 'b', 'c'], { lagRatio: 0.2, shift: [0, 1] });
 */
export const laggedStartMap = <T, O extends object>(
  verb: (target: T, options?: O) => Animation,
  targets: readonly T[],
  options: Pick<LaggedStart, 'lagRatio' | 'runTime'> & NoInfer<Partial<O>> = {},
): LaggedStart => {
  const { lagRatio, runTime, ...own } = options;
  const isTold = Object.keys(own).length > 0;
  return {
    verb: 'laggedStart',
    // Not `map(verb)`: a verb's second parameter is no index.
    animations: targets.map((target) => (isTold ? verb(target, own as O) : verb(target))),
    ...(lagRatio !== undefined && { lagRatio }),
    ...(runTime !== undefined && { runTime }),
  };
};

type Plays = Play | Animation | readonly (Play | Animation)[];
type StepOptions = Omit<Step, 'caption' | 'plays'>;
/** Not a tuple for each way to write it: TypeScript would list them all wherever somebody slips. */
type StepArguments = readonly [
  caption?: string | Plays,
  ...plays: readonly (Plays | StepOptions | undefined)[],
];

/**
 * What one key press brings: plays, one after another. An animation on its own is a play.
 * @param caption - one sentence that says what the step brings; it may be left out.
 * @param plays - one, or several, or a list of them.
 * @param options - `notes`, the speaker's; `wait`, the seconds that autoplay rests after it; `beat`, the run of
 *   steps it is in; `pdf`, what becomes of its page.
 * @example
 * step('The encoder.', [create('box'), write('label')]);
 */
export function step(...given: StepArguments): Step {
  const caption = typeof given[0] === 'string' ? given[0] : undefined;
  const told = given.slice(caption === undefined ? 0 : 1);
  const isPlay = (each: unknown = {}) => !isOptions(each) || 'animations' in each;
  return {
    ...(caption !== undefined && { caption }),
    // What is neither is left for the reader, which tells its place.
    plays: told
      .filter(isPlay)
      .flat()
      .map((each) => (isAnimation(each) ? play(each) : (each as Play))),
    ...Object.assign({}, ...told.filter((each) => !isPlay(each))),
  };
}

const isAnimation = (each: unknown): each is Animation => Object(each).verb !== undefined;

/** A scene as its author writes it. What its steps speak of need not be listed. */
export type WrittenScene = Omit<Scene, 'mobjects'> & Partial<Pick<Scene, 'mobjects'>>;

/** A scene that is being made: what comes is added. */
export interface SceneBuilder {
  /** Manim's `self.add(...)`: mobjects that are there, or will be, in order of painting. */
  add(...mobjects: readonly Mobject[]): void;
  /** What one key press brings; as the function `step`. */
  step(...given: StepArguments): void;
  /** What plays when the slide is entered; as the function `step`. */
  entrance(...given: StepArguments): void;
}

/**
 * A scene. It is checked when a slide shows it: so a mistake ends in a card with place and fix (a
 * `SceneError`, with which `loadScene` rejects), and not in a deck that does not start.
 * @param scene - its data; or its name, and a function that makes it, as a Manim scene's `construct`.
 * @example
 * scene({ name: 'dot', mobjects: [text('dot', '·')], steps: [step('A dot.', [write('dot')])] });
 * scene('square', ({ step }) => {
 *   const square = rectangle({ width: 2, height: 2 });
 *   step('A square.', create(square));
 * });
 */
export function scene(scene: WrittenScene): Scene;
export function scene(
  name: string,
  construct: (builder: SceneBuilder) => void,
  options?: Omit<WrittenScene, 'name' | 'mobjects' | 'steps' | 'entrance'>,
): Scene;
export function scene(
  told: WrittenScene | string,
  construct?: (builder: SceneBuilder) => void,
  options: object = {},
): Scene {
  if (typeof told !== 'string') return identify({ mobjects: [], ...told }) as Scene;
  const mobjects: Mobject[] = [];
  const steps: Step[] = [];
  let entrance: Step | undefined;
  construct?.({
    add: (...more) => void mobjects.push(...more),
    step: (...given) => void steps.push(step(...given)),
    entrance: (...given) => {
      entrance = step(...given);
    },
  });
  return identify({
    name: told,
    ...options,
    mobjects,
    ...(entrance && { entrance }),
    steps,
  }) as Scene;
}
