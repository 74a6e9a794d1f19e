/** Data that need no declaration: objects, texts, names; and how a wrong value is shown in a message. */
import { SceneError } from './scene-error.js';

const LONGEST_SHOWN = 40;

/** Checks that a value is an object and no list. */
export function plain(value: unknown, place: string, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SceneError(place, `expected ${what}, got ${shown(value)}.`);
  }
  return value as Record<string, unknown>;
}

export function readText(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  const example = typeof value === 'number' ? ` as '${value}'` : '';
  throw new SceneError(place, `expected a text${example}, got ${shown(value)}.`);
}

export function readName(value: unknown, place: string): string {
  if (readText(value, place).trim() !== '') return readText(value, place);
  throw new SceneError(place, 'is empty. Give it a name.');
}

/** How a wrong value is shown in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object') return 'an object';
  const words = String(value);
  const cut = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  return typeof value === 'string' ? `'${cut}'` : cut;
}
