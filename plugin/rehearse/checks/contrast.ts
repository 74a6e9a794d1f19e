import { quoted } from '../../core/quoted.js';
import { luminance, type Rgba } from '../../dom/css-color.js';
import type { Check, Found } from '../finding.js';
import type { SeenText } from '../seen.js';
import { isSeen } from './is-seen.js';

/** WCAG's AA: for text, and for large text. */
const [TEXT, LARGE] = [4.5, 3];

/** Of the slide's height: WCAG's 24 px, and 18.7 px where it is bold, in a page of 720 px. */
const [LARGE_FROM, BOLD_FROM] = [24 / 720, 18.66 / 720];

/** Text that hardly stands out from what is behind it. */
export const contrast: Check = {
  name: 'contrast',
  look: ({ texts, height }) =>
    texts.filter(isSeen).flatMap((text): Found[] => {
      const need = text.size >= height * (text.isBold ? BOLD_FROM : LARGE_FROM) ? LARGE : TEXT;
      const { ratio, words } = worst(text);
      if (ratio >= need - 0.05) return [];
      return [
        {
          severity: ratio < need / 2 ? 'breaks' : 'ugly',
          of: [text.id],
          // Of code, or of a paragraph, one word may have a colour of its own.
          what: `${words === text.words ? '' : `${quoted(words)} in `}${text.name} has a contrast of ${ratio.toFixed(1)} to what is behind it; ${need} is the least.`,
          fix: 'Take a colour that is further away, or put a plain box behind it.',
          where: text.rect,
          accepts: text.accepts,
          isLasting: true,
        },
      ];
    }),
};

/** Where it stands out least. What is dimmed beside what is highlighted, as lines of code are, is no fault. */
function worst({ colors, opacity, words }: SeenText) {
  return colors
    .flatMap(({ ink, behind, words }) =>
      behind ? [{ ratio: ratioOf(over(ink, behind, opacity), behind), words }] : [],
    )
    .reduce((least, each) => (each.ratio < least.ratio ? each : least), { ratio: 21, words });
}

/** A colour with another one behind. */
function over([r, g, b, alpha]: Rgba, behind: Rgba, opacity: number): Rgba {
  const share = alpha * opacity;
  const mix = (above: number, below: number) => above * share + below * (1 - share);
  return [mix(r, behind[0]), mix(g, behind[1]), mix(b, behind[2]), 1];
}

/** WCAG's contrast, from 1 to 21. */
export function ratioOf(one: Rgba, other: Rgba): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
