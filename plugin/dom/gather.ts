import type { Ask, HighlightAsk } from '../core/kinds/ask.js';
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
import { looksOf, type TextAsk, textShape } from './text/measure-text.js';

type TexAsk = Extract<Ask, { readonly tex: string }>;

/** What a scene asks of the browser, when all that must be waited for has come. */
export interface Gathered {
  /** Measures at once, by what has come: however far a slide is, it must be there in the frame that shows it. */
  measure(): Contents;
  /** Resolves when it is worth while to gather again: something has come that was missing. */
  readonly late?: Promise<unknown>;
}

/** The size of the TeX that is shown while KaTeX has not come, beside that of the formula. */
const SOURCE_SIZE = 0.6;

/** A leaf that asks something of the browser. */
interface Asking {
  readonly id: string;
  readonly ask: Ask;
  /** What becomes of the answer. */
  shaped(shape: Shape): Shape;
}

function asking({ mobjects }: Scene): Asking[] {
  return leavesOf(mobjects).flatMap((leaf) => {
    const kind = kindOf(leaf);
    const ask = kind.asks?.(completeMobject(kind, leaf));
    const shaped = (shape: Shape) => kind.shaped?.(completeMobject(kind, leaf), shape) ?? shape;
    return ask ? [{ id: leaf.id, ask, shaped }] : [];
  });
}

/** Measures texts by the fonts that are there. */
function textsBeside(reference: Element) {
  const sceneFont = faceOf(reference);
  const fontFor = ({ family }: TextAsk) =>
    family === undefined ? undefined : faceOf(reference, family);
  const plain = (ask: TextAsk) => textShape(ask, sceneFont, fontFor(ask));
  return { sceneFont, fontFor, plain };
}

/**
 * Waits for the fonts of a scene alone.
 *
 * @param sceneNow - gives the scene, which may not be read yet.
 * @param reference - an element with the scene's font.
 * @param words - whatever may be written in it.
 */
export async function gatherFonts(
  sceneNow: () => Scene,
  reference: Element,
  words: string,
): Promise<Gathered> {
  await null; // as in `gather`
  const fonts = await loadFonts(new Map([[fontOf(faceOf(reference)), words]]));
  return { ...fonts, measure: () => measureNow(sceneNow(), reference) };
}

/** @param came - what had to be waited for, by id. */
function measureNow(
  scene: Scene,
  reference: Element,
  came: ReadonlyMap<string, () => Shape> = new Map(),
): Contents {
  const { plain } = textsBeside(reference);
  return new Map(
    asking(scene).map(({ id, ask, shaped }) => {
      const shape = came.get(id)?.() ?? ('text' in ask ? plain(ask) : EMPTY);
      return [id, shaped(shape)];
    }),
  );
}

/**
 * Waits for the fonts, formulas and pictures of a scene. It is measured by their ink as Manim does. Nothing is
 * read from the slide itself, which may not be displayed: only the font that `reference` has.
 *
 * @param reference - an element with the scene's font.
 * @throws SceneError when KaTeX rejects a formula, when a picture does not come, and when the highlighter
 *   does not know a language.
 */
export async function gather(scene: Scene, reference: Element): Promise<Gathered> {
  // All hosts of a deck get their elements first: else the page's style is worked out anew for each of them,
  // which of 300 scenes took as long as all their mobjects.
  await null;
  const { fontFor, sceneFont, plain } = textsBeside(reference);
  const asks = asking(scene);
  const words = new Map<string, string>();
  for (const { ask } of asks) {
    if (!('text' in ask)) continue;
    const lookAt = looksOf(ask, fontFor(ask) ?? sceneFont);
    const letters = ask.text.map(({ text }) => text).join('');
    // Each font that it has anywhere begins where one of these runs begins or ends.
    const ends = (ask.looks ?? []).flatMap(({ start, end }) => [start, end]);
    for (const font of new Set([Infinity, ...ends].map((end) => fontOf(lookAt(end).font)))) {
      words.set(font, (words.get(font) ?? '') + letters);
    }
  }
  // On its way while the fonts of texts are.
  if (asks.some(({ ask }) => 'tex' in ask)) import('./formula/formulas.js').catch(() => {});
  const fonts = await loadFonts(words);
  const late: Promise<unknown>[] = 'late' in fonts ? [fonts.late] : [];

  const codeIn = async (id: string, ask: TextAsk, highlight: HighlightAsk) => {
    const { highlighterOf, LanguageError } = await import('./code/highlighted.js');
    const found = await inTime(
      highlighterOf(highlight).catch((error: unknown) => {
        if (error instanceof LanguageError) {
          throw new SceneError(`mobject '${id}'`, error.message, scene.name);
        }
        console.warn('reveal-scenes: code is shown without colours.', error);
        return (shape: Shape) => shape;
      }),
    );
    if ('value' in found) return () => found.value(plain(ask));
    late.push(found.late);
    return () => plain(ask);
  };
  const formulaOf = async (id: string, ask: TexAsk) => {
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
      if (ask.piece) return () => EMPTY; // the first piece shows all of it
      const line = { text: tex, fontSize: fontSize * SOURCE_SIZE };
      return () => plain({ text: [line], lineSpacing: 1, box, align: 'center' });
    }
    if (laidOut.value.fontsMissing) late.push(moreFonts());
    return () => laidOut.value.shape;
  };
  const imageOf = async (id: string, ask: ImageAsk) => {
    const { askImage } = await import('./image/images.js');
    const asked = await askImage(ask, id, scene.name);
    if (asked.late) late.push(asked.late);
    return () => asked.shape;
  };
  /** What had to be waited for; a plain text needs its font only. */
  const came = new Map<string, () => Shape>();
  const wait = async (id: string, answer: Promise<() => Shape>) => void came.set(id, await answer);
  await Promise.all(
    asks.map(({ id, ask }) => {
      if ('image' in ask) return wait(id, imageOf(id, ask));
      if ('tex' in ask) return wait(id, formulaOf(id, ask));
      return ask.highlight && wait(id, codeIn(id, ask, ask.highlight));
    }),
  );
  return {
    measure: () => measureNow(scene, reference, came),
    ...(late.length > 0 && { late: Promise.race(late) }),
  };
}
