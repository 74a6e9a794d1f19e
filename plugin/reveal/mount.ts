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
import { addMarkers, stopOf } from './steps.js';

/** A scene in its place in a slide. */
export interface Mounted {
  readonly host: HTMLElement;
  /** Absent until the scene is measured, and when it cannot be shown. */
  readonly player: Player | undefined;
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
export function mount(host: HTMLElement, registry: Registry, listener: Listener) {
  let player: Player | undefined;
  let show: Show | undefined;
  const mounted: Mounted = {
    host,
    get player() {
      return player;
    },
    paintCopy(copy) {
      const svg = copy.querySelector<SVGSVGElement>(':scope > .scene-svg');
      if (!svg || !show) return;
      show.paint(svg, stopOf(copy));
      copy.setAttribute('data-step', String(stopOf(copy)));
    },
  };

  const begin = async () => {
    const scene = sceneOf(host, registry);
    const svg = prepare(host, scene);
    show = await showMobjects(scene, svg).catch((error: unknown) => {
      throw error instanceof FormulaError ? inScene(error, scene) : error;
    });
    player = playerOf(host, svg, show, reflect);
    player.show(stopOf(host));
  };

  const reflect = (state: 'moving' | 'resting') => {
    if (!player) return;
    const { scene, steps, target } = player;
    const step = String(Math.max(0, Math.floor(target)));
    const moved = host.getAttribute('data-step') !== step;
    const wasMoving = host.hasAttribute('data-moving');
    host.setAttribute('data-step', step);
    host.toggleAttribute('data-moving', state === 'moving');
    if (moved) listener.stepped(scene, Number(step), steps);
    if (wasMoving && state === 'resting') listener.settled(scene);
  };

  const ready = begin().catch((error: unknown) => showCard(host, error));
  return { mounted, ready };
}

function prepare(host: HTMLElement, scene: Scene): SVGSVGElement {
  const [width, height] = [FRAME.width * PIXELS, FRAME.height * PIXELS];
  select(host).selectChildren('.scene-svg, .scene-error').remove();
  const svg = select(host)
    .append('svg')
    .attr('class', 'scene-svg')
    .attr('viewBox', `${-width / 2} ${-height / 2} ${width} ${height}`)
    .attr('role', 'img');
  svg.append('title').text(scene.title ?? scene.name);
  host.dataset.steps = String(scene.steps.length);
  host.removeAttribute('data-scene-error');
  addMarkers(host, scene);
  return svg.node() as SVGSVGElement;
}

/** KaTeX says what is wrong with the TeX; the author also wants to know where that TeX stands. */
function inScene({ tex, message }: FormulaError, scene: Scene): SceneError {
  return new SceneError(`formula '${tex}'`, message, scene.name);
}
