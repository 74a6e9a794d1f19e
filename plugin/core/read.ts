/**
 * Readers turn unknown data into typed data, or say where it is wrong. A reader gets the value and
 * its place; it gives back a fresh copy with nothing in it that was not asked for.
 */
import { didYouMean, SceneError } from './error.js';

/** Reads one value. */
export type Reader<T> = (value: unknown, place: string) => T;

const LONGEST_SHOWN = 40;

/** How a wrong value is shown in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object') return 'an object';
  const text = String(value);
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return typeof value === 'string' ? `'${cut}'` : cut;
}

/** A number in a range, both ends included; never NaN or infinite. */
export function number(least = -1e6, most = 1e6): Reader<number> {
  return (value, place) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new SceneError(place, `expected a number, got ${shown(value)}.`);
    }
    if (value < least || value > most) {
      throw new SceneError(place, `expected ${least} to ${most}, got ${value}.`);
    }
    return value;
  };
}

/** Any text. */
export const text: Reader<string> = (value, place) => {
  if (typeof value === 'string') return value;
  throw new SceneError(place, `expected a text, got ${shown(value)}.`);
};

/** Text that is not empty. */
export const name: Reader<string> = (value, place) => {
  if (text(value, place).trim() !== '') return text(value, place);
  throw new SceneError(place, 'is empty. Give it a name.');
};

/** One of some words. */
export function choice<T extends string>(...words: readonly T[]): Reader<T> {
  return (value, place) => {
    const word = words.find((each) => each === value);
    if (word !== undefined) return word;
    const hint =
      typeof value === 'string' ? didYouMean(value, words) : ` There is: ${words.join(', ')}.`;
    throw new SceneError(place, `expected one of some words, got ${shown(value)}.${hint}`);
  };
}

/** A list. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new SceneError(place, `expected a list, got ${shown(value)}.`);
    return Array.from(value, (each, i) => item(each, `${place}[${i}]`));
  };
}

const ABSENT = Symbol('absent');

/** A field that may be missing. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return Object.assign((value: unknown, place: string) => reader(value, place), { [ABSENT]: true });
}

/** For each field of T, how to read it. */
export type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** An object with these fields and no others. */
export function object<T extends object>(what: string, fields: Fields<T>): Reader<T> {
  const names = Object.keys(fields);
  return (value, place) => {
    const record = plain(value, place, what);
    for (const key of Object.keys(record)) {
      if (!Object.hasOwn(fields, key)) {
        throw new SceneError(place, `${what} has no '${key}'.${didYouMean(key, names)}`);
      }
    }
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries<Reader<unknown>>(fields)) {
      const at = place ? `${place}.${key}` : key;
      // What is absent stays absent: JSON knows no undefined.
      if (record[key] !== undefined) read[key] = reader(record[key], at);
      else if (!(ABSENT in reader)) throw new SceneError(place, `${what} needs '${key}'.`);
    }
    return read as T;
  };
}

/** An own plain object: no array, no class instance. */
export function plain(value: unknown, place: string, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SceneError(place, `expected ${what}, got ${shown(value)}.`);
  }
  return value as Record<string, unknown>;
}
