import type { Ask } from '../core/kinds/ask.js';
import { completeMobject } from '../core/kinds/kind.js';
import { kindOf } from '../core/kinds/kinds.js';
import type { Contents } from '../core/layout.js';
import { leavesOf } from '../core/leaves.js';
import { EMPTY, type Shape } from '../core/part.js';
import type { Scene } from '../core/scene.js';
import { SceneError } from '../core/scene-error.js';
import type { ImageAsk } from './image/image-shape.js';
import { inTime, moreFonts } from './patience.js';
import { faceOf, fontOf, loadFonts } from './text/fonts.js';
import { type TextAsk, textShape } from './text/measure-text.js';

type TexAsk = Extract<Ask, { readonly tex: string }>;

/** A measured scene. */
export interface Measured {
  readonly contents: Contents;
  /** Resolves when it is worth while to measure again: something has come that was missing. */
  readonly late?: Promise<unknown>;
}

/** The size of the TeX that is shown while KaTeX has not come, beside that of the formula. */
const SOURCE_SIZE = 0.6;

/** Letters of an address in a message. */
const LONGEST = 80;

/** A message has room for an address, but not for a picture that is told as one. */
const shortened = (address: string) =>
  address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;

/**
 * Measures the texts, formulas and pictures of a scene, by their ink as Manim does. Nothing is read from the
 * slide itself, which may not be displayed: only the font that `reference` has.
 *
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula, when a picture does not come, and when the highlighter
 *   does not know a language.
 */
export async function measure(scene: Scene, reference: Element): Promise<Measured> {
  const sceneFont = faceOf(reference);
  const asks = leavesOf(scene.mobjects).flatMap((leaf) => {
    const kind = kindOf(leaf);
    const ask = kind.asks?.(completeMobject(kind, leaf));
    const shaped = (shape: Shape) => kind.shaped?.(completeMobject(kind, leaf), shape) ?? shape;
    return ask ? [{ id: leaf.id, ask, shaped }] : [];
  });
  const fontFor = ({ family }: TextAsk) =>
    family === undefined ? undefined : faceOf(reference, family);
  const words = new Map<string, string>();
  for (const { ask } of asks) {
    if (!('text' in ask)) continue;
    const font = fontOf(fontFor(ask) ?? sceneFont);
    words.set(font, (words.get(font) ?? '') + ask.text.map(({ text }) => text).join(''));
  }
  const fonts = await loadFonts(words);
  const late: Promise<unknown>[] = 'late' in fonts ? [fonts.late] : [];

  const measureText = async (id: string, ask: TextAsk): Promise<Shape> => {
    const plain = textShape(ask, sceneFont, fontFor(ask));
    if (!ask.highlight) return plain;
    const { highlighted, LanguageError } = await import('./code/highlighted.js');
    const colored = await inTime(
      highlighted(plain, ask.highlight).catch((error: unknown) => {
        if (error instanceof LanguageError) {
          throw new SceneError(`mobject '${id}'`, error.message, scene.name);
        }
        console.warn('reveal-scenes: code is shown without colours.', error);
        return plain;
      }),
    );
    if ('value' in colored) return colored.value;
    late.push(colored.late);
    return plain;
  };
  const measureFormula = async (id: string, ask: TexAsk): Promise<Shape> => {
    const { tex, fontSize, box } = ask;
    const { cutFormulaShape, FormulaError } = await import('./formula/formulas.js');
    const laidOut = await inTime(
      cutFormulaShape(ask).catch((error: unknown) => {
        if (!(error instanceof FormulaError)) throw error;
        // KaTeX says what is wrong with the TeX; its author also wants to know where that TeX stands.
        const problem = `the formula '${tex}': ${error.message}`;
        throw new SceneError(`mobject '${id}'`, problem, scene.name);
      }),
    );
    if ('late' in laidOut) {
      late.push(laidOut.late);
      if (ask.piece) return EMPTY; // the first piece shows all of it
      const line = { text: tex, fontSize: fontSize * SOURCE_SIZE };
      return textShape({ text: [line], lineSpacing: 1, box, align: 'center' }, sceneFont);
    }
    if (laidOut.value.fontsMissing) late.push(moreFonts());
    return laidOut.value.shape;
  };
  const measureImage = async (id: string, ask: ImageAsk): Promise<Shape> => {
    const { imageShape, pixelSize } = await import('./image/images.js');
    const size = await inTime(pixelSize(ask.image));
    if ('late' in size) {
      late.push(size.late);
      return imageShape(ask);
    }
    if (size.value) return imageShape(ask, size.value);
    const problem = `the image '${shortened(ask.image)}' does not load. Is it where the page looks for it, and an image?`;
    throw new SceneError(`mobject '${id}'`, problem, scene.name);
  };
  const contents = await Promise.all(
    asks.map(async ({ id, ask, shaped }): Promise<[string, Shape]> => {
      if ('text' in ask) return [id, shaped(await measureText(id, ask))];
      if ('image' in ask) return [id, shaped(await measureImage(id, ask))];
      return [id, shaped(await measureFormula(id, ask))];
    }),
  );
  return {
    contents: new Map(contents),
    ...(late.length > 0 && { late: Promise.race(late) }),
  };
}
