/** What can be done to a deck, as data, and how it is done. */
import type { RevealApi } from 'reveal.js';
import { drawn, frame, realTask } from './clock.js';
import type { OpenDeck } from './deck.js';

/** Where to: column, row, fragment. Out of range is fine, reveal takes the nearest. */
export interface Place {
  readonly h: number;
  readonly v: number;
  readonly f?: number;
}

/** What needs no more than its name. */
export type Simple =
  | 'next'
  | 'prev'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'nextFragment'
  | 'prevFragment'
  | 'overview'
  | 'pause'
  | 'sync'
  | 'shuffle'
  | 'print';

/** What somebody, or another plugin, does to the deck. */
export type Operation =
  | { readonly do: Simple }
  | { readonly do: 'key'; readonly key: keyof typeof KEYS; readonly times: number }
  | ({ readonly do: 'jump' | 'link' } & Place)
  | ({ readonly do: 'state'; readonly overview: boolean; readonly paused: boolean } & Place)
  | { readonly do: 'fragment'; readonly f: number }
  | { readonly do: 'fragments'; readonly on: boolean }
  | { readonly do: 'configure'; readonly settings: object }
  | { readonly do: 'resize'; readonly width: number; readonly height: number }
  | { readonly do: 'hide'; readonly seconds: number }
  | { readonly do: 'scroll'; readonly share: number };

/** Codes by which reveal knows the keys. */
const KEYS = {
  ArrowRight: 39,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowDown: 40,
  ' ': 32,
  n: 78,
  p: 80,
  Home: 36,
  End: 35,
  b: 66,
  o: 79,
  Escape: 27,
};

/** The names of all keys that are pressed. */
export const KEY_NAMES = Object.keys(KEYS) as (keyof typeof KEYS)[];

/** Only reveal 5 and 6 have a scroll view. */
type Scrolling = RevealApi & { toggleScrollView?: (on?: boolean) => void };

type Doers = {
  readonly [D in Operation['do']]: (
    deck: OpenDeck,
    operation: D extends Simple ? { do: Simple } : Extract<Operation, { do: D }>,
    look: () => Promise<void>,
  ) => void | Promise<void>;
};

const DOERS: Doers = {
  next: ({ api }) => api.next(),
  prev: ({ api }) => api.prev(),
  left: ({ api }) => api.left(),
  right: ({ api }) => api.right(),
  up: ({ api }) => api.up(),
  down: ({ api }) => api.down(),
  nextFragment: ({ api }) => void api.nextFragment(),
  prevFragment: ({ api }) => void api.prevFragment(),
  overview: ({ api }) => api.toggleOverview(),
  pause: ({ api }) => api.togglePause(),
  sync: ({ api }) => api.sync(),
  shuffle: ({ api }) => api.shuffle(),
  print: () => {}, // the harness itself opens the printed deck, beside this one
  key: async (_, { key, times }) => {
    for (let i = 0; i < times; i++) {
      press(key);
      await null;
    }
  },
  jump: ({ api }, { h, v, f }) => api.slide(h, v, f),
  link: async (_, { h, v, f }) => {
    const before = location.hash;
    location.hash = `#/${h}/${v}${f === undefined ? '' : `/${f}`}`;
    if (location.hash !== before) await realTask(2); // hashchange is a task of its own
  },
  state: ({ api }, { h, v, f, overview, paused }) =>
    // As the speaker's view sets it; it leaves out what it does not know.
    api.setState({ indexh: h, indexv: v, indexf: f, overview, paused } as never),
  fragment: ({ api }, { f }) => void api.navigateFragment(f),
  fragments: ({ api }, { on }) => api.configure({ fragments: on }),
  configure: ({ api }, { settings }) => api.configure(settings),
  resize: (_, { width, height }) => {
    Object.assign(document.body.style, { width: `${width}px`, height: `${height}px` });
    window.dispatchEvent(new Event('resize'));
  },
  hide: async (_, { seconds }) => {
    setHidden(true);
    await frame(seconds * 1000);
    setHidden(false);
  },
  // In and out again: reveal's own methods throw in its scroll view, after a shuffle for one.
  scroll: async ({ api }, { share }, look) => {
    const scrolling = api as Scrolling;
    if (!scrolling.toggleScrollView) return;
    if (api.isOverview()) api.toggleOverview(false);
    scrolling.toggleScrollView(true);
    const view = api.getViewportElement();
    for (const to of [share, 1 - share]) {
      if (view) view.scrollTop = view.scrollHeight * to;
      await drawn();
      await frame(17);
      await look();
    }
    scrolling.toggleScrollView(false);
  },
};

/** Does it; `look` is called where there is something to see on the way. */
export async function perform(
  deck: OpenDeck,
  operation: Operation,
  look: () => Promise<void>,
): Promise<void> {
  const doer = DOERS[operation.do] as (
    deck: OpenDeck,
    operation: Operation,
    look: () => Promise<void>,
  ) => void | Promise<void>;
  await doer(deck, operation, look);
  await null;
}

/** Puts the page back as it was, for the next walk. */
export function tidy(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  for (const property of ['width', 'height']) document.body.style.removeProperty(property);
}

function press(key: keyof typeof KEYS): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  // Reveal reads `keyCode`, which not every engine lets a script set.
  Object.defineProperty(event, 'keyCode', { value: KEYS[key] });
  document.dispatchEvent(event);
}

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  Object.defineProperty(document, 'visibilityState', {
    value: hidden ? 'hidden' : 'visible',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}
