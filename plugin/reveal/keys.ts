import type { RevealApi } from 'reveal.js';

/** The keys a speaker has beside reveal's own; reveal's help (`?`) lists them. */
export interface KeyNames {
  /** Plays again what the last step brought. */
  readonly replay: string | null;
  /** While held: a quarter of the speed. */
  readonly slow: string | null;
  /** While held: three times the speed. */
  readonly fast: string | null;
  /** While held: a slider at the bottom moves through the slide. */
  readonly scrub: string | null;
  /** Shows the end of the slide. */
  readonly end: string | null;
  /** Stops at every step, or at beats. */
  readonly pace: string | null;
  /** Starts, pauses and continues autoplay. */
  readonly autoplay: string | null;
  /** Full screen; remotes send F5 for it. */
  readonly fullscreen: string | null;
}

/** A key for each action, none of which reveal or its plugins use for anything else. */
const KEYS: KeyNames = {
  replay: 'R',
  slow: 'Q',
  fast: 'T',
  scrub: 'D',
  end: 'Z',
  pace: 'E',
  autoplay: 'A',
  fullscreen: 'F5',
};

const DESCRIPTIONS: Record<keyof KeyNames, string> = {
  replay: 'Replay this step',
  slow: 'Slow motion, while held',
  fast: 'Fast, while held',
  scrub: 'Scrub through the slide, while held',
  end: 'End of the slide',
  pace: 'Stop at steps or at beats',
  autoplay: 'Autoplay: start, pause, continue',
  fullscreen: 'Fullscreen, from a remote',
};

/** What a key does: when it goes down, and when it is let go. */
export interface Action {
  down(): void;
  up?(): void;
}

/**
 * Gives a deck its keys.
 *
 * @returns the way to take them away again.
 */
export function bindKeys(
  deck: RevealApi,
  names: Partial<KeyNames>,
  actions: Record<keyof KeyNames, Action>,
): () => void {
  const codes: number[] = [];
  const held = new Map<number, () => void>();
  const release = (code: number) => {
    held.get(code)?.();
    held.delete(code);
  };
  for (const id of Object.keys(KEYS) as (keyof KeyNames)[]) {
    const key = names[id] === undefined ? KEYS[id] : names[id];
    if (key === null) continue;
    const keyCode = codeOf(key);
    if (keyCode === undefined) {
      console.error(`reveal-scenes: keys.${id}: '${key}' is no letter, digit or F1 to F12.`);
      continue;
    }
    const { down, up } = actions[id];
    codes.push(keyCode);
    const description = DESCRIPTIONS[id];
    deck.addKeyBinding({ keyCode, key: key.toUpperCase(), description }, (event) => {
      // A key that repeats is still the same press. A press from the speaker's window is no event
      // and would never be let go.
      if (event instanceof KeyboardEvent ? event.repeat : up) return;
      if (up) held.set(keyCode, up);
      down();
    });
  }
  const onUp = ({ keyCode }: KeyboardEvent) => release(keyCode);
  const releaseAll = () => [...held.keys()].forEach(release);
  document.addEventListener('keyup', onUp);
  // The release of a key goes to the window that has the focus then.
  addEventListener('blur', releaseAll);
  return () => {
    releaseAll();
    for (const code of codes) deck.removeKeyBinding(code);
    document.removeEventListener('keyup', onUp);
    removeEventListener('blur', releaseAll);
  };
}

/** Reveal knows keys by their old codes: those of letters and digits are their characters'. */
function codeOf(key: string): number | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase().charCodeAt(0);
  const number = /^F([1-9]|1[0-2])$/i.exec(key)?.[1];
  return number ? 111 + Number(number) : undefined;
}
