import { select } from 'd3-selection';
import { timerFlush } from 'd3-timer';
import 'd3-transition';
import { castOf } from '../../core/cast.js';
import { stepsOf, timelineOf } from '../../core/timeline.js';
import type { Show } from '../show.js';
import { append } from '../svg/elements.js';
import { type DrawnScene, timesOf } from './drawn-scene.js';

/** Transitions that start when others end start in a later turn of D3's clock: so many are finished. */
const TURNS = 4;

/** Milliseconds after which transitions are over, also those with a delay or a duration of their own. */
const LONG_AGO = 1e9;

/** The `<g>` of an svg, the playhead it shows or moves to, and whether it moves, by D3's own clock. */
interface Drawn {
  readonly root: SVGGElement;
  shown: number | undefined;
  moving: boolean;
}

/**
 * Shows a scene that draws itself. Between steps it moves by D3's clock, as its author wrote it; what
 * is not done when the step's time is over is done at once. Put between two steps, it shows what its
 * transitions show when they have run for so long.
 *
 * @param arrived - called with the picture of a step when nothing moves any more.
 */
export function showDrawn(
  scene: DrawnScene,
  arrived: (root: SVGGElement, step: number) => void,
): Show {
  const times = timesOf(scene);
  const timeline = timelineOf(castOf(times, new Map()));
  const last = stepsOf(timeline);
  const known = new WeakMap<SVGSVGElement, Drawn>();
  const drawnIn = (svg: SVGSVGElement) => {
    let drawn = known.get(svg);
    if (!drawn) {
      drawn = { root: freshRoot(svg), shown: undefined, moving: false };
      known.set(svg, drawn);
    }
    return drawn;
  };
  const within = (playhead: number) => Math.min(last, Math.max(0, playhead));
  const put = (drawn: Drawn, playhead: number) => {
    Object.assign(drawn, { shown: playhead, moving: false });
    const step = Math.floor(playhead);
    drawAtOnce(scene, drawn.root, step);
    if (playhead === step) return arrived(drawn.root, step);
    const milliseconds = (timeline.stretchAt(step + 1)?.duration ?? 0) * 1000;
    drawPartly(scene, drawn.root, step + 1, milliseconds, playhead - step);
  };
  return {
    synopsis: times,
    scene: times,
    timeline,
    paint(svg, playhead) {
      const drawn = drawnIn(svg);
      if (drawn.moving || drawn.shown === within(playhead)) return;
      put(drawn, within(playhead));
    },
    depart(svg, playhead, milliseconds) {
      const drawn = drawnIn(svg);
      Object.assign(drawn, { shown: within(playhead), moving: true });
      draw(scene, drawn.root, Math.round(within(playhead)), milliseconds);
    },
    arrive(svg) {
      const drawn = drawnIn(svg);
      if (drawn.moving) put(drawn, drawn.shown ?? 0);
    },
    halt(svg) {
      const drawn = drawnIn(svg);
      if (!drawn.moving) return;
      freeze(drawn.root);
      Object.assign(drawn, { shown: undefined, moving: false });
    },
  };
}

/** The name of the transitions: a new one takes the place of the one before, and of no other. */
const NAME = 'step';

/** What D3 keeps with an element that has transitions. Those that are made of one begin when it does. */
type Scheduled = Element & { __transition?: Record<string, { name: string; time: number }> };

/** @param elapsed - milliseconds that have passed since it began. */
function draw(
  scene: DrawnScene,
  root: SVGGElement,
  step: number,
  milliseconds: number,
  elapsed = 0,
): void {
  const selection = select<SVGGElement, unknown>(root) as Parameters<DrawnScene['draw']>[0];
  const transition = selection.transition(NAME).duration(Math.round(milliseconds));
  for (const own of Object.values((root as Scheduled).__transition ?? {})) {
    if (own.name === NAME) own.time -= elapsed;
  }
  scene.draw(selection, step, transition as unknown as Parameters<DrawnScene['draw']>[2]);
}

/**
 * Draws a step so that it is there now, in this very frame. Not from within D3's clock while one of its
 * transitions runs: they would miss their end.
 */
export function drawAtOnce(scene: DrawnScene, root: SVGGElement, step: number): void {
  draw(scene, root, step, 0, LONG_AGO);
  flush();
}

/** Draws what a share (0 to 1) of the way to a step looks like, from the step before, and leaves it so. */
function drawPartly(
  scene: DrawnScene,
  root: SVGGElement,
  step: number,
  milliseconds: number,
  share: number,
): void {
  freeze(root);
  draw(scene, root, step, milliseconds, share * milliseconds);
  flush();
  freeze(root);
}

function flush(): void {
  for (let turn = 0; turn < TURNS; turn++) timerFlush();
}

function freeze(root: SVGGElement): void {
  select(root).interrupt(NAME).selectAll('*').interrupt(NAME);
}

/** An empty `<g>`, also where a copy for print has one: D3's data are not copied with it. */
export function freshRoot(svg: SVGSVGElement): SVGGElement {
  select(svg).selectChildren('g').remove();
  return append(svg, 'g', { class: 'scene-drawn' }) as SVGGElement;
}
