import { completeMobject } from '../core/kinds/kind.js';
import { kindOf } from '../core/kinds/kinds.js';
import type { Contents } from '../core/layout.js';
import { leavesOf } from '../core/leaves.js';
import type { Shape } from '../core/part.js';
import type { Scene } from '../core/scene.js';
import { SceneError } from '../core/scene-error.js';
import { formulaShape } from './formula/formula-shape.js';
import { FormulaError, layOutFormula } from './formula/lay-out-formula.js';
import { type ImageAsk, imageShape } from './image/image-shape.js';
import { pixelSize } from './image/pixel-size.js';
import { inTime, moreFonts } from './patience.js';
import { fontOf, loadFonts } from './text/fonts.js';
import { textShape } from './text/measure-text.js';

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
 * @throws SceneError when KaTeX rejects a formula, and when a picture does not come.
 */
export async function measure(scene: Scene, reference: Element): Promise<Measured> {
  const fontAt = (size?: number) => fontOf(reference, size);
  const asks = leavesOf(scene.mobjects).flatMap((leaf) => {
    const kind = kindOf(leaf);
    const ask = kind.asks?.(completeMobject(kind, leaf));
    return ask ? [{ id: leaf.id, ask }] : [];
  });
  const words = asks.flatMap(({ ask }) => ('text' in ask ? ask.text.map(({ text }) => text) : []));
  const fonts = await loadFonts(words.join(''), reference);
  const late: Promise<unknown>[] = 'late' in fonts ? [fonts.late] : [];

  const measureFormula = async (id: string, tex: string, fontSize: number): Promise<Shape> => {
    const laidOut = await inTime(
      layOutFormula(tex).catch((error: unknown) => {
        if (!(error instanceof FormulaError)) throw error;
        // KaTeX says what is wrong with the TeX; its author also wants to know where that TeX stands.
        const problem = `the formula '${tex}': ${error.message}`;
        throw new SceneError(`mobject '${id}'`, problem, scene.name);
      }),
    );
    if ('late' in laidOut) {
      late.push(laidOut.late);
      const line = { text: tex, fontSize: fontSize * SOURCE_SIZE };
      return textShape({ text: [line], lineSpacing: 1, box: 'ink', align: 'center' }, fontAt);
    }
    if (laidOut.value.fontsMissing) late.push(moreFonts());
    return formulaShape(laidOut.value, fontSize);
  };
  const measureImage = async (id: string, ask: ImageAsk): Promise<Shape> => {
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
    asks.map(async ({ id, ask }): Promise<[string, Shape]> => {
      if ('text' in ask) return [id, textShape(ask, fontAt)];
      if ('image' in ask) return [id, await measureImage(id, ask)];
      return [id, await measureFormula(id, ask.tex, ask.fontSize)];
    }),
  );
  return {
    contents: new Map(contents),
    ...(late.length > 0 && { late: Promise.race(late) }),
  };
}
