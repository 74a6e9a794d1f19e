/** A formula that KaTeX has laid out, as the SVG that Manim would get from LaTeX. */
import { readFileSync } from 'node:fs';
import { type Font, create as openFont } from 'fontkit';
import { svgPathOutline } from '../../core/kinds/shapes/svg-path.js';
import { curvesOf, runsOf } from '../../core/outline.js';
import { EM } from '../../core/units.js';
import type { InkedFormula } from '../../dom/formula/lay-out-formula.js';

/** Units of the SVG in an em, with which Manim makes the formula as large as ours. */
const SCALE = 960 * EM.formula;

type InkedPart = InkedFormula['inked'][number];

/** Fonts by their file's name. */
const fonts = new Map<string, Font>();

/**
 * Writes the SVG.
 *
 * @param names - the ids of the groups, by the numbers of their marks.
 * @param folder - where KaTeX's fonts are.
 */
export function formulaSvg({ inked }: InkedFormula, names: readonly string[], folder: URL): string {
  const words: string[] = [];
  let open: number[] = [];
  const done = new Set<number>();
  for (const part of inked) {
    // The outermost first; what was closed once cannot be opened again.
    const marks = [...(part.marks ?? [])].reverse().filter((mark) => !done.has(mark));
    let common = 0;
    while (common < open.length && open[common] === marks[common]) common++;
    for (const mark of open.slice(common)) {
      words.push('</g>');
      done.add(mark);
    }
    const opened = marks.slice(common).filter((mark) => !done.has(mark));
    for (const mark of opened) words.push(`<g id="${names[mark]}">`);
    open = [...open.slice(0, common), ...opened];
    words.push(elementOf(part, folder));
  }
  words.push(...open.map(() => '</g>'));
  const seen = new Set(inked.flatMap(({ marks = [] }) => marks));
  const empty = names.filter((_, mark) => !seen.has(mark)).map((name) => `<g id="${name}"></g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" version="1.1">${words.join('')}${empty.join('')}</svg>`;
}

function elementOf({ part, ink }: InkedPart, folder: URL): string {
  const fill = part.color ? ` fill="${part.color}"` : '';
  if (part.kind === 'rule') return rectangle(part.x, part.y, part.width, part.height, fill);
  if (part.kind === 'outline') {
    const [x = 0, y = 0, width = 1, height = 1] = part.viewBox.split(/[\s,]+/).map(Number);
    const [fx, fy] = [part.width / width, part.height / height];
    const clamp = (n: number, least: number, most: number) => Math.min(most, Math.max(least, n));
    const place = (point: readonly [number, number]) =>
      written([
        part.x + (clamp(point[0], x, x + width) - x) * fx,
        part.y + (clamp(-point[1], y, y + height) - y) * fy,
      ]);
    const runs = runsOf(svgPathOutline(part.path)).map((run) => {
      const curves = curvesOf(run).map(([, b, c, d]) => `C${place(b)} ${place(c)} ${place(d)}`);
      return `M${place(run.points[0] ?? [0, 0])}${curves.join('')}Z`;
    });
    return `<path d="${runs.join('')}"${fill}/>`;
  }
  const font = fontOf(part.family, part.style, part.weight, folder);
  const code = part.text.codePointAt(0) ?? 0;
  if (!font?.hasGlyphForCodePoint(code)) {
    return rectangle(ink.x0, ink.y0, ink.x1 - ink.x0, ink.y1 - ink.y0, fill);
  }
  const factor = part.size / font.unitsPerEm;
  const d = font
    .glyphForCodePoint(code)
    .path.commands.map(({ command, args }) => {
      const letter = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C' }[
        command as string
      ];
      if (!letter) return 'Z';
      const points: string[] = [];
      for (let i = 0; i < args.length; i += 2) {
        points.push(
          written([
            part.x + (args[i] as number) * factor,
            part.y - (args[i + 1] as number) * factor,
          ]),
        );
      }
      return letter + points.join(' ');
    })
    .join('');
  return `<path d="${d}"${fill}/>`;
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string) => {
  const [left, top] = [written([x, y]), written([x + width, y + height])];
  const [x0, y0] = left.split(',');
  const [x1, y1] = top.split(',');
  return `<path d="M${x0},${y0}L${x1},${y0}L${x1},${y1}L${x0},${y1}Z"${fill}/>`;
};

const written = ([x, y]: readonly [number, number]) =>
  [x, y].map((n) => Math.round(n * SCALE * 1e4) / 1e4).join(',');

function fontOf(family: string, style: string, weight: string, folder: URL): Font | undefined {
  const name = /KaTeX_\w+/.exec(family)?.[0];
  if (!name) return undefined;
  const isBold = weight === 'bold' || Number(weight) >= 600;
  const isItalic = style === 'italic';
  const face = isBold ? (isItalic ? 'BoldItalic' : 'Bold') : isItalic ? 'Italic' : 'Regular';
  for (const file of [`${name}-${face}.woff2`, `${name}-Regular.woff2`, `${name}-Italic.woff2`]) {
    const known = fonts.get(file);
    if (known) return known;
    try {
      const font = openFont(readFileSync(new URL(file, folder))) as Font;
      fonts.set(file, font);
      return font;
    } catch {
      // Not each family has each face.
    }
  }
  return undefined;
}
