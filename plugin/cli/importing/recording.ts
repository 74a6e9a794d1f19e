/** What the recorder writes (plugin/manim). */
import { loadScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { Failure } from '../failure.js';
import type { Sizes } from './verbs/manim-contents.js';
import type { PlayedAt } from './verbs/played.js';

/** The format that this program reads. */
const RECORDING = 1;

/** A slide of a recording: a scene, or a card that says why there is none. */
export interface RecordedSlide {
  readonly name: string;
  readonly title?: string;
  /** The colour behind it; as a deck has it, only where its colours are for that. */
  readonly ground?: string;
  readonly scene?: Scene;
  readonly card?: string;
  readonly warnings?: readonly string[];
  /** Files of sounds that the script plays, which a deck does not. */
  readonly sounds?: readonly string[];
  /** The animations of the script, as far as verbs may stand for them. */
  readonly played?: readonly PlayedAt[];
  readonly sizes?: Sizes;
  /** By the mobjects' ids: colours that change within an outline, which scenes have in their middle. */
  readonly gradients?: Readonly<Record<string, Gradient>>;
}

/** Colours from one point to another, each in shares of an outline's box, y down. */
export interface Gradient {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** In even steps. */
  readonly fill?: readonly string[];
  readonly stroke?: readonly string[];
  /** Where its fill can be seen through. */
  readonly fillOpacity?: number;
}

export interface Recording {
  readonly recording: number;
  /** Manim's version. */
  readonly manim: string;
  /** The font that most of its texts ask for, if any does. */
  readonly font?: string;
  readonly slides: readonly RecordedSlide[];
}

/**
 * Reads a recording.
 *
 * @throws Failure when it is of another version.
 */
export function readRecording(json: string): Recording {
  const recording = JSON.parse(json) as Recording;
  if (recording.recording !== RECORDING) {
    throw new Failure(`The recording is of version ${recording.recording}, not ${RECORDING}.`);
  }
  return recording;
}

/** What the author is told of the sounds of a slide. */
export const soundsNote = ({ name, sounds = [] }: RecordedSlide): string[] =>
  sounds.length > 0 ? [`${name}: the deck does not play ${sounds.join(', ')}.`] : [];

/** @throws SceneError when a scene of a recording is none. */
export async function checkScenes({ slides }: Recording): Promise<void> {
  for (const { scene } of slides) if (scene) await loadScene(scene);
}
