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
      for (const paint of ['fill', 'stroke'] as const) {
        const colors = gradient[paint];
        if (!colors) continue;
        const id = `gradient-${made.length + 1}`;
        made.push(written(id, gradient, colors));
        const outline = `[data-mobject=${JSON.stringify(mobject)}] > path`;
        // What has neither is drawn without, as it is at first while it is written.
        rules.push(
          `[data-scene=${JSON.stringify(name)}] ${outline}[${paint}]:not([${paint}="none"]) { ${paint}: url(#${id}); }`,
        );
      }
    }
  }
  if (made.length === 0) return { svg: '', css: '' };
  const svg = `<svg width="0" height="0" style="position: absolute" aria-hidden="true"><defs>\n${made.join('\n')}\n</defs></svg>\n`;
  return { svg, css: rules.join('\n') };
}

function written(id: string, { from, to }: Gradient, colors: readonly string[]): string {
  const stops = colors.map((color, i) => {
    const offset = Math.round((i / (colors.length - 1)) * 1e4) / 1e4;
    return `<stop offset="${offset}" style="stop-color: ${cssColor(color)}"/>`;
  });
  const [[x1, y1], [x2, y2]] = [from, to];
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>`;
}
