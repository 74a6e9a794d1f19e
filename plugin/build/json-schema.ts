/**
 * The JSON Schema of scene data, made of the declarations of its fields: it takes what the reader takes
 * (`../core/read.ts`), but for what only the whole scene tells, such as a name that nobody has.
 */
import type { Description, Field, Fields } from '../core/field.js';
import { COLOR_NAMES } from '../core/palette.js';
import { sceneField } from '../core/scene.js';
import { objectOf, wordsOf } from '../core/vocabulary.js';
import { type CommentOn, commentOver } from './comments.js';

/** Part of a JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Makes the schema of a description; whatever is told once is told by `define`. */
type Makers = {
  readonly [I in Description['is']]: (
    description: Extract<Description, { readonly is: I }>,
    maker: Maker,
  ) => JsonSchema;
};

interface Maker {
  schemaOf(field: Field): JsonSchema;
  /** Tells a schema once, under a name, and refers to it. */
  define(name: string, make: () => JsonSchema): JsonSchema;
  readonly commentOn: CommentOn;
}

const MAKERS: Makers = {
  number: ({ least, most }) => ({ type: 'number', minimum: least, maximum: most }),
  text: () => ({ type: 'string' }),
  name({ refused }, { define }) {
    const name = define('name', () => ({ type: 'string', pattern: '\\S' }));
    return refused ? { allOf: [name], not: { pattern: refused.pattern.source } } : name;
  },
  reference: (_, maker) => MAKERS.name({ is: 'name' }, maker),
  color: (_, maker) => ({
    anyOf: [
      { enum: COLOR_NAMES },
      // Whatever looks like a name of Manim's must be one.
      { allOf: [MAKERS.name({ is: 'name' }, maker)], not: { pattern: '^[A-Z][A-Z_]*$' } },
    ],
  }),
  point: ({ least, most }) => ({
    type: 'array',
    items: { type: 'number', minimum: least, maximum: most },
    minItems: 2,
    maxItems: 2,
  }),
  valued({ of }, maker) {
    const { describes } = of;
    const expression = maker.define('expression', () => ({ type: 'string', pattern: '\\S' }));
    if (describes.is === 'number') return { anyOf: [maker.schemaOf(of), expression] };
    const coordinate = MAKERS.number({ ...describes, is: 'number' }, maker);
    const items = { anyOf: [coordinate, expression] };
    const byValues = { type: 'array', items, minItems: 2, maxItems: 2 };
    return { anyOf: [maker.schemaOf(of), byValues] };
  },
  choice: ({ words }) => (words.length === 1 ? { const: words[0] } : { enum: words }),
  list: ({ of, least, most }, { schemaOf }) => ({
    type: 'array',
    items: schemaOf(of),
    ...(least !== undefined && { minItems: least }),
    ...(most !== undefined && { maxItems: most }),
  }),
  either: ({ of }, { schemaOf }) => ({
    // Ways of one of the ways are ways themselves.
    anyOf: of.map(schemaOf).flatMap((way) => (way.anyOf as JsonSchema[] | undefined) ?? [way]),
  }),
  object: ({ fields, oneOf }, maker) => ({
    type: 'object',
    properties: propertiesOf(fields, maker),
    required: Object.keys(fields).filter((key) => fields[key]?.presence === 'needed'),
    additionalProperties: false,
    ...(oneOf && { oneOf: oneOf.names.map((name) => ({ required: [name] })) }),
  }),
  word: ({ of }, maker) => ({
    type: 'object',
    required: [of],
    discriminator: { propertyName: of },
    oneOf: wordsOf(of).flatMap((word) => {
      const object = objectOf(of, word);
      return object ? [annotated(MAKERS.object(object, maker), maker.commentOn(word))] : [];
    }),
  }),
  dictionary: ({ of }, { schemaOf }) => ({
    type: 'object',
    propertyNames: { pattern: '\\S' },
    additionalProperties: schemaOf(of),
  }),
  keyed: ({ table }, { schemaOf }) => ({ anyOf: Object.values(table).map(schemaOf) }),
};

/**
 * The schema of a scene, alone in a file or in its host.
 *
 * @param commentOn - finds the comment over a type or builder, for descriptions.
 */
export function sceneSchema(commentOn: CommentOn = () => undefined): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const maker: Maker = {
    commentOn,
    define(name, make) {
      if (!$defs[name]) {
        $defs[name] = {}; // a group holds mobjects, of which it is one
        $defs[name] = annotated(make(), commentOn(name));
      }
      return { $ref: `#/$defs/${name}` };
    },
    schemaOf: ({ describes, definition }) =>
      definition === undefined
        ? made(describes, maker)
        : maker.define(definition, () => made(describes, maker)),
  };
  const { properties, required, ...scene } = maker.schemaOf(sceneField);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A scene of reveal-scenes',
    ...scene,
    properties: { $schema: { type: 'string' }, ...(properties as JsonSchema) },
    // In its host a scene has the host's name.
    required: (required as string[]).filter((key) => key !== 'name'),
    $defs,
  };
}

function made(description: Description, maker: Maker): JsonSchema {
  // Sound: the table gives each description its own maker.
  const make = MAKERS[description.is] as (description: Description, maker: Maker) => JsonSchema;
  return make(description, maker);
}

function propertiesOf(fields: Fields, maker: Maker): JsonSchema {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      annotated(
        maker.schemaOf(field),
        commentOver(fields, key),
        field.presence === 'default' ? field.default : undefined,
      ),
    ]),
  );
}

/** In this version of JSON Schema nothing beside a `$ref` counts, so the reference goes inside. */
function annotated(schema: JsonSchema, description?: string, value?: unknown): JsonSchema {
  const told = {
    ...(description !== undefined && { description }),
    ...(value !== undefined && { default: value }),
  };
  if (Object.keys(told).length === 0) return schema;
  return '$ref' in schema ? { ...told, allOf: [schema] } : { ...told, ...schema };
}
