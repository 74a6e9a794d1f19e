/** Mobjects at one moment: what is given by tracked values, taken at these. */
import {
  complete,
  type Description,
  type Field,
  type Fields,
  fieldsHolding,
  type Measure,
} from './field.js';
import { completeMobject } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { SceneError } from './scene-error.js';
import type { Compile, Given, Values } from './values.js';
import { wayOf } from './way-of.js';

/** Whether a mobject holds a tracked value. */
export const isTracker = (mobject: Mobject) => kindOf(mobject).compile !== undefined;

/** What reads the expressions of a scene: its trackers bring it along. */
export function compilerOf(mobjects: readonly Mobject[]): Compile | undefined {
  const tracker = mobjects.find(isTracker);
  return tracker && kindOf(tracker).compile;
}

/**
 * What a mobject is at any values; of one to which nothing is given by them, nothing.
 *
 * @param place - where it stands in the scene's data, for messages.
 * @throws SceneError at what is no expression.
 */
export function givenMobject(
  mobject: Mobject,
  compile: Compile | undefined,
  place = `mobject '${mobject.id}'`,
): Given<object> | undefined {
  return givenFields(kindOf(mobject).fields as Fields, mobject, { compile, place });
}

interface Context {
  readonly compile: Compile | undefined;
  readonly place: string;
}

function givenFields(fields: Fields, value: object, context: Context): Given<object> | undefined {
  const entries: (readonly [string, Given<unknown>])[] = [];
  for (const [key, field] of giveable(fields)) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (each === undefined) continue;
    const given = givenIn(field, each, { ...context, place: `${context.place}.${key}` });
    if (given) entries.push([key, given]);
  }
  if (entries.length === 0) return undefined;
  return (values) => ({
    ...value,
    ...Object.fromEntries(entries.map(([key, given]) => [key, given(values)])),
  });
}

const giveable = fieldsHolding('valued');

function givenIn(
  { describes }: Field,
  value: unknown,
  context: Context,
): Given<unknown> | undefined {
  switch (describes.is) {
    case 'valued':
      return givenMeasure(describes.of.describes, value, context);
    case 'list':
      return givenList(value as unknown[], (each, i) =>
        givenIn(describes.of, each, { ...context, place: `${context.place}[${i}]` }),
      );
    case 'either': {
      const way = wayOf(describes.of, value);
      return way && givenIn(way, value, context);
    }
    case 'object':
      return givenFields(describes.fields, value as object, context);
    case 'keyed': {
      const key = Object.keys(value as object).find((each) => each in describes.table);
      return key === undefined ? undefined : givenIn(describes.table[key] as Field, value, context);
    }
    default:
      return undefined;
  }
}

/** A list some of whose values are given; nothing where none is. */
function givenList(
  list: readonly unknown[],
  givenAt: (each: unknown, i: number) => Given<unknown> | undefined,
): Given<unknown[]> | undefined {
  const all = list.map(givenAt);
  if (all.every((given) => given === undefined)) return undefined;
  return (values) => list.map((each, i) => all[i]?.(values) ?? each);
}

function givenMeasure(
  measure: Measure,
  value: unknown,
  context: Context,
): Given<unknown> | undefined {
  if (typeof value === 'function') {
    if (!context.compile) throw withoutTracker(measure, 'a function', context.place);
    const take = value as Given<unknown>;
    return (values) => within(measure, take(values));
  }
  if (measure.is === 'point') {
    const number = { ...measure, is: 'number' } as const;
    return givenList(value as unknown[], (each, i) =>
      givenMeasure(number, each, { ...context, place: `${context.place}[${i}]` }),
    );
  }
  if (typeof value !== 'string') return undefined;
  const take = compiled(value, measure, context);
  return (values) => within(measure, take(values));
}

function compiled(value: string, measure: Description, { compile, place }: Context) {
  if (!compile) throw withoutTracker(measure, `'${value}'`, place);
  try {
    return compile(value);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new SceneError(place, `'${value}' is no expression: ${problem}`);
  }
}

const withoutTracker = ({ is }: Description, what: string, place: string) =>
  new SceneError(
    place,
    `expected a ${is}, got ${what}. What is given by values needs a valueTracker in the scene.`,
  );

/** A number, in its range; each of a point. What is no number is as near to zero as may be. */
function within(measure: Measure, value: unknown): unknown {
  const { least, most } = measure;
  const bounded = (n: unknown) =>
    Math.min(most, Math.max(least, Number.isNaN(Number(n)) ? 0 : Number(n)));
  if (measure.is === 'number') return bounded(value);
  const [x, y] = Array.isArray(value) ? value : [0, 0];
  return [bounded(x), bounded(y)];
}

/** The mobjects of a scene at any values, their defaults filled in. */
export interface Selves {
  /** Whether something is given to it by values. */
  isGiven(mobject: Mobject): boolean;
  at(mobject: Mobject, values: Values): object;
}

export function selvesOf(mobjects: readonly Mobject[]): Selves {
  const compile = compilerOf(mobjects);
  const known = new Map<Mobject, { readonly given?: Given<object>; readonly self: object }>();
  const knownOf = (mobject: Mobject) => {
    const before = known.get(mobject);
    if (before) return before;
    const given = givenMobject(mobject, compile);
    const self = completeMobject(kindOf(mobject), mobject);
    const now = { self, ...(given && { given }) };
    known.set(mobject, now);
    return now;
  };
  return {
    isGiven: (mobject) => knownOf(mobject).given !== undefined,
    at(mobject, values) {
      const { given, self } = knownOf(mobject);
      return given ? complete(kindOf(mobject).fields as Fields, given(values)) : self;
    },
  };
}
