/** Random decks and random walks through them. */
import fc from 'fast-check';
import { scenes } from '../random/scenes.js';
import type { DeckData, Item } from './deck.js';
import { KEY_NAMES, type Operation, type Place, type Simple } from './operations.js';
import type { Stride } from './walk.js';

const scene = fc.tuple(scenes(), fc.boolean()).map(([scene, inline]) => ({
  is: 'scene' as const,
  scene,
  inline,
}));

const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 4, arbitrary: scene },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.constant({ is: 'fragment' as const }),
      fc.nat(3).map((index) => ({ is: 'fragment' as const, index })),
    ),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'words' as const }) },
);

const slide = fc.array(item, { minLength: 1, maxLength: 3 });
const column = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(slide) },
  { weight: 1, arbitrary: fc.array(slide, { minLength: 2, maxLength: 3 }) },
);

/** Scenes that are registered need names of their own; those in the page may share theirs. */
export const decks: fc.Arbitrary<DeckData> = fc
  .array(column, { minLength: 1, maxLength: 4 })
  .map((columns) => {
    let count = 0;
    return columns.map((slides) =>
      slides.map((items) =>
        items.map((item) => {
          if (item.is !== 'scene') return item;
          const name = item.inline ? 'twin' : `scene-${++count}`;
          return { ...item, scene: { ...item.scene, name } };
        }),
      ),
    );
  });

/** A few scenes again and again, one a slide: what matters is how many there are. */
export const longDecks: fc.Arbitrary<DeckData> = fc
  .tuple(fc.array(scene, { minLength: 3, maxLength: 8 }), fc.constant(60))
  .map(([items, count]) =>
    Array.from({ length: count }, (_, i) => {
      const item = items[i % items.length] as (typeof items)[number];
      return [[{ ...item, scene: { ...item.scene, name: `scene-${i}` } }]];
    }),
  );

const place: fc.Arbitrary<Place> = fc
  .record({
    h: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
    ),
    v: fc.integer({ min: 0, max: 2 }),
    f: fc.option(fc.integer({ min: -1, max: 9 }), { nil: undefined }),
  })
  .map(({ f, ...rest }) => (f === undefined ? rest : { ...rest, f }));

const simple = (...names: Simple[]): fc.Arbitrary<Operation> =>
  fc.constantFrom(...names).map((name) => ({ do: name }));

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 300, arbitrary: simple('next', 'prev') },
  { weight: 150, arbitrary: simple('left', 'right', 'up', 'down') },
  { weight: 80, arbitrary: simple('nextFragment', 'prevFragment') },
  {
    weight: 250,
    arbitrary: fc.record({
      do: fc.constant('key' as const),
      key: fc.constantFrom(...KEY_NAMES),
      times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5 })),
    }),
  },
  { weight: 120, arbitrary: place.map((to) => ({ do: 'jump' as const, ...to })) },
  { weight: 8, arbitrary: place.map((to) => ({ do: 'link' as const, ...to })) },
  {
    weight: 60,
    arbitrary: fc
      .tuple(place, fc.boolean(), fc.boolean())
      .map(([to, overview, paused]) => ({ do: 'state' as const, ...to, overview, paused })),
  },
  {
    weight: 50,
    arbitrary: fc.integer({ min: -1, max: 9 }).map((f) => ({ do: 'fragment' as const, f })),
  },
  { weight: 30, arbitrary: simple('overview', 'pause', 'sync') },
  { weight: 5, arbitrary: simple('shuffle') },
  { weight: 2, arbitrary: simple('print') },
  { weight: 20, arbitrary: fc.boolean().map((on) => ({ do: 'fragments' as const, on })) },
  {
    weight: 20,
    arbitrary: fc
      .constantFrom(
        { rtl: true },
        { rtl: false },
        { center: false },
        { loop: true },
        { progress: false },
        { navigationMode: 'linear' },
        { navigationMode: 'default' },
      )
      .map((settings) => ({ do: 'configure' as const, settings })),
  },
  {
    weight: 30,
    arbitrary: fc
      .constantFrom([1280, 720], [1920, 1080], [800, 900], [500, 2000], [360, 640])
      .map(([width = 0, height = 0]) => ({ do: 'resize' as const, width, height })),
  },
  {
    weight: 20,
    arbitrary: fc.constantFrom(1, 60).map((seconds) => ({ do: 'hide' as const, seconds })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(0, 0.3, 0.7, 1).map((share) => ({ do: 'scroll' as const, share })),
  },
);

/** Interrupts come at any moment: half of the operations do not wait for the one before. */
export const strides = (length: number): fc.Arbitrary<Stride[]> =>
  fc.array(
    fc.record({
      operation,
      frames: fc.oneof(
        fc.constant([]),
        fc.array(fc.constantFrom(1, 16, 100, 400, 5000), { maxLength: 3 }),
      ),
      rest: fc.boolean(),
    }),
    { maxLength: length, size: 'max' },
  );
