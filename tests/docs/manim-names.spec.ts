// The list of Manim's names is complete, and what it says is there is there.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { MANIM_NAMES, type ManimName } from '../../demo/guide/manim-names.js';
import type { Field, Fields } from '../../plugin/core/field.js';
import { KINDS } from '../../plugin/core/kinds/kinds.js';
import { sceneField } from '../../plugin/core/scene.js';
import { VERBS } from '../../plugin/core/verbs/verbs.js';
import * as names from '../../plugin/index.js';

const all: readonly ManimName[] = MANIM_NAMES.flatMap((each) => each.names);

/** What at least 1 % of the files use, by what it is, as it was counted: `name share`. */
const counted = JSON.parse(
  readFileSync(new URL('fixtures/manim-usage.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, number>>;

test('the list has every name that one in a hundred files uses, with its share', () => {
  expect(Object.keys(counted).length).toBe(9);
  const missing = Object.entries(counted).flatMap(([what, shares]) =>
    Object.entries(shares)
      .filter(([name, share]) => {
        const told = what === 'scene' && name in (counted.methods ?? {}) ? `scene.${name}` : name;
        const alias = {
          animate: `animate.${name}`,
          camera: `camera.${name}`,
          config: `config.${name}`,
        }[what];
        return !all.some(
          ({ manim, share: at }) => at === share && [told, alias, `scene.${name}`].includes(manim),
        );
      })
      .map(([name, share]) => `${what}: ${name} ${share}`),
  );
  expect(missing).toEqual([]);
});

test('each name says what it is here, or why it is nothing', () => {
  expect(all.filter(({ ours, note }) => !ours && !note)).toEqual([]);
  const twice = all.filter(({ manim }, i) => all.findIndex((each) => each.manim === manim) !== i);
  expect(twice).toEqual([]);
});

/** All fields that are declared under a name, and those of objects in them. */
function declaredAs(name: string): Fields[] {
  const found: Fields[] = [];
  const seen = new Set<Field>();
  const visit = (field: Field, inside: boolean) => {
    if (seen.has(field)) return;
    seen.add(field);
    const { describes } = field;
    const isIt = inside || field.definition === name;
    if (describes.is === 'object') {
      if (isIt) found.push(describes.fields);
      for (const each of Object.values(describes.fields)) visit(each, false);
    }
    if (describes.is === 'list') visit(describes.of, isIt);
    if (describes.is === 'valued') visit(describes.of, isIt);
    if (describes.is === 'either') for (const each of describes.of) visit(each, isIt);
    if (describes.is === 'keyed')
      for (const each of Object.values(describes.table)) visit(each, isIt);
  };
  visit(sceneField, name === 'scene');
  for (const { fields } of [...KINDS.values(), ...VERBS.values()])
    for (const each of Object.values(fields as Fields)) visit(each, false);
  return found;
}

/** The words of a choice that is declared under a name. */
function wordsOf(name: string): readonly (string | boolean)[] {
  for (const { fields } of VERBS.values())
    for (const { definition, describes } of Object.values(fields as Fields))
      if (definition === name && describes.is === 'choice') return describes.words;
  return [];
}

/** Whether a function, an option of one, or a field of what all have is there. */
function isThere(path: string): boolean {
  const [first = '', option] = path.split('.');
  if (option === undefined) return first in names;
  const word = KINDS.get(first) ?? VERBS.get(first);
  if (word) return option in word.fields && first in names;
  return wordsOf(first).includes(option) || declaredAs(first).some((fields) => option in fields);
}

test('what the list calls ours is there', () => {
  for (const wrong of [
    'circl',
    'circle.radiuss',
    'at.nextTwo',
    'rate.smoth',
    'step.lop',
    'nothing.at',
  ])
    expect(isThere(wrong), wrong).toBe(false);
  const wrong = all.flatMap(({ manim, ours = [] }) =>
    ours.filter((path) => !isThere(path)).map((path) => `${manim}: ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('what the list says uses what it calls ours, wherever that is a function', () => {
  const other = all.filter(
    ({ ours = [], say = '' }) =>
      ours.length > 0 &&
      say !== '' &&
      !ours.some((path) => new RegExp(`\\b${path.split('.').at(-1)}\\b`).test(say)) &&
      !ours.some((path) => new RegExp(`\\b${path.split('.')[0]}\\b`).test(say)),
  );
  expect(other.map(({ manim }) => manim)).toEqual(['get_value', 'add_updater', 'always_redraw']);
});
