import type { BaseType, Selection } from 'd3-selection';
import type { Transition } from 'd3-transition';
import { parseScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';

/** A step of a scene that draws itself. */
export interface DrawnStep {
  /** One sentence for the speaker and for screen readers. */
  readonly caption?: string;
  /** Steps in a row with the same beat can be taken with one key press. */
  readonly beat?: string;
  /** Seconds; 1 unless told. */
  readonly runTime?: number;
  /** Seconds that autoplay waits after the step. */
  readonly wait?: number;
}

/** A scene in hand-written D3, for a chart, a map or a force layout. */
export interface DrawnScene {
  /** The `data-scene` of its host. */
  readonly name: string;
  /** What the picture is called, for screen readers. */
  readonly title?: string;
  /** The steps after the first picture; a text is a caption. */
  readonly steps: readonly (string | DrawnStep)[];
  /** Of the drawing, in its own pixels from the upper left; 1280 unless told. */
  readonly width?: number;
  /** 720 unless told. */
  readonly height?: number;
  /**
   * Draws the picture after `step` steps into `root`, whatever was drawn before: the picture must
   * depend on the step alone. So data joins, no counting, no chance (`Math.random`).
   *
   * Between two steps (a pause, the scrubber, `player.show(1.5)`) the picture is step 1, drawn, and on
   * it the transitions to step 2 when half of the step's time has passed. Only those made of
   * `transition` are there: what runs by a clock of its own is not stopped, nor put anywhere.
   *
   * @param root - D3's selection of a `<g>`. Begin all selections here, so that they know `transition`.
   * @param step - 0 to the number of steps.
   * @param transition - D3's transition to the picture: `bars.transition(transition).attr(…)`. It has no
   *   duration where the picture must simply be right (a link, print, reduced motion).
   */
  readonly draw: (
    root: Selection<SVGGElement, unknown, null, undefined>,
    step: number,
    transition: Transition<BaseType, unknown, null, undefined>,
  ) => void;
}

/**
 * A scene in hand-written D3.
 * @throws nothing: a mistake in it is told where a slide shows it.
 * @example
 * drawnScene({
 *   name: 'dots',
 *   steps: ['A second dot.'],
 *   draw(root, step, transition) {
 *     root
 *       .selectAll('circle')
 *       .data([300, 600].slice(0, step + 1))
 *       .join((enter) => enter.append('circle').attr('cx', (x) => x).attr('cy', 360).attr('fill', 'white'))
 *       .transition(transition)
 *       .attr('r', 20);
 *   },
 * });
 */
export const drawnScene = (scene: DrawnScene): DrawnScene => scene;

/** Whether something among a deck's scenes draws itself. */
export function isDrawn(scene: unknown): scene is DrawnScene {
  return typeof (scene as Partial<DrawnScene> | null | undefined)?.draw === 'function';
}

/**
 * Name, captions and times of a scene that draws itself: a scene of pauses.
 *
 * @throws SceneError at the first mistake.
 */
export function timesOf({ name, title, steps, width = 1, height = 1 }: DrawnScene): Scene {
  if (!Array.isArray(steps)) throw new SceneError('steps', 'expected a list of captions.', name);
  for (const [side, size] of Object.entries({ width, height })) {
    if (!(size > 0)) throw new SceneError(side, `expected a number of pixels, got ${size}.`, name);
  }
  return parseScene({
    name,
    ...(title !== undefined && { title }),
    mobjects: [],
    steps: (steps as DrawnScene['steps']).map((step) => {
      const { runTime = 1, ...rest } = typeof step === 'string' ? { caption: step } : { ...step };
      return { ...rest, plays: [{ animations: [], runTime }] };
    }),
  });
}
