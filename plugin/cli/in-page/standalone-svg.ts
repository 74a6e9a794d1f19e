// Runs in the deck's page: the picture of a scene as data that needs nothing of the page.
import { readColor } from '../../dom/css-color.js';
import { SVG } from '../../dom/svg/elements.js';
import { dataUrl } from './data-url.js';
import { type Face, facesFor } from './faces.js';
import { letterRuns, type Run } from './letters.js';
import { sheets } from './pages.js';
import { plainColor } from './plain-color.js';

/** A picture, but for its letters, which are set in the fonts beside it. */
export interface StandaloneSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly faces: readonly Face[];
}

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
export async function standaloneSvg(
  scene: string,
  step: number,
  { crop, ground }: { readonly crop: boolean; readonly ground: boolean },
): Promise<StandaloneSvg> {
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
  const color = colors.find((each) => each && readColor(each)?.[3]) ?? 'rgb(255, 255, 255)';
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    rect.setAttribute(name, String(round(value)));
  }
  rect.setAttribute('fill', plainColor(color));
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
      copy.setAttribute(property, plainColor(value).replace(/px$/, ''));
    }
  }
  if (element instanceof SVGStopElement)
    copy.setAttribute('stop-color', plainColor(style.stopColor));
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
