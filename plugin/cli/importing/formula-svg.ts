/** A formula that KaTeX has laid out, as the SVG that Manim would get from LaTeX. */
import { readFileSync } from 'node:fs';
import { type Font, create as openFont } from 'fontkit';
import { svgPathOutline } from '../../core/kinds/shapes/svg-path.js';
import { curvesOf, runsOf } from '../../core/outline.js';
import { EM } from '../../core/units.js';
import type {
  Edges,
  FormulaLayout,
  FormulaPart,
  InkedPart,
} from '../../dom/formula/formula-parts.js';
import type { Segment } from './coloured-tex.js';

/** Units of the SVG in an em, with which Manim makes the formula as large as ours. */
const SCALE = 960 * EM.formula;

/** Fonts by their file's name. */
const fonts = new Map<string, Font>();

/** An SVG, and which part of the formula each of its outlines is. */
export interface WrittenFormula {
  readonly svg: string;
  readonly order: readonly number[];
}

/**
 * Writes the SVG: what is of one segment in a row, and each name a group.
 *
 * @param segments - of each part of the formula its segment.
 * @param folder - where KaTeX's fonts are.
 */
export function formulaSvg(
  { parts, inks }: FormulaLayout,
  all: readonly Segment[],
  segments: readonly number[],
  folder: URL,
): WrittenFormula {
  const at = (part: number) => segments[part] ?? 0;
  const order = [...parts.keys()].sort((a, b) => at(a) - at(b) || a - b);
  const words: string[] = [];
  const done = new Set<string>();
  let open: readonly string[] = [];
  for (const i of order) {
    const names = all[at(i)]?.names ?? [];
    const inCommon = open.findIndex((name, depth) => name !== names[depth]);
    const kept = inCommon < 0 ? open.length : inCommon;
    for (const name of names.slice(kept)) done.add(name);
    words.push('</g>'.repeat(open.length - kept));
    words.push(...names.slice(kept).map((name) => `<g id="${name}">`));
    words.push(elementOf({ part: parts[i] as FormulaPart, ink: inks[i] as Edges }, folder));
    open = names;
  }
  words.push('</g>'.repeat(open.length));
  const empty = new Set(all.flatMap(({ names }) => names).filter((name) => !done.has(name)));
  words.push(...[...empty].map((name) => `<g id="${name}"></g>`));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" version="1.1">${words.join('')}</svg>`;
  return { svg, order };
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
