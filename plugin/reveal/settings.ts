import type { RevealApi } from 'reveal.js';
import { didYouMean } from '../core/did-you-mean.js';
import type { Scene } from '../core/scene.js';
import type { DrawnScene } from '../dom/d3/drawn-scene.js';
import type { KeyNames } from './keys.js';
import { MOTIONS } from './motion.js';
import { PACES, type Pace } from './pace.js';

declare module 'reveal.js' {
  interface RevealConfig {
    /** The settings of reveal-scenes. */
    scenes?: ScenesSettings;
  }
}

/** The plugin's settings: `scenes` among reveal's own. */
export interface ScenesSettings {
  /** Scenes that slides ask for by name. */
  readonly scenes?: readonly (Scene | DrawnScene)[];
  /** Where the deck stops: at every step (`'steps'`, unless told) or at beats. `?pace=beats` */
  readonly pace?: Pace;
  /** The deck plays by itself, with its scenes' times and waits; with reveal's `loop`, for ever. `?autoplay` */
  readonly autoplay?: boolean;
  /** Movements: as the system's setting says (`'auto'`, unless told), `'full'` or `'reduced'`. `?motion=reduced` */
  readonly motion?: (typeof MOTIONS)[number];
  /**
   * The scenes' colours: for the background that the deck has (`'auto'`, unless told); `'dark'` makes the
   * background black, too, `'light'` white, for bright rooms. `?theme=light`
   */
  readonly theme?: (typeof THEMES)[number];
  /** Manim's colours, or some that the colour-blind can tell apart. `?palette=colour-blind` */
  readonly palette?: (typeof PALETTES)[number];
  /** The speaker's keys: a letter, a digit or F1 to F12; `null` for none. */
  readonly keys?: Partial<KeyNames>;
}

const THEMES = ['auto', 'dark', 'light'] as const;
const PALETTES = ['manim', 'colour-blind'] as const;

/** How a deck is shown; what the address says goes before what its author has set. */
export type Staging = ReturnType<typeof stagingOf>;

/** Reads the settings of a deck. What is wrong is told in the console and does no harm. */
export function stagingOf(deck: RevealApi) {
  const settings = settingsOf(deck);
  const address = new URLSearchParams(location.search);
  const choose = <T extends string>(name: keyof ScenesSettings, words: readonly [T, ...T[]]): T => {
    const asked = address.get(name) ?? settings[name] ?? words[0];
    const word = words.find((each) => each === asked);
    if (word !== undefined) return word;
    const hint = didYouMean(String(asked), words);
    console.error(`reveal-scenes: ${name}: no '${asked}'.${hint}`);
    return words[0];
  };
  const autoplay = address.get('autoplay') ?? settings.autoplay ?? false;
  return {
    pace: choose('pace', PACES),
    motion: choose('motion', MOTIONS),
    theme: choose('theme', THEMES),
    palette: choose('palette', PALETTES),
    autoplay: autoplay !== false && autoplay !== 'false',
    keys: settings.keys ?? {},
  };
}

function settingsOf(deck: RevealApi): ScenesSettings {
  const { scenes } = deck.getConfig() as { scenes?: ScenesSettings };
  return scenes ?? {};
}

/** The scenes a deck was given, by name. What no slide could show is told in the console. */
export function registryOf(deck: RevealApi): Map<string, unknown> {
  const settings = settingsOf(deck);
  const given: readonly unknown[] = Array.isArray(settings.scenes) ? settings.scenes : [];
  const registry = new Map<string, unknown>();
  for (const [i, scene] of given.entries()) {
    const name = typeof scene === 'object' && scene !== null ? (scene as Scene).name : undefined;
    const named = typeof name === 'string' && name !== '';
    if (named && registry.has(name)) {
      console.error(
        `reveal-scenes: scenes.scenes[${i}]: the name '${name}' is taken. Choose another.`,
      );
    } else if (named) registry.set(name, scene);
    else console.error(`reveal-scenes: scenes.scenes[${i}] has no name, so no slide can show it.`);
  }
  return registry;
}
