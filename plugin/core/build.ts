/** The functions authors call. Each only makes data: what they give can be written to JSON. */
import type * as board from './mobject.js';
import type * as data from './scene.js';
import type { Point } from './units.js';

type Options<T, Given extends keyof T> = Omit<T, Given | 'id' | 'kind' | 'verb' | 'target'>;

/**
 * Manim's `Rectangle`.
 * @param id - its name in the scene.
 * @param options - `width` and `height` in scene units; colour, placement.
 * @example
 * rectangle('input', { width: 3, height: 1, color: 'GREEN', fillOpacity: 0.3, at: { toEdge: 'LEFT' } });
 */
export const rectangle = (
  id: string,
  options: Options<board.Rectangle, never>,
): board.Rectangle => ({
  kind: 'rectangle',
  id,
  ...options,
});

/**
 * Manim's `Text`. Lines are centred on one another; placed by their ink. `fontSize` is Manim's: an em
 * is a 72nd of it, in scene units.
 * @param text - the words; a line break starts a line; or a list of lines, each with its own size.
 * @example
 * text('title', 'Transformer', { fontSize: 48, at: { toEdge: 'UP' } });
 */
export const text = (
  id: string,
  text: board.Text['text'],
  options: Options<board.Text, 'text'> = {},
): board.Text => ({ kind: 'text', id, text, ...options });

/**
 * Manim's `MathTex`. `fontSize` is Manim's: an em is 0.010378 of it, in scene units.
 * @param tex - as KaTeX understands it.
 * @example
 * formula('scores', String.raw`QK^T`, { fontSize: 32 });
 */
export const formula = (
  id: string,
  tex: string,
  options: Options<board.Formula, 'tex'> = {},
): board.Formula => ({ kind: 'formula', id, tex, ...options });

/**
 * Manim's `Arrow`. Between mobjects it follows them wherever they move. `buff` (0.08 at a mobject, 0
 * at a point), `reach` and `tipLength` (0.22) are in scene units, `strokeWidth` (5) in hundredths of one,
 * `arc` in radians.
 * @example
 * arrow('forward', 'encoder', 'decoder', { color: 'YELLOW' });
 */
export const arrow = (
  id: string,
  from: board.End,
  to: board.End,
  options: Options<board.Arrow, 'from' | 'to'> = {},
): board.Arrow => ({ kind: 'arrow', id, from, to, ...options });

/**
 * Manim's `Line`: an arrow without a tip, with the same options.
 * @example
 * line('axis', [-5, 0], [5, 0]);
 */
export const line = (
  id: string,
  from: board.End,
  to: board.End,
  options: Options<board.Line, 'from' | 'to'> = {},
): board.Line => ({ kind: 'line', id, from, to, ...options });

/**
 * An element of the slide's own drawing, or several: it is found by a CSS selector or by the name its
 * tool gave it (Inkscape's layers and objects, Graphviz' nodes, ids, …). Much like the submobjects
 * of Manim's `SVGMobject`.
 * @param which - `{ select }` or `{ layer }`.
 * @example
 * element('encoder', { layer: 'Encoder' });
 */
export const element = (id: string, which: Options<board.SvgElement, never>): board.SvgElement => ({
  kind: 'element',
  id,
  ...which,
});

/**
 * Manim's `VGroup`: several mobjects under one name.
 * @example
 * group('encoder', [rectangle('box', { width: 3, height: 1 }), text('label', 'Encoder')]);
 */
export const group = (
  id: string,
  members: readonly board.Mobject[],
  options: Options<board.Group, 'members'> = {},
): board.Group => ({ kind: 'group', id, members, ...options });

/**
 * Manim's `Create`: draws outlines, one after another.
 * @example
 * create('box', { runTime: 0.8 });
 */
export const create = (target: string, options: Options<data.Create, never> = {}): data.Create => ({
  verb: 'create',
  target,
  ...options,
});

/**
 * Manim's `Write`: draws each glyph, then fills it.
 * @example
 * write('title');
 */
export const write = (target: string, options: Options<data.Write, never> = {}): data.Write => ({
  verb: 'write',
  target,
  ...options,
});

/**
 * Manim's `FadeIn`.
 * @example
 * fadeIn('note', { shift: [0, 0.5] });
 */
export const fadeIn = (target: string, options: Options<data.FadeIn, never> = {}): data.FadeIn => ({
  verb: 'fadeIn',
  target,
  ...options,
});

/**
 * Manim's `FadeOut`.
 * @example
 * fadeOut('note');
 */
export const fadeOut = (
  target: string,
  options: Options<data.FadeOut, never> = {},
): data.FadeOut => ({ verb: 'fadeOut', target, ...options });

/**
 * Manim's `mobject.animate.move_to`.
 * @param to - a point in scene units, or the mobject to stand on.
 * @example
 * moveTo('box', [2, 0]);
 */
export const moveTo = (
  target: string,
  to: string | Point,
  options: Options<data.MoveTo, 'to'> = {},
): data.MoveTo => ({ verb: 'moveTo', target, to, ...options });

/**
 * Manim's `mobject.animate.shift`.
 * @param by - in scene units.
 * @example
 * shift('box', [2, 0]);
 */
export const shift = (
  target: string,
  by: Point,
  options: Options<data.Shift, 'by'> = {},
): data.Shift => ({ verb: 'shift', target, by, ...options });

/**
 * Manim's `self.play(...)`: animations that start together, or one after another with `lagRatio`.
 * `runTime`, in seconds, stands for that of each of them.
 * @example
 * play([create('box'), write('label')], { runTime: 0.8 });
 */
export const play = (
  animations: data.Animation | readonly data.Animation[],
  options: Omit<data.Play, 'animations'> = {},
): data.Play => ({ animations: [animations].flat(), ...options });

/**
 * What one key press brings: plays, one after another. An animation on its own is a play.
 * @param caption - one sentence that says what the step brings.
 * @param options - `wait`, the seconds that autoplay rests after it; `beat`, the run of steps it is in;
 *   `pdf`, what becomes of its page.
 * @example
 * step('The encoder.', [create('box'), write('label')]);
 */
export const step = (
  caption: string,
  plays: readonly (data.Play | data.Animation)[],
  options: Omit<data.Step, 'caption' | 'plays'> = {},
): data.Step => ({
  caption,
  plays: plays.map((each) => ('verb' in each ? play(each) : each)),
  ...options,
});

/**
 * A scene. It is checked when a slide shows it: so a mistake ends in a card with place and fix (a
 * `SceneError`, which `parseScene` throws), and not in a deck that does not start.
 * @example
 * scene({ name: 'dot', mobjects: [text('dot', '·')], steps: [step('A dot.', [write('dot')])] });
 */
export const scene = (scene: data.Scene): data.Scene => scene;
