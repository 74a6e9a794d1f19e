import { forgetDrawing } from '../dom/drawing/drawing-sheets.js';
import { removeMarkers } from './markers.js';
import { HOST } from './markup.js';
import { clearRoom } from './room.js';
import { clearShown } from './shown-in-host.js';
import { DRAWING } from './written/drawing-class.js';
import { LANGUAGES } from './written/languages.js';

/** What of a host is our own, and goes with the scene. */
const OURS = [
  'data-steps',
  'data-step',
  'data-moving',
  'data-scene-error',
  'data-scene-number',
  'data-entrance-pdf',
];

/**
 * An author's own svg as it was written stands beside it in its host, in a `<template>`: so it is still
 * there when reveal has left its scroll view, where it makes all slides anew from their HTML.
 */
const SOURCE = 'scene-source';

/** The svgs that are the author's very elements: no others may be thrown away. */
const originals = new WeakSet<Element>();

/**
 * The hosts of scenes in a deck. What an author may write instead of a host becomes one: a fenced
 * block, or an `<svg data-scene>`, since markers cannot stand in an svg.
 */
export function hostsIn(root: Element): HTMLElement[] {
  root.querySelectorAll('pre').forEach(hostBlock);
  return [...root.querySelectorAll(HOST)]
    .filter((each) => !isCopy(each))
    .map((each) => (each instanceof SVGSVGElement ? wrap(each) : (each as HTMLElement)));
}

/** Makes a host ready for a scene: nothing of an earlier one is left in it. */
export function prepareHost(host: HTMLElement): void {
  clearShown(host);
  host.removeAttribute('data-scene-error');
  keepGrain(host);
  renewDrawing(host);
}

/**
 * How finely its author wants a scene taken apart is told by `data-steps`, which says how many steps there
 * are while the scene is shown. An attribute keeps it, as reveal makes slides anew from their HTML.
 */
function keepGrain({ dataset }: HTMLElement): void {
  if (dataset.steps !== undefined && Number.isNaN(Number(dataset.steps)))
    dataset.grain = dataset.steps;
}

/** Print makes pages of copies, when all slides are known. */
const isCopy = (host: Element) => host.closest('.pdf-page') !== null;

/**
 * Makes a host of a block of code in one of our languages, as reveal's Markdown plugin and Sphinx
 * (`code.scene`), reveal-md and Asciidoctor (`code.language-scene`), Pandoc and Quarto (`pre.scene`) make
 * it; and of any block that its author calls one.
 */
function hostBlock(block: HTMLElement): void {
  const code = block.querySelector<HTMLElement>(':scope > code');
  const classes = `${code?.className} ${block.className}`.split(/\s+|language-/);
  const language = classes.find((name) => LANGUAGES[name]) ?? '';
  const isCalled = block.matches(`${HOST}, ${HOST} > *`);
  if (block.dataset.steps === 'none' || !(isCalled || (code && language))) return;
  const text = (code ?? block).textContent ?? '';
  const script = document.createElement('script');
  // Any other language is code to be shown.
  script.type = LANGUAGES[language] ?? 'text/html';
  script.textContent = language ? text : block.outerHTML;
  const host = document.createElement('div');
  host.dataset.scene = /"name"\s*:\s*"((?:[^"\\]|\\.)+)"/.exec(text)?.[1] ?? language;
  Object.assign(host.dataset, code?.dataset, block.dataset);
  host.append(script);
  const index = block.closest('[data-fragment-index]')?.getAttribute('data-fragment-index');
  if (index) host.dataset.fragmentIndex = index;
  block.replaceWith(block.parentElement?.matches(HOST) ? script : host);
}

/** Reveal's own layout classes go to the host, which stands where the svg stood. */
const LAYOUT = ['r-stretch', 'r-frame', 'r-fit-text', 'fragment'];

function wrap(svg: SVGSVGElement): HTMLElement {
  const host = document.createElement('div');
  host.dataset.scene = svg.getAttribute('data-scene') ?? '';
  host.classList.add(...LAYOUT.filter((name) => svg.classList.contains(name)));
  const index = svg.getAttribute('data-fragment-index');
  if (index) host.dataset.fragmentIndex = index;
  const source = document.createElement('template');
  source.className = SOURCE;
  source.content.append(svg.cloneNode(true));
  svg.replaceWith(host);
  originals.add(svg);
  host.append(source, asDrawing(svg));
  return host;
}

function asDrawing(svg: Element): Element {
  svg.removeAttribute('data-scene');
  svg.classList.remove(...LAYOUT);
  svg.classList.add('scene-svg', DRAWING);
  return svg;
}

const sourceOf = (host: Element) =>
  host.querySelector<HTMLTemplateElement>(`:scope > template.${SOURCE}`)?.content.firstElementChild;

/** Made anew from its HTML, a drawing is what was shown of it. Takes what its author wrote instead. */
function renewDrawing(host: HTMLElement): void {
  const [source, svg] = [sourceOf(host), host.querySelector(`:scope > .${DRAWING}`)];
  if (source && svg && !originals.has(svg))
    svg.replaceWith(asDrawing(document.importNode(source, true)));
}

/** Leaves a host as its author wrote it. */
export function clearHost(host: HTMLElement): void {
  removeMarkers(host);
  for (const name of OURS) host.removeAttribute(name);
  const { grain } = host.dataset;
  if (grain !== undefined) host.dataset.steps = grain;
  delete host.dataset.grain;
  clearRoom(host);
  for (const card of host.querySelectorAll(':scope > .scene-error')) card.remove();
  const svg = host.querySelector(':scope > .scene-svg');
  const source = sourceOf(host);
  if (svg && source) host.replaceWith(originals.has(svg) ? asWritten(svg, source) : source);
  else if (svg) {
    forgetDrawing(svg);
    svg.remove();
  }
}

/** Takes our own marks away; what was changed to show it, its show has restored. */
function asWritten(svg: Element, source: Element): Element {
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  for (const { name, value } of source.attributes) svg.setAttribute(name, value);
  for (const element of svg.querySelectorAll('[data-mobject]')) {
    element.removeAttribute('data-mobject');
    element.removeAttribute('data-kind');
  }
  return svg;
}
