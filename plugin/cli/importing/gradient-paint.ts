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
  const made: string[] = [];
  const rules: string[] = [];
  for (const { name, gradients = {} } of slides) {
    for (const [mobject, gradient] of Object.entries(gradients)) {
      const outline = `[data-scene=${JSON.stringify(name)}] [data-mobject=${JSON.stringify(mobject)}] > path`;
      const paint = (property: 'fill' | 'stroke', opacity?: number) => {
        const id = `gradient-${made.length + 1}`;
        made.push(written(id, gradient, gradient[property] ?? [], opacity));
        return `${outline}[${property}]:not([${property}="none"]) { ${property}: url(#${id}); `;
      };
      if (gradient.fill) rules.push(`${paint('fill')}}`);
      if (gradient.stroke) rules.push(`${paint('stroke')}}`);
      // In a PDF of Chromium's the opacity of what is filled with a gradient is none but its own.
      if (gradient.fill && gradient.fillOpacity !== undefined)
        rules.push(`@media print { ${paint('fill', gradient.fillOpacity)}fill-opacity: 1; } }`);
    }
  }
  if (made.length === 0) return { svg: '', css: '' };
  const svg = `<svg width="0" height="0" style="position: absolute" aria-hidden="true"><defs>\n${made.join('\n')}\n</defs></svg>\n`;
  return { svg, css: rules.join('\n') };
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
