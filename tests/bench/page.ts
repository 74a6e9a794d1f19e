// Changes a thousand boxes with each library, and measures the script of every frame. Runs in a page whose clock
// the bench turns, so that every library sees the same 60 frames a second.
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
  type Mobject,
  path,
  play,
  rectangle,
  scale,
  scene,
  setFill,
  shift,
  step,
  transform,
} from '../../plugin/index.js';

const WIDE = 40;
const SECONDS = 1;

interface Clock {
  /** Runs one frame and gives the milliseconds its script took. */
  frame(): number;
}

/** What becomes of the boxes: 300 pixels to the right and away; twice as large; red; a lozenge. */
const CHANGES = ['move', 'scale', 'recolour', 'morph'] as const;
type Change = (typeof CHANGES)[number];

declare global {
  interface Window {
    clock: Clock;
    /** The mean milliseconds of a frame, by library. */
    benchFrames(count: number, change: Change): Promise<Record<string, number>>;
  }
}

const places = (count: number) =>
  Array.from({ length: count }, (_, i) => [i % WIDE, Math.floor(i / WIDE)] as const);

const BLUE = '#58c4dd';
const RED = '#fc6255';

/** A box of 20 by 15 pixels about its middle, and the lozenge it becomes, of as many curves. */
const BOX =
  'M -10 -7.5 C -10 -7.5 10 -7.5 10 -7.5 C 10 -7.5 10 7.5 10 7.5 C 10 7.5 -10 7.5 -10 7.5 C -10 7.5 -10 -7.5 -10 -7.5';
const LOZENGE = 'M 0 -15 C 0 -15 20 0 20 0 C 20 0 0 15 0 15 C 0 15 -20 0 -20 0 C -20 0 0 -15 0 -15';

/** A thousand boxes as any drawing library would have them: groups that move, and in them paths. */
function boxes(count: number): {
  readonly groups: SVGGElement[];
  readonly paths: SVGPathElement[];
} {
  const svg = select(document.body)
    .append('svg')
    .attr('viewBox', '0 0 1280 720')
    .attr('width', 1280);
  const groups = places(count).map(([x, y]) => {
    // Placed from outside: some libraries move by CSS, which takes the place of the attribute.
    const home = svg.append('g').attr('transform', `translate(${x * 30},${y * 25})`);
    const box = home.append('g').attr('opacity', 1).attr('transform', 'translate(0,0) scale(1)');
    box.append('path').attr('d', BOX).attr('fill', BLUE);
    return box.node() as SVGGElement;
  });
  return { groups, paths: groups.map((group) => group.firstElementChild as SVGPathElement) };
}

/** The same in scene units. */
const LOZENGE_CORNERS = [
  [0, 0.15],
  [0.2, 0],
  [0, -0.15],
  [-0.2, 0],
] as const;

type Contender = (count: number, change: Change) => Promise<() => void>;

/** Boxes in a scene of a deck, of which the last few change. */
async function ours(count: number, change: Change, changing = count): Promise<() => void> {
  const mobjects = places(count).map(([x, y], i) =>
    rectangle(`box-${i}`, {
      width: 0.2,
      height: 0.15,
      strokeWidth: 0,
      fill: BLUE,
      fillOpacity: 1,
      at: { moveTo: [x * 0.3 - 6, 3 - y * 0.25] },
    }),
  );
  const ids = mobjects.slice(count - changing).map(({ id }) => id);
  const lozenge = (id: string): Mobject =>
    path(`${id}-then`, LOZENGE_CORNERS, {
      closed: true,
      strokeWidth: 0,
      fill: BLUE,
      fillOpacity: 1,
      at: { moveTo: id },
    });
  const plays = {
    move: () => ids.flatMap((id) => [shift(id, [3, 0]), fadeOut(id)]),
    scale: () => ids.map((id) => scale(id, 2)),
    recolour: () => ids.map((id) => setFill(id, { color: RED })),
    morph: () => ids.map((id) => transform(id, lozenge(id))),
  };
  const leave = step([play(plays[change](), { runTime: SECONDS })]);
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

/** Each makes its boxes, and gives what starts the change. */
const contenders: Record<string, Contender> = {
  'reveal-scenes': (count, change) => ours(count, change),
  'reveal-scenes, one of them': (count, change) => ours(count, change, 1),
  'D3, a transition an element': async (count, change) => {
    const { groups, paths } = boxes(count);
    return () => {
      for (const each of change === 'move' || change === 'scale' ? groups : paths) {
        const transition = select<Element, unknown>(each)
          .transition()
          .duration(SECONDS * 1000)
          .ease(easeCubicInOut);
        if (change === 'move')
          transition.attr('transform', 'translate(300,0) scale(1)').attr('opacity', 0);
        else if (change === 'scale') transition.attr('transform', 'translate(0,0) scale(2)');
        else if (change === 'recolour') transition.attr('fill', RED);
        else transition.attr('d', LOZENGE);
      }
    };
  },
  GSAP: async (count, change) => {
    const { groups, paths } = boxes(count);
    const vars: Record<Change, gsap.TweenVars> = {
      move: { x: 300, opacity: 0 },
      scale: { scale: 2 },
      recolour: { attr: { fill: RED } },
      morph: { attr: { d: LOZENGE } },
    };
    const targets = change === 'move' || change === 'scale' ? groups : paths;
    return () =>
      void gsap.to(targets, { ...vars[change], duration: SECONDS, ease: 'power2.inOut' });
  },
  'anime.js': async (count, change) => {
    const { groups, paths } = boxes(count);
    const vars: Record<Change, Parameters<typeof anime>[1]> = {
      move: { x: 300, opacity: 0 },
      scale: { scale: 2 },
      recolour: { fill: RED },
      morph: { d: LOZENGE },
    };
    const targets = change === 'move' || change === 'scale' ? groups : paths;
    return () =>
      void anime(targets, { ...vars[change], duration: SECONDS * 1000, ease: 'inOutQuad' });
  },
  Motion: async (count, change) => {
    const { groups, paths } = boxes(count);
    // With an own onUpdate Motion leaves the compositor and does what a slide needs: known frames.
    const options = { duration: SECONDS, onUpdate: () => {} };
    return () => {
      if (change === 'move') motion(groups, { x: 300, opacity: 0 }, options);
      else if (change === 'scale') motion(groups, { scale: 2 }, options);
      else if (change === 'recolour') motion(paths, { fill: RED }, options);
      else motion(paths, { d: LOZENGE }, options);
    };
  },
  // Left alone it runs no script; a step that can be held, scrubbed and printed needs its time told.
  'WAAPI, told its time': async (count, change) => {
    const { groups, paths } = boxes(count);
    const frames = {
      move: { transform: 'translate(300px,0)', opacity: 0 },
      scale: { transform: 'scale(2)' },
      recolour: { fill: RED },
      morph: { d: `path("${LOZENGE}")` },
    }[change] as PropertyIndexedKeyframes;
    const targets = change === 'move' || change === 'scale' ? groups : paths;
    return () => {
      const begin = performance.now();
      const timing = { duration: SECONDS * 1000, easing: 'ease-in-out', fill: 'both' } as const;
      const animations = targets.map((each) => {
        const animation = each.animate(frames, timing);
        animation.pause();
        return animation;
      });
      const tick = () => {
        const time = Math.min(performance.now() - begin, SECONDS * 1000);
        for (const animation of animations) animation.currentTime = time;
        if (time < SECONDS * 1000) requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    };
  },
};

/** How far the last box has come, 0 to 1. */
function progress(change: Change): () => number {
  const path = [...document.querySelectorAll('svg path')].at(-1) as Element;
  const { x, width } = path.getBoundingClientRect();
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  /** Colours may be told in any way. */
  const redness = () => {
    const { fill, color } = getComputedStyle(path);
    pen.fillStyle = fill.includes('currentcolor') ? color : fill;
    pen.fillRect(0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data[0] ?? Number.NaN;
  };
  const [red, full] = [redness(), 0xfc];
  return () => {
    const now = path.getBoundingClientRect();
    if (change === 'move') return (now.x - x) / 300;
    return change === 'recolour' ? (redness() - red) / (full - red) : now.width / width - 1;
  };
}

/** One frame, and then what the page does between frames: promises, observers. */
async function frame(): Promise<number> {
  const milliseconds = window.clock.frame();
  await new Promise((resolve) => setTimeout(resolve));
  return milliseconds;
}

window.benchFrames = async (count, change) => {
  const results: Record<string, number> = {};
  for (const [name, make] of Object.entries(contenders)) {
    document.body.replaceChildren();
    const start = await make(count, change);
    for (let i = 0; i < 5; i++) await frame();
    const made = progress(change);
    start();
    const frames: number[] = [];
    for (let i = 0; i < SECONDS * 60; i++) {
      frames.push(await frame());
      if (i !== 30) continue;
      // A library that hands the work to the compositor, or sleeps, would win without running.
      const share = made();
      if (!(share > 0.1 && share < 0.9)) {
        throw new Error(`${name} is not half-way at half the time, but ${share} of it (${change})`);
      }
    }
    // What starts and ends a movement is not a frame of it; of the rest, not the longest, in which the browser
    // did something else. The mean, as the browser's clock has steps as long as a frame of few boxes.
    const calm = frames.slice(3, -3).sort((a, b) => a - b);
    calm.splice(-Math.ceil(calm.length / 10));
    results[name] = calm.reduce((sum, each) => sum + each, 0) / calm.length;
  }
  return results;
};
