import type { RevealApi } from 'reveal.js';
import { type Hands, KEYS, type Key, type KeyNames } from './keys.js';
import { listen } from './listen.js';

/**
 * Gives a deck the speaker's keys.
 *
 * @param names - other keys than the usual ones; `null` for none.
 * @returns the way to take them away again.
 */
export function bindKeys(deck: RevealApi, names: Partial<KeyNames>, hands: Hands): () => void {
  const codes: number[] = [];
  const held = new Map<number, () => void>();
  const release = (code: number) => {
    held.get(code)?.();
    held.delete(code);
  };
  for (const [id, usual] of Object.entries<Key>(KEYS)) {
    const { [id as keyof KeyNames]: key = usual.key } = names;
    if (key === null) continue;
    const keyCode = codeOf(key);
    if (keyCode === undefined) {
      console.error(`reveal-scenes: keys.${id}: '${key}' is no letter, digit or F1 to F12.`);
      continue;
    }
    codes.push(keyCode);
    const { words: description, up } = usual;
    deck.addKeyBinding({ keyCode, key: key.toUpperCase(), description }, (event) => {
      // A key that repeats is still the same press. A press from the speaker's window is no event
      // and would never be let go.
      if (event instanceof KeyboardEvent ? event.repeat : up) return;
      if (up) held.set(keyCode, () => up(hands));
      usual.down(hands);
    });
  }
  const releaseAll = () => [...held.keys()].forEach(release);
  const unlisten = [
    listen(document, { keyup: ({ keyCode }: KeyboardEvent) => release(keyCode) }),
    // The release of a key goes to the window that has the focus then.
    listen(window, { blur: releaseAll }),
  ];
  return () => {
    releaseAll();
    for (const code of codes) deck.removeKeyBinding(code);
    for (const each of unlisten) each();
  };
}

/** Reveal knows keys by their old codes: those of letters and digits are their characters'. */
function codeOf(key: string): number | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase().charCodeAt(0);
  const number = /^F([1-9]|1[0-2])$/i.exec(key)?.[1];
  return number ? 111 + Number(number) : undefined;
}
