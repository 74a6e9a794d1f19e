/** Gradients within an outline: a page has them, and its styles say which outlines are painted with them. */
import { cssColor } from '../../core/palette.js';
import type { Gradient, RecordedSlide } from './recording.js';

/** What a page needs for the gradients of its slides: paint that can be referred to, and who refers to it. */
export interface GradientPaint {
  /** Empty where no slide has a gradient. */
  readonly svg: string;
  readonly css: string;
}

/** Collects the gradients of some slides. */
export function gradientPaint(slides: readonly RecordedSlide[]): GradientPaint {
  const all = slides.flatMap(({ name, gradients = {} }) =>
    Object.entries(gradients).flatMap(([mobject, gradient]) => {
      const of = `[data-scene=${JSON.stringify(name)}] [data-mobject=${JSON.stringify(mobject)}]`;
      return usesOf(gradient, `${of} > path`);
    }),
  );
  if (all.length === 0) return { svg: '', css: '' };
  const made = all.map(({ svg }, i) => svg(`gradient-${i + 1}`));
  return {
    svg: `<svg width="0" height="0" style="position: absolute" aria-hidden="true"><defs>\n${made.join('\n')}\n</defs></svg>\n`,
    css: all.map(({ css }, i) => css(`gradient-${i + 1}`)).join('\n'),
  };
}

/** A gradient that has an id, and the rule by which an outline is painted with that. */
interface Use {
  svg(id: string): string;
  css(id: string): string;
}

/** @param path - the selector of an outline. */
function usesOf(gradient: Gradient, path: string): Use[] {
  const { fill, stroke, fillOpacity } = gradient;
  const use = (property: 'fill' | 'stroke', colors: readonly string[]): Use => ({
    svg: (id) => written(id, gradient, colors),
    css: (id) => `${path}[${property}]:not([${property}="none"]) { ${property}: url(#${id}); }`,
  });
  const uses = [...(fill ? [use('fill', fill)] : []), ...(stroke ? [use('stroke', stroke)] : [])];
  if (!fill || fillOpacity === undefined) return uses;
  // In a PDF of Chromium's what is filled with a gradient has no opacity but the gradient's own.
  const printed: Use = {
    svg: (id) => written(id, gradient, fill, fillOpacity),
    css: (id) => `@media print { ${path} { fill: url(#${id}); fill-opacity: 1; } }`,
  };
  return [...uses, printed];
}

function written(
  id: string,
  { from, to }: Gradient,
  colors: readonly string[],
  opacity?: number,
): string {
  const seen = opacity === undefined ? '' : `; stop-opacity: ${opacity}`;
  const stops = colors.map((color, i) => {
    const offset = Math.round((i / (colors.length - 1)) * 1e4) / 1e4;
    return `<stop offset="${offset}" style="stop-color: ${cssColor(color)}${seen}"/>`;
  });
  const [[x1, y1], [x2, y2]] = [from, to];
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>`;
}
