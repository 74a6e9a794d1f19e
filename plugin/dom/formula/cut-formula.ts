/** Formulas whose parts have names or colours. */
import type { Cut, Run } from '../../core/cut.js';
import type { Ask } from '../../core/kinds/ask.js';
import type { Shape } from '../../core/part.js';
import { type FormulaLayout, type FormulaPart, type InkedPart, isSpace } from './formula-parts.js';
import { formulaShape } from './formula-shape.js';
import { FormulaError, layOutFormula, readMarkedFormula } from './lay-out-formula.js';
import { markedTex } from './marked-tex.js';

/** What a formula, or a piece of it, consists of. */
export interface CutFormula {
  readonly shape: Shape;
  readonly fontsMissing?: true;
}

/**
 * Lays a formula out as a whole, and gives the piece that is asked for. Marks may change the spacing of
 * TeX and where its limits stand; so the TeX without them tells where all is, and the marked one only
 * what is whose.
 *
 * @throws {@link FormulaError} (by rejection) as `layOutFormula`.
 */
export async function cutFormulaShape({
  tex,
  fontSize,
  box,
  ...cut
}: Extract<Ask, { readonly tex: string }>): Promise<CutFormula> {
  const layout = await layOutFormula(tex);
  const { looks = [], pieces = [], piece, inGlyphs } = cut;
  if (looks.length + pieces.length === 0) {
    return { ...missing(layout), shape: formulaShape(layout, { fontSize, box }) };
  }
  // What stands between parts is told by their ends.
  const named = inGlyphs ? [] : pieces.filter(({ isPart }) => isPart);
  const marked = await readMarkedFormula(markedTex(tex, [...named, ...looks]));
  const marks = marksOf(layout.parts, marked.inked);
  const parts = layout.parts.map((part, i): FormulaPart => {
    const color = marks[i]?.flatMap((mark) => looks[mark - named.length]?.color ?? [])[0];
    return color === undefined ? part : { ...part, color };
  });
  let count = 0;
  const numbers = layout.parts.map((part) => (isSpace(part) ? count : count++));
  const owners = inGlyphs ? countedOwners(pieces, numbers) : ownersOf(cut, marks);
  checkPiece(tex, cut, count);
  return {
    ...missing(layout, marked),
    shape: formulaShape(
      { ...layout, parts },
      { fontSize, box },
      piece === undefined ? undefined : (part) => owners[part] === piece,
    ),
  };
}

const missing = (...layouts: readonly { readonly fontsMissing?: true }[]) =>
  layouts.some(({ fontsMissing }) => fontsMissing) && { fontsMissing: true as const };

/** In which marks each part of a formula stands: it is found by how many like it come before. */
function marksOf(
  parts: FormulaLayout['parts'],
  marked: readonly InkedPart[],
): (readonly number[])[] {
  const known = new Map<string, (readonly number[])[]>();
  for (const { part, marks = [] } of marked) {
    const like = known.get(keyOf(part)) ?? [];
    like.push(marks);
    known.set(keyOf(part), like);
  }
  return parts.map((part) => known.get(keyOf(part))?.shift() ?? []);
}

const keyOf = (part: FormulaPart) => (part.kind === 'glyph' ? part.text : part.kind);

/** To which piece each glyph belongs, by its number. */
const countedOwners = (pieces: readonly Run[], numbers: readonly number[]): number[] =>
  numbers.map((number) => pieces.findIndex(({ start, end }) => start <= number && number < end));

/** Only here it is known how many glyphs there are. */
function checkPiece(tex: string, { pieces, piece = -1, inGlyphs }: Cut, count: number) {
  const asked = pieces?.[piece];
  if (!inGlyphs || !asked?.isPart || asked.end <= count) return;
  throw new FormulaError(
    tex,
    `its part '${asked.name}' ends at glyph ${asked.end}, but it has only ${count}.`,
  );
}

/**
 * To which piece each part of a formula belongs. What has no mark is between two parts: those that are
 * written before it and after it.
 */
function ownersOf({ pieces = [] }: Cut, marks: readonly (readonly number[])[]): number[] {
  const named = pieces.flatMap(({ isPart }, index) => (isPart ? [index] : []));
  const gaps = pieces.flatMap(({ isPart }, index) => (isPart ? [] : [index]));
  let latest = -1;
  return marks.map((all) => {
    const own = all.find((mark) => mark < named.length);
    if (own === undefined) {
      return gaps.find((gap) => gap > latest) ?? gaps.at(-1) ?? Math.max(0, latest);
    }
    const owner = named[own] as number;
    latest = Math.max(latest, owner);
    return owner;
  });
}
