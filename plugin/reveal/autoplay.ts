import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { transitionTime } from './motion.js';
import { stopOf } from './steps.js';

/**
 * Seconds a slide without scenes is shown, unless its `data-timing` says otherwise: reveal's own word
 * for the seconds of a slide. (By `data-autoslide` reveal would go on by itself, against us.)
 */
const PLAIN_SLIDE = 5;
/** Seconds that may be made up for: frames late here and there, but not a pause. */
const SLACK = 0.5;

/** Lets a deck play like a video: each step in its time, then its wait. */
export interface Autoplay {
  /** Starts, pauses in the middle of a movement, continues. */
  toggle(): void;
  pause(): void;
  destroy(): void;
}

/**
 * @param wholeDeck - plays from slide to slide from the start; else only slides with `data-autoplay`,
 * which play to their own end.
 */
export function autoplayOf(deck: RevealApi, adapter: Adapter, wholeDeck: boolean): Autoplay {
  /** Playing, with the run that does it; a newer run makes an older one end. */
  let run: symbol | undefined;
  let across = wholeDeck;
  let advancing = false;
  let resumes = false;
  /** When the deck should go on, on the clock of `performance.now()`. */
  let due = 0;

  const slide = () => deck.getCurrentSlide();
  /** Seconds that what is shown now takes to come, and seconds to wait then. */
  const times = () => {
    const scenes = adapter.scenes(slide()).filter(({ player }) => player);
    if (scenes.length === 0) {
      const told = Number(slide().dataset.timing ?? Number.NaN);
      return { coming: 0, wait: Number.isFinite(told) ? told : PLAIN_SLIDE };
    }
    const each = scenes.map(({ player, stops, host }) => {
      const [from, to] = [stops[stopOf(host) - 1] ?? -1, stops[stopOf(host)] ?? 0];
      const { entrance, steps } = player?.scene ?? { steps: [] };
      const brought = from < 0 ? [entrance] : steps.slice(from, to);
      const wait = brought.reduce((sum, step) => sum + (step?.wait ?? 0), 0);
      return { coming: player?.duration(from, to) ?? 0, wait };
    });
    return {
      coming: Math.max(...each.map(({ coming }) => coming)),
      wait: Math.max(...each.map(({ wait }) => wait)),
    };
  };

  const play = async () => {
    const mine = Symbol();
    run = mine;
    due = performance.now();
    while (run === mine) {
      const { coming, wait } = times();
      due += (coming + wait) * 1000;
      await null; // the movement sets out when the markers' observer has had its turn
      for (const player of adapter.players(slide())) await player.settled();
      if (run !== mine) return;
      const now = performance.now();
      due = Math.min(now + wait * 1000, Math.max(now + (wait - SLACK) * 1000, due));
      const leaves = !deck.availableFragments().next;
      if (leaves && (!across || !hasNext())) {
        await elapse(due);
        if (run === mine) pause();
        return;
      }
      // What the next slide's transition takes is taken from the wait before it.
      const ahead = leaves ? Math.min(wait, transitionTime(slide())) * 1000 : 0;
      await elapse(due - ahead);
      if (run === mine) advance(leaves);
    }
  };
  const hasNext = () => !deck.isLastSlide() || Boolean(deck.getConfig().loop);
  const advance = (leaves: boolean) => {
    advancing = true;
    // Round to the beginning, not to the first slide's end.
    if (leaves && deck.isLastSlide()) deck.slide(0, 0, -1);
    else deck.next();
    advancing = false;
  };

  const start = () => {
    if (run) return;
    deck.dispatchEvent({ type: 'autoslideresumed' });
    adapter.proceed(); // what a pause has stopped midway
    void play();
  };
  const pause = () => {
    if (!run) return;
    run = undefined;
    deck.dispatchEvent({ type: 'autoslidepaused' });
  };
  const toggle = () => {
    if (!run) {
      across = true;
      return start();
    }
    pause();
    for (const player of adapter.players(slide())) player.stop();
  };

  /** The speaker has taken over, or a slide that plays by itself has come. */
  const onChange = () => {
    if (!advancing) pause();
    if (!run && slide().hasAttribute('data-autoplay')) {
      across = false;
      start();
    }
  };
  const onStep = () => {
    if (!advancing) pause();
  };
  const onBlank = () => {
    resumes = run !== undefined;
    if (run) toggle();
  };
  const onBack = () => {
    if (resumes) start();
  };
  const listeners: [string, () => void][] = [
    ['slidechanged', onChange],
    ['fragmentshown', onStep],
    ['fragmenthidden', onStep],
    ['overviewshown', onStep],
    ['paused', onBlank],
    ['resumed', onBack],
    ['ready', () => (wholeDeck ? start() : onChange())],
  ];
  for (const [type, listener] of listeners) deck.on(type, listener);

  return {
    toggle,
    pause,
    destroy() {
      run = undefined;
      for (const [type, listener] of listeners) deck.off(type, listener);
    },
  };
}

/** Resolves at a moment of `performance.now()`. */
function elapse(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}
