// Moves and fades a thousand boxes with each library, and measures the script of every frame. Runs in
// a page whose clock the bench turns, so that every library sees the same 60 frames a second.
import { animate as anime } from 'animejs';
import { easeCubicInOut } from 'd3-ease';
import { select } from 'd3-selection';
import { gsap } from 'gsap';
import { animate as motion } from 'motion';
import 'd3-transition';
import Reveal from 'reveal.js';
import RevealScenes, {
  fadeOut,
  group,
  play,
  rectangle,
  scene,
  shift,
  step,
} from '../../plugin/index.js';

const WIDE = 40;
const SECONDS = 1;

interface Clock {
  /** Runs one frame and gives the milliseconds its script took. */
  frame(): number;
}

interface Result {
  readonly median: number;
  readonly worst: number;
}

declare global {
  interface Window {
    clock: Clock;
    benchFrames(count: number): Promise<Record<string, Result>>;
  }
}

const places = (count: number) =>
  Array.from({ length: count }, (_, i) => [i % WIDE, Math.floor(i / WIDE)] as const);

/** A thousand boxes as any drawing library would have them. */
function boxes(count: number): SVGGElement[] {
  const svg = select(document.body)
    .append('svg')
    .attr('viewBox', '0 0 1280 720')
    .attr('width', 1280);
  return places(count).map(([x, y]) => {
    // Placed from outside: some libraries move by CSS, which takes the place of the attribute.
    const home = svg.append('g').attr('transform', `translate(${x * 30},${y * 25})`);
    const box = home.append('g').attr('opacity', 1).attr('transform', 'translate(0,0)');
    box.append('rect').attr('width', 20).attr('height', 15).attr('fill', '#58C4DD');
    return box.node() as SVGGElement;
  });
}

type Contender = (count: number) => Promise<() => void>;

/** Boxes in a scene of a deck, of which `target` moves and fades. */
async function ours(count: number, target: string): Promise<() => void> {
  const mobjects = places(count).map(([x, y], i) =>
    rectangle(`box-${i}`, {
      width: 0.2,
      height: 0.15,
      at: { moveTo: [x * 0.3 - 6, 3 - y * 0.25] },
    }),
  );
  const leave = step([play([shift(target, [3, 0]), fadeOut(target)], { runTime: SECONDS })]);
  const many = scene({ name: 'many', mobjects: [group('all', mobjects)], steps: [leave] });
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div class="reveal"><div class="slides"><section><div data-scene="many"></div></section></div></div>',
  );
  const settings = {
    width: 1280,
    height: 720,
    plugins: [RevealScenes],
    scenes: { scenes: [many] },
  };
  const deck = new Reveal(document.querySelector('.reveal') as HTMLElement, settings);
  const ready = deck.initialize();
  while (!deck.isReady()) {
    window.clock.frame();
    await new Promise((resolve) => setTimeout(resolve));
  }
  await ready;
  return () => deck.next();
}

/** Each makes its boxes, and gives what starts the movement: 300 pixels to the right, and away. */
const contenders: Record<string, Contender> = {
  'reveal-scenes': (count) => ours(count, 'all'),
  'reveal-scenes, one of them': (count) => ours(count, `box-${count - 1}`),
  'D3, a transition an element': async (count) => {
    const all = boxes(count);
    return () => {
      for (const box of all) {
        select(box)
          .transition()
          .duration(SECONDS * 1000)
          .ease(easeCubicInOut)
          .attr('transform', 'translate(300,0)')
          .attr('opacity', 0);
      }
    };
  },
  GSAP: async (count) => {
    const all = boxes(count);
    return () => void gsap.to(all, { x: 300, opacity: 0, duration: SECONDS, ease: 'power2.inOut' });
  },
  'anime.js': async (count) => {
    const all = boxes(count);
    return () =>
      void anime(all, { x: 300, opacity: 0, duration: SECONDS * 1000, ease: 'inOutQuad' });
  },
  Motion: async (count) => {
    const all = boxes(count);
    // With an own onUpdate Motion leaves the compositor and does what a slide needs: known frames.
    return () =>
      void motion(all, { x: 300, opacity: 0 }, { duration: SECONDS, onUpdate: () => {} });
  },
};

/** One frame, and then what the page does between frames: promises, observers. */
async function frame(): Promise<number> {
  const milliseconds = window.clock.frame();
  await new Promise((resolve) => setTimeout(resolve));
  return milliseconds;
}

window.benchFrames = async (count) => {
  const results: Record<string, Result> = {};
  for (const [name, make] of Object.entries(contenders)) {
    document.body.replaceChildren();
    const start = await make(count);
    for (let i = 0; i < 5; i++) await frame();
    const rect = [...document.querySelectorAll('svg rect, svg path')].at(-1) as Element;
    const before = rect.getBoundingClientRect().x;
    start();
    const frames: number[] = [];
    for (let i = 0; i < SECONDS * 60; i++) {
      frames.push(await frame());
      if (i !== 30) continue;
      // A library that hands the work to the compositor, or sleeps, would win without running.
      const moved = rect.getBoundingClientRect().x - before;
      if (moved < 30 || moved > 270) {
        throw new Error(`${name} is not half-way at half the time: it has moved ${moved} px`);
      }
    }
    // What starts and ends a movement is not a frame of it.
    frames.splice(-3);
    frames.splice(0, 3);
    frames.sort((a, b) => a - b);
    const at = (share: number) => frames[Math.floor((frames.length - 1) * share)] ?? Number.NaN;
    results[name] = { median: at(0.5), worst: at(0.95) };
  }
  return results;
};
