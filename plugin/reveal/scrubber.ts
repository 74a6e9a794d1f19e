import type { RevealApi } from 'reveal.js';
import type { Player } from '../dom/player.js';
import type { Adapter } from './adapter.js';
import { listen } from './listen.js';
import { markersOf } from './markers.js';
import { stopReached } from './pace.js';

/** Milliseconds a finger rests before it scrubs, and how far (in pixels) it may tremble until then. */
const LONG_PRESS = 500;
const TREMBLE = 10;

/** Moves by hand through the slide that is shown. */
export interface Scrubber {
  open(): void;
  close(): void;
  destroy(): void;
}

/**
 * A slider at the bottom of the deck, there only while it is used: with a key held (the mouse or the
 * arrow keys move it), or with a finger that rests on the slide for a moment and then moves. What it
 * leaves is the nearest stop.
 */
export function scrubberOf(deck: RevealApi, adapter: Adapter): Scrubber {
  const root = deck.getRevealElement() as HTMLElement;
  const slider = document.createElement('input');
  Object.assign(slider, { type: 'range', className: 'scene-scrubber', min: '0', step: '0.05' });
  slider.setAttribute('aria-label', 'Scrub through the slide');
  let player: Player | undefined;

  const open = () => {
    player = adapter.players(deck.getCurrentSlide()).find(({ steps }) => steps > 0);
    if (!player) return;
    player.stop();
    slider.max = String(player.steps);
    slider.value = String(player.playhead);
    root.append(slider);
    slider.focus();
  };
  const show = (playhead: number) => {
    player?.show(Math.max(0, playhead));
    slider.value = String(playhead);
  };
  const close = () => {
    if (!player) return;
    const { playhead } = player;
    const [scene] = adapter.scenes(deck.getCurrentSlide()).filter((each) => each.player === player);
    player = undefined;
    slider.remove();
    if (!scene) return;
    const { h, v } = deck.getIndices();
    deck.slide(h, v, firstFragment(scene.host) + nearestStop(scene.stops, playhead) - 1);
    adapter.proceed();
  };

  let finger: { id: number; x: number; y: number; from: number; timer: number } | undefined;
  const letGo = () => {
    clearTimeout(finger?.timer);
    finger = undefined;
    root.removeAttribute('data-prevent-swipe');
    close();
  };
  const onDown = (event: PointerEvent) => {
    if (finger) return letGo(); // a second finger: that is zooming
    if (event.pointerType !== 'touch') return;
    const press = () => {
      open();
      if (!finger || !player) return;
      finger.from = player.playhead;
      root.setAttribute('data-prevent-swipe', ''); // for reveal's own touch control
    };
    const { pointerId: id, clientX: x, clientY: y } = event;
    finger = { id, x, y, from: 0, timer: window.setTimeout(press, LONG_PRESS) };
  };
  const onMove = (event: PointerEvent) => {
    if (!finger || event.pointerId !== finger.id) return;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    if (player) show(finger.from + (dx / root.clientWidth) * player.steps);
    else if (Math.hypot(dx, dy) > TREMBLE) letGo();
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId === finger?.id) letGo();
  };
  const onMenu = (event: Event) => {
    if (finger) event.preventDefault();
  };

  const onInput = () => show(slider.valueAsNumber);
  slider.addEventListener('input', onInput);
  const unlisten = [
    listen(root, {
      pointerdown: onDown,
      pointermove: onMove,
      pointerup: onUp,
      pointercancel: onUp,
      contextmenu: onMenu,
    }),
    listen(deck, { slidechanged: letGo }),
  ];

  return {
    open,
    close,
    destroy() {
      letGo();
      for (const each of unlisten) each();
    },
  };
}

/** The index of a scene's first marker among its slide's fragments: there may be others before. */
function firstFragment(host: Element): number {
  return Number(markersOf(host)[0]?.dataset.fragmentIndex ?? 0);
}

/** The stop that is nearest to a playhead. */
function nearestStop(stops: readonly number[], playhead: number): number {
  const before = stopReached(stops, playhead);
  const [low = 0, high = low] = stops.slice(before, before + 2);
  return playhead - low > high - playhead ? before + 1 : before;
}
