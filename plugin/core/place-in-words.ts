import { isGenerated } from './generated-id.js';
import { quoted } from './quoted.js';

/** The step or the mobject in which a place is. */
const THING = /^(?:entrance|steps\[\d+\]|mobjects\[\d+\](?:\.members\[\d+\])*)(?=\.|$)/;

/**
 * A place in a scene's data, as in `steps[2].plays[0]`, with what its author finds it by: nobody counts
 * steps and mobjects in a script. A step has its caption, a mobject its id, or what it says where it has no own.
 *
 * @param data - of the scene, whatever is wrong with it.
 */
export function placeInWords(data: unknown, place: string): string {
  const [thing] = THING.exec(place) ?? [];
  if (thing === undefined) return place;
  const keys = thing.match(/\w+/g) ?? [];
  const { caption, id, text, tex } = Object(keys.reduce((at, key) => Object(at)[key], data));
  const said = isGenerated(String(id)) ? (text ?? tex) : caption;
  const words = nameIn(said, quoted) ?? nameIn(id, (word) => `'${word}'`);
  if (words === undefined) return place;
  const inside = place.slice(thing.length + 1);
  return `${thing} (${words})${inside && `, ${inside}`}`;
}

/** Both may be anything, and empty. */
const nameIn = (name: unknown, shown: (name: string) => string) =>
  typeof name === 'string' && name.trim() !== '' ? shown(name) : undefined;
