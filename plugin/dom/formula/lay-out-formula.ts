/**
 * TeX → native SVG glyphs. KaTeX lays the formula out as HTML; we read where everything stands and
 * throw the HTML away. Not `foreignObject`: WebKit misplaces `position: relative` content in it
 * (WebKit bug 23113), and KaTeX's HTML is made of such content.
 */
import { probeTexts, readParts, type TextRun, Undrawable } from './formula-boxes.js';
import { boardFor } from './formula-host.js';
import { around, type FormulaLayout, type InkedPart } from './formula-parts.js';
import { loadKatex } from './katex.js';

export type {
  FormulaGlyph,
  FormulaLayout,
  FormulaOutline,
  FormulaPart,
  FormulaRule,
} from './formula-parts.js';

/** How long a formula waits for its fonts: as long as a browser hides text for them. */
const FONT_PATIENCE = 3000;
/** Elements and characters of KaTeX's HTML. A long formula has some hundreds, a macro bomb millions. */
const LARGEST = 10_000;

/** The author's TeX cannot be drawn. The message is a sentence with the place in the TeX. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  constructor(
    readonly tex: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const layouts = new Map<string, Promise<FormulaLayout>>();
const inks = new Map<string, Promise<InkedFormula>>();

/** What was read of KaTeX's HTML. */
export interface InkedFormula {
  readonly inked: readonly InkedPart[];
  readonly fontsMissing?: true;
}

/**
 * Lays out a formula in display style, as Manim's MathTex does.
 *
 * @param tex - TeX as KaTeX knows it, without dollar signs
 * @returns its parts and its ink box, in em: x from its left edge, y down from its baseline.
 *   The same promise for the same TeX, except that a layout with `fontsMissing` is not kept.
 * @throws {@link FormulaError} (by rejection) when KaTeX does not understand the TeX, or when it asks
 *   for what formulas may not do: links, images, ids, styles
 */
export const layOutFormula = (tex: string): Promise<FormulaLayout> =>
  kept(layouts, tex, async () => {
    const { inked, ...rest } = await readFormula(tex);
    return {
      tex,
      parts: inked.map(({ part }) => part),
      inks: inked.map(({ ink }) => ink),
      ...around(inked.map(({ ink }) => ink)),
      ...rest,
    };
  });

/** Reads TeX in which parts are marked (`marked-tex.ts`) and which can be laid out without the marks. */
export const readMarkedFormula = (tex: string): Promise<InkedFormula> =>
  kept(inks, tex, () => readFormula(tex, ({ command }) => command === '\\htmlData'));

/** Does something once for the same TeX, unless something was missing. */
function kept<T extends { readonly fontsMissing?: true }>(
  known: Map<string, Promise<T>>,
  tex: string,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(tex);
  if (before) return before;
  const made = make().then(
    (result) => {
      if (result.fontsMissing) known.delete(tex);
      return result;
    },
    (error: unknown) => {
      // Bad TeX stays bad; a chunk that did not load may come the next time.
      if (!(error instanceof FormulaError)) known.delete(tex);
      throw error;
    },
  );
  known.set(tex, made);
  return made;
}

type Trust = (context: { readonly command: string }) => boolean;

/** Like `trust: false`, but that would show the command's name in red instead of failing. */
const trustNobody =
  (tex: string): Trust =>
  ({ command }) => {
    throw new FormulaError(tex, `${command} is not allowed in a formula`);
  };

async function readFormula(tex: string, trust: Trust = trustNobody(tex)): Promise<InkedFormula> {
  const katex = await loadKatex();
  const content = document.createElement('div');
  typeset(katex, tex, trust, content);

  const board = boardFor(content);
  try {
    const texts = probeTexts(board);
    // All formulas of a scene stand in the page by then: else its style is worked out anew for each of them.
    await null;
    const complete = await fontsOf(texts);
    return { inked: readParts(board, texts), ...(!complete && { fontsMissing: true as const }) };
  } catch (error) {
    throw error instanceof Undrawable
      ? new FormulaError(tex, error.message, { cause: error })
      : error;
  } finally {
    board.remove();
  }
}

/** KaTeX's HTML for `tex` into `content`, which is not in the page yet. */
function typeset(
  katex: Awaited<ReturnType<typeof loadKatex>>,
  tex: string,
  trust: Trust,
  content: HTMLElement,
): void {
  try {
    katex.render(tex, content, {
      displayMode: true,
      output: 'html',
      throwOnError: true,
      strict: 'ignore',
      trust,
      maxExpand: 1000,
      maxSize: 100,
    });
  } catch (error) {
    throw error instanceof FormulaError
      ? error
      : new FormulaError(tex, reason(katex, tex, error), { cause: error });
  }
  const size = content.getElementsByTagName('*').length + (content.textContent ?? '').length;
  if (size > LARGEST) {
    throw new FormulaError(tex, 'the formula is too large to be drawn');
  }
}

/** Why KaTeX refused, without the combining underlines by which its own message marks the place. */
function reason(katex: Awaited<ReturnType<typeof loadKatex>>, tex: string, error: unknown): string {
  if (error instanceof katex.ParseError) {
    // The declared type says number; ParseError.ts leaves it undefined where no token is to blame.
    const position: number | undefined = error.position;
    const place =
      position === undefined
        ? ''
        : position < tex.length
          ? ` at position ${position + 1}: "${tex.slice(position, position + 20)}"`
          : ' at the end';
    return `${error.rawMessage}${place}`;
  }
  // Bombs of braces or macros end as a stack overflow inside of KaTeX.
  if (error instanceof RangeError) return 'the formula is too deeply nested or too large';
  return error instanceof Error ? error.message : String(error);
}

/**
 * Waits for the fonts of these texts, but not for ever.
 * @returns whether all came
 */
async function fontsOf(texts: ReadonlyMap<Text, TextRun>): Promise<boolean> {
  const wanted = new Map<string, string>();
  for (const { data, parentElement } of texts.keys()) {
    if (!parentElement) continue;
    const { fontStyle, fontWeight, fontFamily } = getComputedStyle(parentElement);
    // The size does not matter to loading. The text does: large fonts come in pieces by unicode-range.
    const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
    wanted.set(font, (wanted.get(font) ?? '') + data);
  }
  const all = Promise.all(
    [...wanted].map(async ([font, text]) => {
      const faces = await document.fonts.load(font, text);
      // No face at all for a font of KaTeX: its stylesheet has not come (yet).
      return faces.length > 0 || !font.includes('KaTeX_');
    }),
  ).then(
    (came) => came.every(Boolean),
    () => false,
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, FONT_PATIENCE, false);
  });
  return Promise.race([all, patience]).finally(() => clearTimeout(timer));
}
