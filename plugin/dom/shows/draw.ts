import { select } from 'd3-selection';
import { timerFlush } from 'd3-timer';
import 'd3-transition';
import { stepsOf } from '../../core/picture.js';
import { stageOf } from '../../core/stage.js';
import { timelineOf } from '../../core/timeline.js';
import { type DrawnScene, timesOf } from '../drawn-scene.js';
import { append } from '../kinds/kind.js';
import type { Show } from '../show.js';

/** Transitions that start when others end start in a later turn of D3's clock: so many are finished. */
const TURNS = 4;

/** The `<g>` of an svg, the step it shows, and where it moves to by D3's own clock. */
interface Drawn {
  readonly root: SVGGElement;
  step: number | undefined;
  moving: boolean;
}

/**
 * Shows a scene that draws itself. Between steps it moves by D3's clock, as its author wrote it; what
 * is not done when the step's time is over is done at once. Put between two steps, the playhead shows
 * the one before.
 *
 * @param arrived - called with the picture of a step when nothing moves any more.
 */
export function showDrawn(
  scene: DrawnScene,
  arrived: (root: SVGGElement, step: number) => void,
): Show {
  const timeline = timelineOf(stageOf(timesOf(scene), new Map()));
  const last = stepsOf(timeline);
  const known = new WeakMap<SVGSVGElement, Drawn>();
  const drawnIn = (svg: SVGSVGElement) => {
    let drawn = known.get(svg);
    if (!drawn) {
      drawn = { root: freshRoot(svg), step: undefined, moving: false };
      known.set(svg, drawn);
    }
    return drawn;
  };
  const finish = (drawn: Drawn, step: number) => {
    Object.assign(drawn, { step, moving: false });
    drawAtOnce(scene, drawn.root, step);
    arrived(drawn.root, step);
  };
  return {
    timeline,
    paint(svg, playhead) {
      const drawn = drawnIn(svg);
      const step = Math.min(last, Math.max(0, Math.floor(playhead)));
      if (drawn.moving || drawn.step === step) return;
      finish(drawn, step);
    },
    depart(svg, playhead, milliseconds) {
      const drawn = drawnIn(svg);
      const step = Math.min(last, Math.max(0, Math.round(playhead)));
      Object.assign(drawn, { step, moving: true });
      draw(scene, drawn.root, step, milliseconds);
    },
    arrive(svg) {
      const drawn = drawnIn(svg);
      if (drawn.moving) finish(drawn, drawn.step ?? 0);
    },
    halt(svg) {
      const drawn = drawnIn(svg);
      if (!drawn.moving) return;
      select(drawn.root).interrupt(NAME).selectAll('*').interrupt(NAME);
      Object.assign(drawn, { step: undefined, moving: false });
    },
  };
}

/** The name of the transitions: a new one takes the place of the one before, and of no other. */
const NAME = 'step';

function draw(scene: DrawnScene, root: SVGGElement, step: number, milliseconds: number): void {
  const selection = select<SVGGElement, unknown>(root) as Parameters<DrawnScene['draw']>[0];
  const transition = selection.transition(NAME).duration(Math.round(milliseconds));
  scene.draw(selection, step, transition as unknown as Parameters<DrawnScene['draw']>[2]);
}

/**
 * Draws a step so that it is there now, in this very frame. Not from within D3's clock while one of its
 * transitions runs: they would miss their end.
 */
export function drawAtOnce(scene: DrawnScene, root: SVGGElement, step: number): void {
  draw(scene, root, step, 0);
  for (let turn = 0; turn < TURNS; turn++) timerFlush();
}

/** An empty `<g>`, also where a copy for print has one: D3's data are not copied with it. */
export function freshRoot(svg: SVGSVGElement): SVGGElement {
  select(svg).selectChildren('g').remove();
  return append(svg, 'g', { class: 'scene-drawn' }) as SVGGElement;
}
