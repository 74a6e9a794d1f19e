import { SceneError } from './error.js';
import { layOut } from './layout.js';
import { animation, mobjects } from './parse-parts.js';
import { choice, list, name, number, object, optional, plain, type Reader, text } from './read.js';
import { checkReferences } from './references.js';
import type { Play, Scene, Step } from './scene.js';

const seconds = number(0, 3600);

const play = object<Play>('a play', {
  animations: list(animation),
  runTime: optional(number(0.001, 3600)),
  lagRatio: optional(number(0, 100)),
});

const step = object<Step>('a step', {
  caption: optional(text),
  beat: optional(name),
  pdf: optional(choice('skip', 'last')),
  plays: list(play),
  wait: optional(seconds),
});

const sceneFields: Reader<Scene> = object<Scene>('a scene', {
  name,
  title: optional(text),
  mobjects,
  entrance: optional(step),
  steps: list(step),
});

/**
 * Makes a scene of unknown data, such as JSON.
 *
 * @returns a fresh copy that holds just what a scene may hold.
 * @throws SceneError that names the place and the fix.
 * @example
 * parseScene({ name: 'dot', mobjects: [], steps: [] });
 */
export function parseScene(data: unknown): Scene {
  const told = typeof data === 'object' && data !== null ? (data as { name?: unknown }).name : '';
  const label = typeof told === 'string' && told ? told : undefined;
  try {
    plain(data, '', 'a scene');
    const scene = sceneFields(data, '');
    checkReferences(scene);
    layOut(scene, new Map());
    return scene;
  } catch (error) {
    if (!(error instanceof SceneError) || error.scene !== undefined) throw error;
    // The parts of the message up to here do not know whose they are.
    const problem = error.place ? error.message.slice(error.place.length + 2) : error.message;
    throw new SceneError(error.place, problem, label);
  }
}
