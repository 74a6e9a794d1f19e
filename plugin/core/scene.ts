/** What a scene is: mobjects, and what happens to them. Plain data, too; times are seconds. */
import { runTime, seconds } from './common-fields.js';
import {
  choice,
  defined,
  list,
  name,
  number,
  object,
  optional,
  text,
  type Written,
  withDefault,
  word,
} from './field.js';
import type { Mobject } from './kinds/kinds.js';
import type { Animation } from './verbs/verbs.js';

/** The version of scene data that this plugin writes and reads. */
export const VERSION = 1;

const playFields = {
  animations: list(word<Animation>('verb')),
  /** Seconds; stands for the run time of every animation in it. */
  runTime,
  /** Animations start one after another by this share of a run time (Manim's `LaggedStart`). */
  lagRatio: withDefault(number(0, 100), 0),
};

/** Manim's `self.play(...)`: animations that start together. Without any, a pause in a step. */
export interface Play extends Written<typeof playFields> {}

const stepFields = {
  /** One sentence for the speaker and for screen readers. */
  caption: optional(text),
  /** What the speaker's window says at this step in place of the slide's notes. An entrance's are the slide's. */
  notes: optional(text),
  /** Steps in a row with the same beat can be taken with one key press. */
  beat: optional(name),
  /** In a PDF: `'skip'` leaves the step out, `'last'` lets it stand for the steps before it. */
  pdf: optional(choice('skip', 'last')),
  plays: list(defined('play', object('a play', playFields))),
  /** It repeats until the next key, as a slide of manim-slides may; printed is its end. */
  loop: optional(choice(true)),
  /** Seconds that autoplay waits after the step. */
  wait: optional(seconds),
};

/** What one key press brings: plays, one after another. */
export interface Step extends Written<typeof stepFields> {}

const step = defined('step', object('a step', stepFields));

const sceneFields = {
  /** The format of the data; data without it is read as 1. */
  version: optional(number(VERSION, VERSION)),
  /** The `data-scene` of its host. */
  name,
  /** What the picture is called, for screen readers. */
  title: optional(text),
  /** What is on the board, or will be, in order of painting. */
  mobjects: list(word<Mobject>('kind')),
  /** Plays by itself when the slide is entered. */
  entrance: optional(step),
  /** One after another, a key press each. */
  steps: list(step),
};

/** A scene: what is on the board and what happens to it. Order of mobjects is order of painting. */
export interface Scene extends Written<typeof sceneFields> {}

export const sceneField = object('a scene', sceneFields);
