import type { RevealApi } from 'reveal.js';
import { type Hands, KEYS, type Key, type KeyNames } from './keys.js';
import { keysOf } from './keys-of.js';
import { listen } from './listen.js';

/**
 * Gives a deck the speaker's keys.
 *
 * @param names - other keys than the usual ones; `null` for none.
 * @returns the way to take them away again.
 */
export function bindKeys(deck: RevealApi, names: Partial<KeyNames>, hands: Hands): () => void {
  const ours: number[] = [];
  const held = new Map<number, () => void>();
  const release = (code: number) => {
    held.get(code)?.();
    held.delete(code);
  };
  // When all plugins have theirs: what they hold is left to them.
  const bind = () => {
    const taken = keysOf(deck);
    for (const [id, usual] of Object.entries<Key>(KEYS)) {
      const { [id as keyof KeyNames]: key = usual.key } = names;
      if (key === null) continue;
      const keyCode = codeOf(key);
      if (keyCode === undefined) {
        console.error(`reveal-scenes: keys.${id}: '${key}' is no letter, digit or F1 to F12.`);
        continue;
      }
      // Who asks for a key by its name wants it, whoever else does.
      const isAsked = names[id as keyof KeyNames] !== undefined;
      const other = inSettings(deck, keyCode) ?? taken.get(key.toUpperCase());
      if (other && !isAsked) {
        tellTaken(key, id, other);
        continue;
      }
      ours.push(keyCode);
      const { words, up } = usual;
      const description = `Scenes: ${words}`;
      deck.addKeyBinding({ keyCode, key: key.toUpperCase(), description }, (event) => {
        // A key that repeats is still the same press. A press from the speaker's window is no event
        // and would never be let go.
        if (event instanceof KeyboardEvent ? event.repeat : up) return;
        if (up) held.set(keyCode, () => up(hands));
        usual.down(hands);
      });
    }
  };
  const releaseAll = () => [...held.keys()].forEach(release);
  const unlisten = [
    listen(document, { keyup: ({ keyCode }: KeyboardEvent) => release(keyCode) }),
    // The release of a key goes to the window that has the focus then.
    listen(window, { blur: releaseAll }),
    listen(deck, { ready: bind }),
  ];
  return () => {
    releaseAll();
    for (const code of ours) deck.removeKeyBinding(code);
    for (const each of unlisten) each();
  };
}

/** Reveal's own setting for a key goes before all that plugins ask for. */
function inSettings(deck: RevealApi, keyCode: number): string | undefined {
  const { keyboard } = deck.getConfig();
  return Object(keyboard)[keyCode] ? "the deck's keyboard setting" : undefined;
}

const tellTaken = (key: string, id: string, other: string) =>
  console.info(
    `reveal-scenes: the key ${key.toUpperCase()} is taken by '${other}'. Another one for ours: scenes: { keys: { ${id}: '…' } }.`,
  );

/** Reveal knows keys by their old codes: those of letters and digits are their characters'. */
function codeOf(key: string): number | undefined {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase().charCodeAt(0);
  const number = /^F([1-9]|1[0-2])$/i.exec(key)?.[1];
  return number ? 111 + Number(number) : undefined;
}
