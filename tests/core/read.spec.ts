import { expect, test } from '@playwright/test';
import {
  choice,
  complete,
  either,
  keyed,
  list,
  nameBut,
  number,
  object,
  optional,
  pointWithin,
  reference,
  text,
  withDefault,
} from '../../plugin/core/field.js';
import { read } from '../../plugin/core/read.js';

const dot = {
  radius: withDefault(number(0, 9), 0.08),
  label: optional(text),
  at: pointWithin(-9, 9),
};

test('a default is filled in where its field is absent, and only there', () => {
  expect(complete(dot, { at: [0, 0] })).toEqual({ radius: 0.08, at: [0, 0] });
  expect(complete(dot, { at: [0, 0], radius: 0, label: '' })).toEqual({
    radius: 0,
    label: '',
    at: [0, 0],
  });
});

test('what is read has no defaults: it goes to JSON and back unchanged', () => {
  expect(read(object('a dot', dot), { at: [1, 2] }, '')).toEqual({ at: [1, 2] });
  expect(read(object('a dot', dot), { at: [1, 2], radius: undefined }, '')).toEqual({ at: [1, 2] });
});

test('either: a value is read as the first that takes its type, else as the last', () => {
  const place = either(reference, pointWithin(-9, 9), object('an end', { of: reference }));
  expect(read(place, 'box', '')).toBe('box');
  expect(read(place, [1, 2], '')).toEqual([1, 2]);
  expect(read(place, { of: 'box' }, '')).toEqual({ of: 'box' });
  expect(() => read(place, '', 'to')).toThrow('to: is empty. Give it a name.');
  expect(() => read(place, [1], 'to')).toThrow('to: expected a point [x, y], got a list of 1.');
  expect(() => read(place, 5, 'to')).toThrow('to: expected an end, got 5.');
  expect(() => read(place, {}, 'to')).toThrow("to: an end needs 'of'.");
});

test('keyed: objects are told apart by a field that only one of them has', () => {
  const shape = keyed('a shape', {
    radius: object('radius', { radius: number(0, 9) }),
    sides: object('sides', { sides: number(3, 9), radius: optional(number(0, 1)) }),
  });
  expect(read(shape, { radius: 5 }, '')).toEqual({ radius: 5 });
  // The first of its fields decides.
  expect(read(shape, { sides: 3, radius: 1 }, '')).toEqual({ sides: 3, radius: 1 });
  expect(() => read(shape, { side: 3 }, 'at')).toThrow("at: is no shape. Did you mean 'sides'?");
  expect(() => read(shape, {}, 'at')).toThrow('at: is no shape. There is: radius, sides.');
  expect(() => read(shape, { toString: 1 }, 'at')).toThrow('at: is no shape.');
  expect(() => read(shape, 3, 'at')).toThrow('at: expected a shape, got 3.');
});

test('of fields of which one must be there, there may be neither none nor two', () => {
  const problem = "needs either 'a' or 'b'.";
  const one = object(
    'it',
    { a: optional(text), b: optional(text) },
    { names: ['a', 'b'], problem },
  );
  expect(read(one, { b: 'x' }, '')).toEqual({ b: 'x' });
  for (const wrong of [{}, { a: 'x', b: 'y' }]) expect(() => read(one, wrong, '')).toThrow(problem);
});

test('a range includes both of its ends', () => {
  const angle = number(-1, 1);
  for (const n of [-1, 0, 1]) expect(read(angle, n, '')).toBe(n);
  for (const n of [-1.001, 1.001]) {
    expect(() => read(angle, n, '')).toThrow(`expected -1 to 1, got ${n}.`);
  }
});

test('a text that looks like a slip is refused', () => {
  const word = nameBut(/\s/, 'no blanks, please.');
  expect(read(word, 'word', '')).toBe('word');
  expect(() => read(word, 'two words', 'name')).toThrow('name: no blanks, please.');
});

test('the place of a mistake leads through lists and objects', () => {
  const rows = list(object('a row', { cells: list(choice('x', 'o')) }));
  expect(() => read(rows, [{ cells: [] }, { cells: ['x', 'q'] }], 'rows')).toThrow(
    "rows[1].cells[1]: cannot be 'q'.",
  );
});

test('holes of a list are no values', () => {
  // biome-ignore lint/suspicious/noSparseArray: it is what is tested.
  expect(() => read(list(text), ['a', , 'b'], 'all')).toThrow(
    'all[1]: expected a text, got undefined.',
  );
});
