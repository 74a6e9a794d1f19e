// Runs in the deck's page: the picture of a scene as data that needs nothing of the page.
import { sheets } from './pages.js';

/** One letter (or ligature) of a text: where its pen starts, in the user units of its `<text>`. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
}

/** A run of letters in one font. In the drawing it is an empty `<g data-run="…">`. */
export interface Run {
  readonly letters: readonly Letter[];
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: string;
  readonly size: number;
}

/** A font of the page's own. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** CSS's `unicode-range`. */
  readonly range: string;
  /** The font file, as base64. */
  readonly data: string;
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly faces: readonly Face[];
}

const SVG = 'http://www.w3.org/2000/svg';
const INITIAL: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  opacity: '1',
  visibility: 'visible',
};
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text, image, use';
const UNWANTED = 'title, desc, script, style, metadata';
const CROPPED = 12; // pixels of the viewBox left around

/** How many steps each scene of the deck has, by name. */
export function scenes(): Record<string, number> {
  const steps: Record<string, number> = {};
  for (const host of hosts()) {
    const step = Number(host.dataset.step ?? 0);
    steps[host.dataset.scene ?? ''] = Math.max(step, steps[host.dataset.scene ?? ''] ?? 0);
  }
  return steps;
}

const hosts = () =>
  sheets().flatMap((sheet) => [...sheet.querySelectorAll<HTMLElement>('[data-scene]')]);

/** The picture of a scene at a step, on the deck's ground or on none. */
export async function drawing(
  scene: string,
  step: number,
  { crop, ground }: { readonly crop: boolean; readonly ground: boolean },
): Promise<Drawing> {
  const host = hosts().find(
    ({ dataset }) => dataset.scene === scene && dataset.step === String(step),
  );
  const svg = host?.querySelector<SVGSVGElement>('svg');
  if (!host || !svg) throw new Error(`no picture of '${scene}' at step ${step}`);
  const runs: Run[] = [];
  const copy = document.createElementNS(SVG, 'svg');
  const box = crop ? inkOf(svg) : (svg.viewBox.baseVal ?? svg.getBBox());
  const [width, height] = [round(box.width), round(box.height)];
  copy.setAttribute('viewBox', [box.x, box.y, width, height].map(round).join(' '));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const title = document.createElementNS(SVG, 'title');
  title.textContent = svg.querySelector(':scope > title')?.textContent || scene;
  copy.append(title);
  if (ground) copy.append(groundOf(host, box));
  for (const child of svg.children) {
    const drawn = await copied(child, runs);
    if (drawn) copy.append(drawn);
  }
  const faces = await facesFor(runs);
  return { svg: new XMLSerializer().serializeToString(copy), width, height, runs, faces };
}

const round = (n: number) => Math.round(n * 1000) / 1000;

function inkOf(svg: SVGSVGElement): DOMRect {
  const { x, y, width, height } = svg.getBBox();
  return new DOMRect(x - CROPPED, y - CROPPED, width + 2 * CROPPED, height + 2 * CROPPED);
}

function groundOf(host: Element, { x, y, width, height }: DOMRect): Element {
  const viewport = document.querySelector('.reveal-viewport') ?? document.body;
  const behind = host.closest('.pdf-page')?.querySelector('.slide-background');
  const colors = [behind, viewport].map((each) => each && getComputedStyle(each).backgroundColor);
  const color = colors.find((each) => each && each !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)';
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    rect.setAttribute(name, String(round(value)));
  }
  rect.setAttribute('fill', color);
  return rect;
}

/** A copy whose look needs no stylesheet. */
async function copied(element: Element, runs: Run[]): Promise<Element | undefined> {
  const style = getComputedStyle(element);
  if (element.matches(UNWANTED) || style.display === 'none') return undefined;
  const isText = element.localName === 'text';
  const copy = document.createElementNS(SVG, isText ? 'g' : element.localName);
  for (const { name, value } of element.attributes) {
    if (
      !/^(class|style|data-|aria-|role|on|color$|x$|y$|dx$|dy$)/.test(name) ||
      (!isText && /^[xy]$/.test(name))
    ) {
      copy.setAttribute(name, value);
    }
  }
  const isShape = element.matches(SHAPES);
  for (const [property, initial] of Object.entries(INITIAL)) {
    const value = style.getPropertyValue(property);
    copy.removeAttribute(property);
    // All but opacity is inherited, and so in the shapes' own style.
    if ((isShape || property === 'opacity') && value !== initial) {
      copy.setAttribute(property, value.replace(/px$/, ''));
    }
  }
  if (element instanceof SVGImageElement) {
    copy.removeAttributeNS('http://www.w3.org/1999/xlink', 'href');
    copy.setAttribute('href', await dataUrl(element.href.baseVal));
  }
  if (element instanceof SVGTextElement) {
    for (const name of [...copy.getAttributeNames()].filter((each) =>
      /^(font|text|letter)/.test(each),
    )) {
      copy.removeAttribute(name);
    }
    copy.append(...letterRuns(element, runs));
    return copy;
  }
  for (const child of element.children) {
    const drawn = await copied(child, runs);
    if (drawn) copy.append(drawn);
  }
  return copy;
}

/** Puts the runs of a text on the list, and gives what stands for them in the drawing. */
function letterRuns(text: SVGTextElement, runs: Run[]): Element[] {
  const made: Element[] = [];
  let position = 0;
  const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement ?? text;
    const style = getComputedStyle(parent);
    const letters: Letter[] = [];
    for (const character of node.textContent ?? '') {
      const start = position;
      position += character.length;
      if (character.trim() === '' || start >= text.getNumberOfChars()) continue;
      const { x, y } = text.getStartPositionOfChar(start);
      letters.push({ text: character, x, y, turn: text.getRotationOfChar(start) });
    }
    if (letters.length === 0) continue;
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('data-run', String(runs.length));
    if (parent !== text) group.setAttribute('fill', style.fill);
    made.push(group);
    runs.push({
      letters,
      families: style.fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')),
      weight: Number(style.fontWeight),
      style: style.fontStyle,
      size: Number.parseFloat(style.fontSize),
    });
  }
  return made;
}

/** The page's fonts that the runs may be set in. */
async function facesFor(runs: readonly Run[]): Promise<Face[]> {
  const wanted = new Set(runs.flatMap(({ families }) => families));
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf),
  );
  const rules = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = rules.map(async ({ style, parentStyleSheet }) => {
    const value = (name: string) => style.getPropertyValue(name);
    const family = value('font-family').replace(/^["']|["']$/g, '');
    const face = {
      family,
      weight: value('font-weight') || '400',
      style: value('font-style') || 'normal',
      range: value('unicode-range') || 'U+0-10FFFF',
    };
    const source = /url\(["']?([^"')]+)["']?\)/.exec(value('src'))?.[1];
    if (!source || !wanted.has(family) || !loaded.has(keyOf({ ...face, unicodeRange: face.range })))
      return [];
    const url = new URL(source, parentStyleSheet?.href ?? document.baseURI);
    const data = (await dataUrl(url.href)).replace(/^[^,]*,/, '');
    return [{ ...face, data }];
  });
  return (await Promise.all(faces)).flat();
}

/** Which rule a loaded font came from: engines write both sides of it their own way. */
function keyOf(face: { family: string; weight: string; style: string; unicodeRange: string }) {
  const range = face.unicodeRange.toLowerCase().replace(/[\s?]/g, '').replace(/u\+0*/g, 'u+');
  const weight = face.weight.replace('normal', '400').replace('bold', '700');
  return [face.family.replace(/["']/g, ''), weight, face.style, range].join('|');
}

/** The rules of a stylesheet that may be read: not those of other sites. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet
        ? rulesOf(rule.styleSheet)
        : rule instanceof CSSGroupingRule
          ? [...rule.cssRules]
          : [rule],
    );
  } catch {
    return [];
  }
}

async function dataUrl(source: string): Promise<string> {
  if (source.startsWith('data:')) return source;
  const blob = await (await fetch(source)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
