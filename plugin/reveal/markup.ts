import { didYouMean } from '../core/did-you-mean.js';
import { wordsIn } from '../core/load-words.js';
import { parseScene } from '../core/parse.js';
import { SceneError } from '../core/scene-error.js';
import { isDrawn } from '../dom/d3/drawn-scene.js';
import { verbsIn } from './written/attribute-words.js';
import { DRAWING } from './written/drawing-class.js';
import { hasSource } from './written/languages.js';
import type { Written } from './written/written.js';
import { writtenAsD3 } from './written/written-as-d3.js';
import { writtenAsData } from './written/written-as-data.js';

/** The elements that show a scene: those with `data-scene`. */
export const HOST = '[data-scene]';

/** The scenes a deck knows by name. What they hold is checked when a slide asks for them. */
export type Registry = ReadonlyMap<string, unknown>;

/**
 * All texts that the author of a host has written as data, the words of scenes among them.
 *
 * @throws SceneError (by rejection) where its scene data is no JSON.
 */
export function wordsFor(
  host: HTMLElement,
  registry: Registry,
): ReadonlySet<string> | Promise<never> {
  const { scene: name = '' } = host.dataset;
  const registered = registry.get(name);
  const script = jsonIn(host) ?? '""';
  try {
    return wordsIn([isDrawn(registered) ? [] : registered, JSON.parse(script), verbsIn(host)]);
  } catch (error) {
    return import('./written/written-as-drawing.js').then(({ tellMistake }) =>
      tellMistake(name, script, error as Error),
    );
  }
}

/**
 * What an author has written in a host: a drawing in it or in a file, hand-written D3, scene data. What can
 * be told at once is told at once.
 *
 * @param words - all texts that it has written as data.
 * @throws SceneError when there is none, or when it is not a scene.
 */
export function writtenIn(
  host: HTMLElement,
  registry: Registry,
  words: ReadonlySet<string>,
): Written | Promise<Written> {
  const name = host.dataset.scene ?? '';
  const svg = host.querySelector<SVGSVGElement>(`:scope > .${DRAWING}:not([data-drawing])`);
  if (svg || host.matches('[data-src]') || hasSource(host))
    return drawingIn(host, name, svg, registry);
  const registered = registry.get(name);
  if (isDrawn(registered)) return writtenAsD3(host, registered);
  const data = given(host, registry);
  if (data === undefined) unknown(name, registry);
  return writtenAsData(host, data, words, () => parseScene(given(host, registry)));
}

async function drawingIn(
  host: HTMLElement,
  name: string,
  svg: SVGSVGElement | null,
  registry: Registry,
): Promise<Written> {
  const { writtenAsDrawing } = await import('./written/written-as-drawing.js');
  const data = () => given(host, registry);
  return writtenAsDrawing(host, svg, name, data, () => unknown(name, registry));
}

/** Scene data: what the host's `<script type="application/json">` holds, or what is registered. */
function given(host: Element, registry: Registry): unknown {
  const name = host.getAttribute('data-scene') ?? '';
  const script = jsonIn(host);
  return script === undefined ? registry.get(name) : named(name, JSON.parse(script));
}

const jsonIn = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;

function unknown(name: string, registry: Registry): never {
  const hint = didYouMean(name, [...registry.keys()]);
  throw new SceneError(
    'data-scene',
    `no scene '${name}'.${hint || ' Give it to reveal as scenes: { scenes: [ … ] }.'}`,
  );
}

/** A scene written in its host has the name of its host; `$schema` is for the author's editor. */
function named(name: string, data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const { $schema: _, ...scene } = data as Record<string, unknown>;
  return { ...scene, name };
}
