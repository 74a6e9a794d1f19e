/**
 * Random scenes, for Node and for the page: every kind and every verb the core has, in groups, placed
 * beside each other, joined by arrows that follow. The tables are typed by the core's own unions: a
 * new kind or verb does not compile before it is here.
 */
import fc from 'fast-check';
import type { Direction, End, Mobject, Placement } from '../../plugin/core/mobject.js';
import { RATE_NAMES } from '../../plugin/core/rates.js';
import type { Animation, Play, Scene, Step } from '../../plugin/core/scene.js';
import { DIRECTION_NAMES, type Point } from '../../plugin/core/units.js';

/** What is generated names others by number; `resolve` makes ids of them. */
type Reference = (ids: readonly string[]) => string | undefined;
type Made<T> = (ids: readonly string[]) => T;

const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10 || 0);
const point: fc.Arbitrary<Point> = fc.tuple(tenths(-6, 6), tenths(-3, 3));
const direction: fc.Arbitrary<Direction> = fc.oneof(
  fc.constantFrom(...DIRECTION_NAMES),
  fc.tuple(tenths(-2, 2), tenths(-2, 2)),
);
const color = fc.constantFrom('BLUE', 'YELLOW', '#ff8800', 'rebeccapurple');
const reference: fc.Arbitrary<Reference> = fc.nat(30).map((n) => (ids) => ids[n % ids.length]);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out what is undefined, as JSON does. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}

const words = fc.constantFrom(
  '',
  ' ',
  'Encoder',
  '多头注意力',
  'two words',
  'a\nb',
  '\n',
  '👩🏽‍🔬 é',
  'مرحبا',
  'x'.repeat(16),
);
const lines = fc.oneof(
  words,
  fc.array(
    fc.oneof(
      words,
      fc
        .record({ text: words, fontSize: maybe(fc.constantFrom(14, 30)), color: maybe(color) })
        .map(present),
    ),
    { maxLength: 3 },
  ),
);
const TEX = [
  'x',
  'QK^T',
  '\\frac{a}{\\sqrt{b}}',
  '\\sum_{i=1}^n i',
  '\\text{注意}',
  '\\phantom{x}',
];

const placement: fc.Arbitrary<Made<Placement | undefined>> = fc.oneof(
  point.map((moveTo) => () => ({ moveTo })),
  fc.tuple(reference, maybe(direction)).map(([to, alignedEdge]) => (ids: readonly string[]) => {
    const moveTo = to(ids);
    return moveTo === undefined ? undefined : present({ moveTo, alignedEdge });
  }),
  fc
    .tuple(reference, maybe(direction), maybe(tenths(0, 1)), maybe(direction))
    .map(([to, way, buff, alignedEdge]) => (ids: readonly string[]) => {
      const nextTo = to(ids);
      return nextTo === undefined
        ? undefined
        : present({ nextTo, direction: way, buff, alignedEdge });
    }),
  fc.tuple(direction, maybe(tenths(0, 1))).map(
    ([toEdge, buff]) =>
      () =>
        present({ toEdge, buff }),
  ),
  fc.tuple(reference, direction).map(([to, way]) => (ids: readonly string[]) => {
    const alignTo = to(ids);
    return alignTo === undefined ? undefined : { alignTo, direction: way };
  }),
  point.map((shift) => () => ({ shift })),
);

const end: fc.Arbitrary<Made<End>> = fc.oneof(
  point.map((at) => () => at),
  fc.tuple(reference, point).map(
    ([to, at]) =>
      (ids: readonly string[]) =>
        to(ids) ?? at,
  ),
  fc
    .tuple(reference, point, maybe(direction), maybe(point))
    .map(([to, at, side, shift]) => (ids: readonly string[]) => {
      const of = to(ids);
      return of === undefined ? at : present({ of, side, shift });
    }),
);

const connector = {
  from: end,
  to: end,
  strokeWidth: maybe(fc.constantFrom(0, 4, 12)),
  buff: maybe(fc.oneof(tenths(0, 1), fc.tuple(tenths(0, 1), tenths(0, 1)))),
  elbow: maybe(direction),
  reach: maybe(tenths(0, 2)),
  arc: maybe(fc.constantFrom(-6.2, -1, 0, 0.001, 1, 3.1)),
  tail: maybe(fc.constant('joint' as const)),
};

/** The fields of each kind, but for id, place and colour. An element needs a drawing to be in. */
const kinds: { [K in Exclude<Mobject['kind'], 'group' | 'element'>]: fc.Arbitrary<Made<object>> } =
  {
    rectangle: fc
      .record({
        width: fc.constantFrom(0, 0.5, 3, 20),
        height: fc.constantFrom(0, 0.5, 1, 9),
        fillOpacity: maybe(fc.constantFrom(0, 0.3, 1)),
        strokeWidth: maybe(fc.constantFrom(0, 4, 20)),
      })
      .map((fields) => () => fields),
    text: fc
      .record({
        text: lines,
        fontSize: maybe(fc.constantFrom(1, 24, 48)),
        lineSpacing: maybe(fc.constantFrom(0, 1.5)),
        box: maybe(fc.constantFrom('ink' as const, 'em' as const)),
        align: maybe(fc.constantFrom('left' as const, 'center' as const, 'right' as const)),
      })
      .map((fields) => () => fields),
    formula: fc
      .record({
        tex: fc.constantFrom(...TEX),
        fontSize: maybe(fc.constantFrom(24, 60)),
      })
      .map((fields) => () => fields),
    arrow: fc
      .record({ ...connector, tipLength: maybe(tenths(0, 1)) })
      .map(({ from, to, ...rest }) => (ids) => ({ ...rest, from: from(ids), to: to(ids) })),
    line: fc.record(connector).map(({ from, to, ...rest }) => (ids) => ({
      ...rest,
      from: from(ids),
      to: to(ids),
    })),
  };

/** A mobject without its id, which depends on where it stands. */
interface Seed {
  readonly kind: Mobject['kind'];
  readonly fields: Made<object>;
  readonly at: readonly Made<Placement | undefined>[];
  readonly color: string | undefined;
  readonly members: readonly Seed[];
  readonly arrange: object | undefined;
}

const leafSeed: fc.Arbitrary<Seed> = fc
  .constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      fields: kinds[kind],
      at: fc.array(placement, { maxLength: 2 }),
      color: maybe(color),
      members: fc.constant([]),
      arrange: fc.constant(undefined),
    }),
  );

const seed = (depth: number): fc.Arbitrary<Seed> =>
  depth === 0
    ? leafSeed
    : fc.oneof(
        { weight: 4, arbitrary: leafSeed },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('group' as const),
            fields: fc.constant(() => ({})),
            at: fc.array(placement, { maxLength: 2 }),
            color: maybe(color),
            members: fc.array(seed(depth - 1), { maxLength: 3 }),
            arrange: maybe(
              fc.record({ direction: maybe(direction), buff: maybe(tenths(0, 1)) }).map(present),
            ),
          }),
        },
      );

/** Plants seeds; each may name only what is complete before it, so that no place waits for itself. */
function plant(seeds: readonly Seed[], before: string[], names: string[]): Mobject[] {
  return seeds.map(({ kind, fields, at, color, members, arrange }) => {
    const id = `m${names.length}`;
    names.push(id);
    const grown = kind === 'group' ? { members: plant(members, before, names), arrange } : {};
    const places = at.flatMap((make) => make(before) ?? []);
    const mobject = present({
      kind,
      id,
      ...present(fields(before)),
      ...grown,
      at: places.length > 0 ? places : undefined,
      color,
    }) as Mobject;
    before.push(id);
    return mobject;
  });
}

const timing = {
  runTime: maybe(fc.constantFrom(0.001, 0.2, 1, 3)),
  lagRatio: maybe(fc.constantFrom(0, 0.3, 1, 5)),
  rate: maybe(fc.constantFrom(...RATE_NAMES)),
};

/** The fields of each verb, but for its target and timing. */
const verbs: { [V in Animation['verb']]: fc.Arbitrary<Made<object>> } = {
  create: fc.constant(() => ({})),
  write: fc.constant(() => ({})),
  fadeIn: maybe(point).map((shift) => () => ({ shift })),
  fadeOut: maybe(point).map((shift) => () => ({ shift })),
  moveTo: fc
    .tuple(reference, point, fc.boolean(), maybe(direction))
    .map(([to, at, free, alignedEdge]) => (ids) => ({
      to: (free ? undefined : to(ids)) ?? at,
      alignedEdge,
    })),
  shift: point.map((by) => () => ({ by })),
};

const animation: fc.Arbitrary<Made<Animation>> = fc
  .constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[]))
  .chain((verb) =>
    fc
      .record({ ...timing, target: reference, rest: verbs[verb] })
      .map((made) => ({ verb, ...made })),
  )
  .map(
    ({ verb, target, rest, ...times }) =>
      (ids) =>
        present({ verb, target: target(ids), ...times, ...present(rest(ids)) }) as Animation,
  );

const play: fc.Arbitrary<Made<Play>> = fc
  .record({
    animations: fc.array(animation, { maxLength: 3 }),
    runTime: maybe(fc.constantFrom(0.001, 0.4, 2)),
    lagRatio: maybe(fc.constantFrom(0, 0.5, 1)),
  })
  .map(({ animations, ...rest }) => (ids) => ({
    ...present(rest),
    animations: ids.length === 0 ? [] : animations.map((make) => make(ids)),
  }));

const step: fc.Arbitrary<Made<Step>> = fc
  .record({
    caption: maybe(fc.constantFrom('A step.', '下一步。')),
    beat: maybe(fc.constantFrom('one', 'two')),
    plays: fc.array(play, { maxLength: 2 }),
    wait: maybe(fc.constantFrom(0, 1.5)),
  })
  .map(({ plays, ...rest }) => (ids) => ({
    ...present(rest),
    plays: plays.map((make) => make(ids)),
  }));

/** Any scene that the parser accepts, of a size that shrinks to something readable. */
export const scenes = ({ maxSteps = 4, maxMobjects = 5 } = {}): fc.Arbitrary<Scene> =>
  fc
    .record({
      title: maybe(fc.constant('Title')),
      seeds: fc.array(seed(2), { maxLength: maxMobjects }),
      entrance: maybe(step),
      steps: fc.array(step, { maxLength: maxSteps }),
    })
    .map(({ title, seeds, entrance, steps }) => {
      const ids: string[] = [];
      const mobjects = plant(seeds, [], ids);
      return present({
        name: 'random',
        title,
        mobjects,
        entrance: entrance?.(ids),
        steps: steps.map((make) => make(ids)),
      });
    });
