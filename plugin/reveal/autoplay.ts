import type { RevealApi } from 'reveal.js';
import type { Adapter } from './adapter.js';
import { listen } from './listen.js';
import { stopOf } from './markers.js';
import { transitionTime } from './motion.js';

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
 * A run of autoplay. A newer one makes it end. It is 'advancing' while it is the one that moves the
 * deck, and not the speaker; a 'blank' one goes on when the board is no longer blank.
 */
interface Run {
  is: 'playing' | 'advancing' | 'blank';
  /** From slide to slide, not to the end of the slide only. */
  readonly across: boolean;
}

/**
 * @param wholeDeck - plays from slide to slide from the start; else only slides with `data-autoplay`,
 * which play to their own end.
 */
export function autoplayOf(deck: RevealApi, adapter: Adapter, wholeDeck: boolean): Autoplay {
  let run: Run | undefined;
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
      const { entrance, steps } = player?.synopsis ?? { steps: [] };
      const brought = from < 0 ? [entrance] : steps.slice(from, to);
      const wait = brought.reduce((sum, step) => sum + (step?.wait ?? 0), 0);
      return { coming: player?.duration(from, to) ?? 0, wait };
    });
    return {
      coming: Math.max(...each.map(({ coming }) => coming)),
      wait: Math.max(...each.map(({ wait }) => wait)),
    };
  };

  const play = async (mine: Run) => {
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
      if (leaves && (!mine.across || !hasNext())) {
        await elapse(due);
        if (run === mine) pause();
        return;
      }
      // What the next slide's transition takes is taken from the wait before it.
      const ahead = leaves ? Math.min(wait, transitionTime(slide())) * 1000 : 0;
      await elapse(due - ahead);
      if (run === mine) advance(mine, leaves);
    }
  };
  const hasNext = () => !deck.isLastSlide() || Boolean(deck.getConfig().loop);
  const advance = (mine: Run, leaves: boolean) => {
    mine.is = 'advancing';
    // Round to the beginning, not to the first slide's end.
    if (leaves && deck.isLastSlide()) deck.slide(0, 0, -1);
    else deck.next();
    mine.is = 'playing';
  };

  const isPlaying = () => run !== undefined && run.is !== 'blank';
  const start = (across: boolean) => {
    if (isPlaying()) return;
    deck.dispatchEvent({ type: 'autoslideresumed' });
    adapter.proceed(); // what a pause has stopped midway
    void play({ is: 'playing', across });
  };
  const pause = () => {
    if (!isPlaying()) return;
    run = undefined;
    deck.dispatchEvent({ type: 'autoslidepaused' });
  };
  const halt = () => {
    pause();
    for (const player of adapter.players(slide())) player.stop();
  };

  /** The speaker has taken over, or a slide that plays by itself has come. */
  const onChange = () => {
    onStep();
    if (!isPlaying() && slide().hasAttribute('data-autoplay')) start(false);
  };
  const onStep = () => {
    if (run?.is !== 'advancing') pause();
  };
  const onBlank = () => {
    if (!run) return;
    const { across } = run;
    halt();
    run = { is: 'blank', across };
  };
  const onBack = () => {
    if (run?.is === 'blank') start(run.across);
  };
  const unlisten = listen(deck, {
    slidechanged: onChange,
    fragmentshown: onStep,
    fragmenthidden: onStep,
    overviewshown: onStep,
    paused: onBlank,
    resumed: onBack,
    ready: () => (wholeDeck ? start(true) : onChange()),
  });

  return {
    toggle: () => (isPlaying() ? halt() : start(true)),
    pause,
    destroy() {
      run = undefined;
      unlisten();
    },
  };
}

/** Resolves at a moment of `performance.now()`. */
function elapse(moment: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
}
