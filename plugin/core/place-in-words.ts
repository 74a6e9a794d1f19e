import { quoted } from './quoted.js';

/**
 * A place in a scene's data, as in `steps[2].plays[0]`, with what its author finds it by: nobody counts
 * steps and mobjects in a script. A step has its caption, a mobject its words or its id.
 *
 * @param data - of the scene, whatever is wrong with it.
 */
export function placeInWords(data: unknown, place: string): string {
  const [thing = '', list = '', i = ''] = /^(steps|mobjects)\[(\d+)]/.exec(place) ?? [];
  const { id, caption, text = caption, tex = text } = Object(Object(Object(data)[list])[i]);
  const name = isName(tex) ? quoted(tex) : isName(id) && `'${id}'`;
  return name ? `${thing} (${name})${place.slice(thing.length).replace('.', ', ')}` : place;
}

/** It may be anything, and empty. */
const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '';
