import { select } from 'd3-selection';
import { SceneError } from '../core/error.js';
import type { Scene } from '../core/scene.js';
import { FRAME, PIXELS } from '../core/units.js';
import { FormulaError } from '../dom/formula.js';
import { type Player, playerOf } from '../dom/player.js';
import type { Show } from '../dom/show.js';
import { showMobjects } from '../dom/shows/mobjects.js';
import { showCard } from './card.js';
import { type Registry, sceneOf } from './markup.js';
import { type Pace, stopReached, stopsOf } from './pace.js';
import { addMarkers, MARKER, stopOf } from './steps.js';

/** A scene in its place in a slide. */
export interface Mounted {
  readonly host: HTMLElement;
  /** Absent until the scene is measured, and when it cannot be shown. */
  readonly player: Player | undefined;
  /** The playheads of its stops, from 0; for each of the others there is a marker. */
  readonly stops: readonly number[];
  /** Stops elsewhere. The picture stays, the markers are others. */
  setPace(pace: Pace): void;
  /** Paints the stop of a copy of the host, such as reveal makes for each page of print. */
  paintCopy(copy: Element): void;
}

/** What a mounted scene tells the deck. */
export interface Listener {
  stepped(scene: Scene, step: number, steps: number): void;
  settled(scene: Scene): void;
}

/**
 * Mounts the scene of a host: markers at once, for reveal to count; the picture when it is measured.
 * Any mistake of the author ends in a card.
 *
 * @returns the mounted scene, and the promise that it is ready or has failed.
 */
export function mount(host: HTMLElement, registry: Registry, pace: Pace, listener: Listener) {
  let player: Player | undefined;
  let show: Show | undefined;
  let scene: Scene | undefined;
  let stops: readonly number[] = [0];
  const mounted: Mounted = {
    host,
    get player() {
      return player;
    },
    get stops() {
      return stops;
    },
    setPace(other) {
      if (!scene || host.hasAttribute('data-scene-error')) return;
      const playhead = player?.target ?? stops[stopOf(host)] ?? 0;
      stops = stopsOf(scene, other);
      host.dataset.steps = String(stops.length - 1);
      addMarkers(host, scene, stops, stopReached(stops, playhead));
      reflect(host.hasAttribute('data-moving') ? 'moving' : 'resting');
    },
    paintCopy(copy) {
      const svg = copy.querySelector<SVGSVGElement>(':scope > .scene-svg');
      if (!svg || !show) return;
      const playhead = stops[stopOf(copy)] ?? 0;
      show.paint(svg, playhead);
      setDescription(copy, show.describe?.(playhead) ?? '');
      copy.setAttribute('data-step', String(stopOf(copy)));
    },
  };

  const begin = async () => {
    scene = sceneOf(host, registry);
    stops = stopsOf(scene, pace);
    const svg = prepare(host, scene, stops);
    show = await showMobjects(scene, svg).catch((error: unknown) => {
      throw error instanceof FormulaError && scene ? inScene(error, scene) : error;
    });
    player = playerOf(host, svg, show, reflect);
    player.show(stops[stopOf(host)] ?? 0);
  };

  const reflect = (state: 'moving' | 'resting') => {
    if (!player) return;
    const { scene, target } = player;
    const step = String(stopReached(stops, target));
    const moved = host.getAttribute('data-step') !== step;
    const wasMoving = host.hasAttribute('data-moving');
    host.setAttribute('data-step', step);
    host.toggleAttribute('data-moving', state === 'moving');
    setDescription(host, show?.describe?.(target) ?? '');
    if (moved) listener.stepped(scene, Number(step), stops.length - 1);
    if (wasMoving && state === 'resting') listener.settled(scene);
  };

  const ready = begin().catch((error: unknown) => showCard(host, error));
  return { mounted, ready };
}

function prepare(host: HTMLElement, scene: Scene, stops: readonly number[]): SVGSVGElement {
  const [width, height] = [FRAME.width * PIXELS, FRAME.height * PIXELS];
  select(host).selectChildren('.scene-svg, .scene-error').remove();
  const svg = select(host)
    .append('svg')
    .attr('class', 'scene-svg')
    .attr('viewBox', `${-width / 2} ${-height / 2} ${width} ${height}`)
    .attr('role', 'img');
  svg.append('title').text(scene.title ?? scene.name);
  svg.append('desc');
  host.dataset.steps = String(stops.length - 1);
  host.removeAttribute('data-scene-error');
  // A slide that reveal made anew from its HTML brings its markers along, their order among the
  // slide's other fragments and which of them are visible.
  if (host.querySelectorAll(`.${MARKER}`).length !== stops.length - 1)
    addMarkers(host, scene, stops);
  return svg.node() as SVGSVGElement;
}

/** Says for those who cannot see it what the picture shows, and nothing of what is to come. */
function setDescription(host: Element, words: string): void {
  const description = host.querySelector(':scope > .scene-svg > desc');
  if (description && description.textContent !== words) description.textContent = words;
}

/** KaTeX says what is wrong with the TeX; the author also wants to know where that TeX stands. */
function inScene({ tex, message }: FormulaError, scene: Scene): SceneError {
  return new SceneError(`formula '${tex}'`, message, scene.name);
}
