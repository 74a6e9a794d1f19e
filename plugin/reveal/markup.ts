import { didYouMean, SceneError } from '../core/error.js';
import { parseScene } from '../core/parse.js';
import type { Scene } from '../core/scene.js';

/** The elements that show a scene: those with `data-scene`. */
export const HOST = '[data-scene]';

/** The scenes a deck knows by name. What they hold is checked when a slide asks for them. */
export type Registry = ReadonlyMap<string, unknown>;

/**
 * The scene an element asks for: the one its `<script type="application/json">` holds, or the
 * registered one of that name.
 *
 * @throws SceneError when there is none, or when it is not a scene.
 */
export function sceneOf(host: Element, registry: Registry): Scene {
  const name = host.getAttribute('data-scene') ?? '';
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return parseScene(named(name, json(name, script.textContent ?? '')));
  if (registry.has(name)) return parseScene(registry.get(name));
  const hint = didYouMean(name, [...registry.keys()]);
  throw new SceneError(
    'data-scene',
    `no scene '${name}'.${hint || ' Give it to reveal as scenes: { scenes: [ … ] }.'}`,
  );
}

function json(name: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new SceneError('', `is not JSON: ${(error as Error).message}`, name);
  }
}

/** A scene written in its host has the name of its host. */
function named(name: string, data: unknown): unknown {
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isObject ? { ...data, name } : data;
}
