import { identify } from './identify.js';
import { forgetKept } from './kept-for-now.js';
import { loadWords } from './load-words.js';
import { placingOrder } from './placing-order.js';
import { plain } from './plain-data.js';
import { read } from './read.js';
import { checkReferences } from './references.js';
import { type Scene, sceneField, VERSION } from './scene.js';
import { inScene, SceneError } from './scene-error.js';

/**
 * Makes a scene of unknown data whose words are loaded.
 *
 * @returns a fresh copy that holds just what a scene may hold.
 * @throws SceneError that names the place and the fix.
 */
export function parseScene(data: unknown): Scene {
  const { name } = (data ?? {}) as { readonly name?: unknown };
  const told = identify(data);
  const readIt = () => {
    checkVersion(plain(data, '', 'a scene'));
    const scene = read(sceneField, told, '') as Scene;
    checkReferences(scene);
    placingOrder(scene.mobjects);
    forgetKept();
    return scene;
  };
  return inScene(typeof name === 'string' && name ? name : undefined, readIt, told);
}

/**
 * Makes a scene of unknown data, such as JSON: what a slide does with it.
 *
 * @returns a fresh copy that holds just what a scene may hold.
 * @throws SceneError (by rejection) that names the place and the fix.
 * @example
 * const checked = await loadScene({ name: 'dot', mobjects: [], steps: [] });
 */
export async function loadScene(data: unknown): Promise<Scene> {
  await loadWords(data);
  return parseScene(data);
}

/** Before all else: whatever else a newer version holds, this is what its author must know. */
function checkVersion({ version = VERSION }: Record<string, unknown>): void {
  if (!(typeof version === 'number' && version > VERSION)) return;
  throw new SceneError(
    'version',
    `the scene was written for version ${version} of scene data, this plugin reads ${VERSION}. Update reveal-scenes.`,
  );
}
