/**
 * Time that the harness turns. It must stand before D3 and reveal: d3-timer takes the page's clock
 * when it is loaded. Only `?clock=real` leaves the page its own.
 */
import FakeTimers from '@sinonjs/fake-timers';

const realTimeout = window.setTimeout.bind(window);
const realFrame = window.requestAnimationFrame.bind(window);

/** Resolves after a task of the real page: fonts, events of navigation and scrolling have come. */
export const realTask = (ms = 0): Promise<void> =>
  new Promise((resolve) => {
    if (ms > 0) return void realTimeout(resolve, ms);
    const { port1, port2 } = new MessageChannel(); // nested timeouts wait for 4 ms at least
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** Resolves when the page has really been drawn once more. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => void realFrame(() => realTimeout(resolve, 0)));

const isReal = new URLSearchParams(location.search).get('clock') === 'real';

const clock = isReal
  ? undefined
  : FakeTimers.install({
      now: 1_000_000,
      shouldClearNativeTimers: true, // reveal clears the number 0, which nobody set
      toFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'requestAnimationFrame',
        'cancelAnimationFrame',
        'Date',
        'performance',
      ],
    });

/**
 * Lets time pass: one frame of so many milliseconds. A long frame is a busy machine, or a tab that
 * was hidden; what is due in it runs once.
 */
export async function frame(milliseconds: number): Promise<void> {
  try {
    clock?.jump(milliseconds);
  } catch (error) {
    // Out of its scroll view, reveal 6.0.2 throws in a timer that it had set inside of it.
    if (!String((error as Error).stack).includes('syncScrollPosition')) throw error;
  }
  await null; // observers of mutations are told before the next task
}
