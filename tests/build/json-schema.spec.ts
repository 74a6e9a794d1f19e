// The JSON Schema that the build makes says the same as the reader of scenes, of good scenes and of
// spoilt ones; and all that the hand-written one said.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type JsonSchema, sceneSchema } from '../../plugin/build/json-schema.js';
import { parseScene } from '../../plugin/core/parse.js';
import { SceneError } from '../../plugin/core/scene-error.js';
import { scenes } from '../random/scenes.js';

const anyScene = scenes();

const schema = sceneSchema();
const isValid = new Ajv({ discriminator: true, strict: false }).compile(schema);

/** Whether the reader takes it. What a schema cannot know, such as a name that nobody has, is no matter. */
function isRead(data: unknown): boolean {
  try {
    parseScene(data);
    return true;
  } catch (error) {
    if (!(error instanceof SceneError)) throw error;
    return /no mobject '|no value '|is no expression|needs a valueTracker|has one place|depends on itself|nested more than|there is no '|is only \d+ times|lies over another|nothing stands/.test(
      error.message,
    );
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

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as JsonSchema;
const handWritten = read('fixtures/scene.schema.0.json');
const published = read('../../dist/scene.schema.json');

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a schema says, in one spelling: without remarks, alternatives by their content. */
function said(schema: unknown): Json {
  if (Array.isArray(schema)) return schema.map(said);
  if (typeof schema !== 'object' || schema === null) return schema as Json;
  const { description: _, default: __, ...rules } = schema as JsonSchema;
  const { allOf } = rules as { allOf?: readonly unknown[] };
  if (allOf?.length === 1 && Object.keys(rules).length === 1) return said(allOf[0]);
  return Object.fromEntries(
    Object.entries(rules).map(([key, value]) => {
      // The names of fields are no rules: there is a field that is called `default` or so.
      if (key === 'properties' || key === '$defs') {
        return [
          key,
          Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, said(v)])),
        ];
      }
      const all = said(value);
      const isSet = ['anyOf', 'oneOf', 'enum', 'required'].includes(key) && Array.isArray(all);
      return [key, isSet ? byContent(all) : all];
    }),
  );
}

/** A list whose order says nothing: words are told apart by their kind or verb. */
function byContent(list: readonly Json[]): { readonly [key: string]: Json } {
  const keyOf = (each: Json) => {
    const { kind, verb } = ((each as { properties?: unknown } | null)?.properties ?? {}) as {
      kind?: { const: string };
      verb?: { const: string };
    };
    return kind?.const ?? verb?.const ?? JSON.stringify(each);
  };
  return Object.fromEntries(list.map((each) => [keyOf(each), each]));
}

/** The part of what is said that speaks of what is known: other fields, definitions, words and ways go. */
function about(made: Json, known: Json, isByName = false): Json {
  if (!isObject(made) || !isObject(known)) return made;
  // What values may give, or a list, may still be told as it is known.
  const ways = made.anyOf ?? definition(made.$ref)?.anyOf ?? null;
  const told = isByName || 'anyOf' in known ? undefined : sameWay(ways, known);
  if (told !== undefined) return told;
  const kept = Object.entries(made).filter(([key]) => !isByName || key in known);
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'anyOf' && !isByName) return [key, waysAbout(value, known[key] ?? null)];
      const isTable = !isByName && ['properties', '$defs', 'oneOf', 'enum'].includes(key);
      return [key, about(value, known[key] ?? null, isTable)];
    }),
  );
}

const definition = (reference: Json | undefined) => {
  const name = /^#\/\$defs\/(.+)$/.exec(String(reference))?.[1];
  return name === undefined
    ? undefined
    : (said((schema.$defs as JsonSchema)[name] as Json) as { readonly anyOf?: Json });
};

/** Of several ways to say something, those that say what is known. */
function waysAbout(made: Json, known: Json): Json {
  return Object.fromEntries(
    Object.entries(isObject(known) ? known : {}).flatMap(([key, one]) => {
      const same = sameWay(made, one);
      return same === undefined ? [] : [[key, same]];
    }),
  );
}

const sameWay = (made: Json, known: Json): Json | undefined =>
  Object.values(isObject(made) ? made : {})
    .map((way) => about(way, known))
    .find((way) => isDeepStrictEqual(way, known));

const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

test('says all that the hand-written schema said', () => {
  const known = said(handWritten);
  expect(about(said(schema), known)).toEqual(known);
});

/** The fields of a schema, by the path to them, with what is said of each: by itself or its type. */
function descriptions(schema: JsonSchema): Map<string, string | undefined> {
  const $defs = schema.$defs as Record<string, JsonSchema>;
  const found = new Map<string, string | undefined>();
  const visit = (part: unknown, path: string) => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, ...rest } = part as { properties?: Record<string, JsonSchema> };
    const { kind, verb } = (properties ?? {}) as Record<string, { const?: string }>;
    const own = `${path}/${kind?.const ?? verb?.const ?? ''}`;
    for (const [key, field] of Object.entries(properties ?? {})) {
      const [type] = (field.allOf as JsonSchema[] | undefined) ?? [field];
      const name = /[^/]+$/.exec(String(type?.$ref))?.[0] ?? '';
      const words = field.description ?? $defs[name]?.description;
      found.set(`${own}.${key}`, words as string | undefined);
      visit(field, `${own}.${key}`);
    }
    for (const each of Object.values(rest)) visit(each, own);
  };
  for (const [name, part] of Object.entries($defs)) visit(part, name);
  return found;
}

test('what is published describes what the hand-written schema described', () => {
  expect(said(published)).toEqual(said(schema));
  const [old, made] = [descriptions(handWritten), descriptions(published)];
  const described = [...old].filter(([, words]) => words).map(([path]) => path);
  expect(described.length).toBeGreaterThan(60);
  expect(described.filter((path) => !made.get(path))).toEqual([]);
});
