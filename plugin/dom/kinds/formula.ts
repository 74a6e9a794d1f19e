import type { Formula } from '../../core/mobject.js';
import { drawPart } from '../draw-part.js';
import type { FormulaPart } from '../formula.js';
import { paintFormula } from '../formula-paint.js';
import type { Kind } from './kind.js';
import { text as showText } from './text.js';

/** No contour of a glyph is longer than this many em. */
const CONTOUR = 4;

/** A formula: its glyphs, rules and radicals, each a part that can be written. */
export const formula: Kind<Formula> = (group, { leaf, box, content }) => {
  group.setAttribute('data-tex', leaf.tex);
  if (content?.kind === 'text') {
    // KaTeX has not come: for the time being its TeX is shown.
    return showText(group, { leaf: { ...leaf, kind: 'text', text: leaf.tex }, box, content });
  }
  if (content?.kind !== 'formula') return () => {};
  const { layout, em } = content;
  const elements = paintFormula(group, layout, em);
  const parts = layout.parts.map((part, i) => {
    const element = elements[i] as Element;
    const pixel = pixelIn(part, em);
    return {
      element: element.querySelector('path') ?? element,
      outline: outlineOf(part, em),
      pixel,
    };
  });
  return ({ drawing }) => {
    for (const [i, { element, outline, pixel }] of parts.entries()) {
      drawPart(element, drawing?.by ?? 'write', drawing?.parts[i] ?? 1, outline * pixel, pixel);
    }
  };
};

/** An upper bound of the outline's length, in pixels of the viewBox. */
function outlineOf(part: FormulaPart, em: number): number {
  if (part.kind === 'glyph') return part.size * em * CONTOUR;
  return 2 * (part.width + part.height) * em;
}

/** User units that a pixel of the viewBox has inside a part: a nested svg has its own. */
function pixelIn(part: FormulaPart, em: number): number {
  if (part.kind !== 'outline') return 1;
  const [, , width = 1, height = 1] = part.viewBox.split(' ').map(Number);
  return 1 / Math.max((part.width * em) / width, (part.height * em) / height);
}
