// The published JSON Schema says the same as the reader of scenes, of good scenes and of spoilt ones.
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { SceneError } from '../../plugin/core/error.js';
import { parseScene } from '../../plugin/core/parse.js';
import schema from '../../plugin/scene.schema.json' with { type: 'json' };
import { scenes } from '../random/scenes.js';

const anyScene = scenes();

const isValid = new Ajv({ discriminator: true, strict: false }).compile(schema);

/** Whether the reader takes it. What a schema cannot know, such as a name that nobody has, is no matter. */
function isRead(data: unknown): boolean {
  try {
    parseScene(data);
    return true;
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return /no mobject '|is taken by|depends on itself|nested more than/.test(error.message);
  }
}

/** Every place in some data, as the object that holds it and its key. */
function placesIn(data: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...placesIn(holder[key]),
  ]);
}

const SPOILT: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  0.5,
  1e9,
  '',
  ' ',
  'word',
  '\frac',
  '\text',
  'a \times b',
  '\nabla',
  'sqrt{2}',
  '\\frac',
  'UP',
  'RED',
  [],
  [1, 2],
  [1, 2, 3],
  ['a'],
  {},
  { extra: 1 },
];

test('takes every scene that is read', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const data = JSON.parse(JSON.stringify(scene)) as unknown;
      expect(isRead(data)).toBe(true);
      expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('judges a spoilt scene as the reader does', () => {
  let refused = 0;
  fc.assert(
    fc.property(anyScene, fc.nat(), fc.constantFrom(...SPOILT), (scene, at, value) => {
      const data = JSON.parse(JSON.stringify(scene)) as unknown;
      const places = placesIn(data);
      const [holder, key] = places[at % places.length] as (typeof places)[number];
      if (value === undefined) delete holder[key];
      else holder[key] = value;
      // The reader asks for a name, which the host has where the schema is for its content.
      fc.pre((data as { name?: unknown }).name !== undefined && !Array.isArray(holder));
      const read = isRead(data);
      if (!read) refused++;
      expect(isValid(data), JSON.stringify([key, value, data])).toBe(read);
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(300);
});

test('an element needs a selector or a layer', () => {
  const scene = (element: object) => ({
    name: 's',
    mobjects: [{ kind: 'element', id: 'e', ...element }],
    steps: [],
  });
  for (const element of [
    {},
    { select: '#a' },
    { layer: 'A' },
    { select: '#a', layer: 'A' },
    { layer: '' },
    { select: '#a', color: 'RED' },
  ])
    expect(isValid(scene(element))).toBe(isRead(scene(element)));
});
