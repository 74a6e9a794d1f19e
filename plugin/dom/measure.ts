import { type Ask, completeMobject } from '../core/kinds/kind.js';
import { kindOf } from '../core/kinds/kinds.js';
import type { Contents } from '../core/layout.js';
import { leavesOf } from '../core/leaves.js';
import { EMPTY, type Shape } from '../core/part.js';
import type { Scene } from '../core/scene.js';
import { SceneError } from '../core/scene-error.js';
import { inTime, moreFonts } from './patience.js';
import { fontOf, loadFonts } from './text/fonts.js';
import { textShape } from './text/measure-text.js';

type TexAsk = Extract<Ask, { readonly tex: string }>;

/** A measured scene. */
export interface Measured {
  readonly contents: Contents;
  /** Resolves when it is worth while to measure again: something has come that was missing. */
  readonly late?: Promise<unknown>;
}

/** The size of the TeX that is shown while KaTeX has not come, beside that of the formula. */
const SOURCE_SIZE = 0.6;

/**
 * Measures the texts and formulas of a scene, by their ink as Manim does. Nothing is read from the
 * slide itself, which may not be displayed: only the font that `reference` has.
 *
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula.
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

  const measureFormula = async (id: string, ask: TexAsk): Promise<Shape> => {
    const { tex, fontSize } = ask;
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
      return textShape({ text: [line], lineSpacing: 1, box: 'ink', align: 'center' }, fontAt);
    }
    if (laidOut.value.fontsMissing) late.push(moreFonts());
    return laidOut.value.shape;
  };
  const contents = await Promise.all(
    asks.map(async ({ id, ask }): Promise<[string, Shape]> => {
      if ('text' in ask) return [id, textShape(ask, fontAt)];
      return [id, await measureFormula(id, ask)];
    }),
  );
  return {
    contents: new Map(contents),
    ...(late.length > 0 && { late: Promise.race(late) }),
  };
}
