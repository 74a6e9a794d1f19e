// Letters as outlines: a picture that looks the same in every program, with no font at hand.
import { type Font, create as openFont } from 'fontkit';
import type { Face } from './in-page/faces.js';
import type { Letter, Run } from './in-page/letters.js';
import type { StandaloneSvg } from './in-page/standalone-svg.js';

/** A stand-alone SVG, and the letters for which the page had no font of its own. */
interface Outlined {
  readonly svg: string;
  readonly missing: readonly string[];
}

interface OpenFace extends Face {
  readonly font: Font;
  readonly holds: (code: number) => boolean;
}

/** Writes the runs of a picture into it, as outlines, or as text where there is no font for them. */
export function outlineText({ svg, runs, faces }: StandaloneSvg): Outlined {
  const open: OpenFace[] = faces.map((face) => ({
    ...face,
    font: openFont(Buffer.from(face.data, 'base64')) as Font,
    holds: inRange(face.range),
  }));
  const missing = new Set<string>();
  const outlined = svg.replace(
    /<g data-run="(\d+)"([^>]*?)(\/>|><\/g>)/g,
    (_, index: string, attributes: string) => {
      const run = runs[Number(index)];
      if (!run) return '';
      const letters = run.letters.map((letter) => {
        const path = pathOf(letter, run, open);
        if (path === undefined) missing.add(letter.text);
        return path ?? asText(letter, run);
      });
      const words = escaped(run.letters.map(({ text }) => text).join(''));
      return `<g aria-label="${words}"${attributes}>${letters.join('')}</g>`;
    },
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${outlined}\n`, missing: [...missing] };
}

function pathOf(letter: Letter, run: Run, faces: readonly OpenFace[]): string | undefined {
  const code = letter.text.codePointAt(0) ?? 0;
  const face = run.families
    .flatMap((family) => faces.filter((each) => each.family === family && each.holds(code)))
    .filter(({ font }) => font.hasGlyphForCodePoint(code))
    .sort((a, b) => distance(a, run) - distance(b, run))[0];
  if (!face) return undefined;
  const scale = run.size / face.font.unitsPerEm;
  const path = face.font.glyphForCodePoint(code).path.toSVG();
  if (path === '') return '';
  const place = `translate(${short(letter.x)} ${short(letter.y)})`;
  const turn = letter.turn ? ` rotate(${short(letter.turn)})` : '';
  return `<path transform="${place}${turn} scale(${precise(scale)} ${precise(-scale)})" d="${path}"/>`;
}

/** How far a face is from what a run asks for. */
function distance({ weight, style }: Face, run: Run): number {
  const [low = 400, high = low] = weight
    .replace('normal', '400')
    .replace('bold', '700')
    .split(' ')
    .map(Number);
  const off = Math.max(0, low - run.weight, run.weight - high);
  return off + ((style === 'normal') === (run.style === 'normal') ? 0 : 1000);
}

function asText({ text, x, y }: Letter, { families, weight, style, size }: Run): string {
  const font = `font-family="${escaped(families.join(', '))}" font-size="${short(size)}"`;
  return `<text x="${short(x)}" y="${short(y)}" ${font} font-weight="${weight}" font-style="${style}">${escaped(text)}</text>`;
}

/** From CSS's notation, `U+4e00-4e01, U+4e03`, to a test of code points. */
function inRange(range: string): (code: number) => boolean {
  const parts = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
    const [low, high] = [first.replaceAll('?', '0'), last.replaceAll('?', 'f')];
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)] as const;
  });
  return (code) => parts.some(([low, high]) => low <= code && code <= high);
}

const short = (n: number) => String(Math.round(n * 1000) / 1000);
const precise = (n: number) => String(Number(n.toPrecision(7)));
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
