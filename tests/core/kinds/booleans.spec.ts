// Shapes made of shapes: their areas as geometry has them, and point by point what the shapes say.
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { START } from '../../../plugin/core/channels.js';
import { combineOutlines } from '../../../plugin/core/kinds/booleans/combine-outlines.js';
import { cornersOf, roundedBox } from '../../../plugin/core/kinds/outlined.js';
import {
  annulus,
  circle,
  difference,
  exclusion,
  intersection,
  square,
  text,
  union,
} from '../../../plugin/core/kinds/table.js';
import {
  arcOutline,
  boxOutline,
  curvesOf,
  mapOutline,
  type Outline,
  outlineOfRuns,
  pointOn,
  polyline,
  runsOf,
} from '../../../plugin/core/outline.js';
import { boxOfState } from '../../../plugin/core/pose.js';
import { smoothOutline } from '../../../plugin/core/smooth-outline.js';
import { step } from '../../../plugin/core/steps.js';
import { type Point, plus, turned } from '../../../plugin/core/units.js';
import { moveTo, replacementTransform, scale, shift } from '../../../plugin/core/verbs/table.js';
import { runs } from '../random.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const WAYS = {
  union: (inside: readonly boolean[]) => inside.some(Boolean),
  intersection: (inside: readonly boolean[]) => inside.every(Boolean),
  difference: ([first, ...others]: readonly boolean[]) => first === true && !others.some(Boolean),
  exclusion: (inside: readonly boolean[]) => inside.filter(Boolean).length % 2 === 1,
};

/** The curve through four points of a half-unit grid is nowhere farther off its straight lines, in units. */
const OFF = 2e-3;

type Side = readonly [Point, Point];

/** Many straight lines in place of each curve, and of the way back to where a run begins. */
const flattened = (outline: Outline): Side[] =>
  runsOf(outline).flatMap((run) => {
    const ring = curvesOf(run).flatMap((curve) =>
      Array.from({ length: 65 }, (_, i) => pointOn(curve, i / 64)),
    );
    return ring.map((point, i): Side => [point, ring[(i + 1) % ring.length] as Point]);
  });

/** By the triangles from the origin: what is right of a run counts against it. */
const areaOf = (outline: Outline) =>
  flattened(outline).reduce((sum, [[a, b], [c, d]]) => sum + (a * d - b * c) / 2, 0);

/** Even and odd, by the lines. */
function covers(sides: readonly Side[], [x, y]: Point): boolean {
  let isOdd = false;
  for (const [[ax, ay], [bx, by]] of sides) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isOdd = !isOdd;
  }
  return isOdd;
}

const isNear = (sides: readonly Side[], [x, y]: Point) =>
  sides.some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const nearest = Math.min(1, Math.max(0, share));
    return Math.hypot(ax + nearest * dx - x, ay + nearest * dy - y) < OFF;
  });

/** Half units: so that edges lie on edges, corners on corners, and circles touch. */
const half = fc.integer({ min: -5, max: 5 }).map((n) => n / 2);
const spot: fc.Arbitrary<Point> = fc.tuple(half, half);
const size = fc.integer({ min: 1, max: 5 }).map((n) => n / 2);
const corners = fc.array(spot, { minLength: 3, maxLength: 6 });

const anyOutline: fc.Arbitrary<Outline> = fc.oneof(
  fc.tuple(spot, size).map(([center, radius]) => arcOutline(center, [radius, radius])),
  fc.tuple(spot, size, size).map(([center, width, height]) => arcOutline(center, [width, height])),
  fc
    .tuple(spot, size, fc.constantFrom(0, 0.1, 1, -2))
    .map(([center, radius, start]) => arcOutline(center, [radius, radius], start, 5)),
  fc
    .tuple(spot, size, size)
    .map(([center, width, height]) => boxOutline({ center, width, height })),
  fc
    .tuple(spot, size)
    .map(([center, width]) => roundedBox({ center, width, height: width }, width / 4)),
  fc
    .tuple(spot, size, fc.integer({ min: 3, max: 7 }))
    .map(([center, radius, count]) =>
      mapOutline(polyline(cornersOf(count, radius, Math.PI / 2), true), (each) =>
        plus(center, each),
      ),
    ),
  corners.map((points) => polyline(points, true)),
  corners.map((points) => smoothOutline(points)),
  // A curve that crosses itself.
  fc.tuple(spot, spot, spot, spot).map((points): Outline => ({ points, closed: false })),
  // A hole, a half of which may be somewhere else.
  fc
    .tuple(spot, size, size)
    .map(([center, outer, inner]) =>
      outlineOfRuns([arcOutline(center, [outer, outer]), arcOutline(center, [inner, inner])]),
    ),
);

const turnedOutline = fc
  .tuple(anyOutline, fc.constantFrom(0, 0, 0, Math.PI / 2, 0.3))
  .map(([outline, angle]) => mapOutline(outline, (point) => turned(point, angle)));

const points = fc.array(
  fc.tuple(
    fc.double({ min: -4, max: 4, noNaN: true }),
    fc.double({ min: -4, max: 4, noNaN: true }),
  ),
  { minLength: 12, maxLength: 12 },
);

test('a point is in what is made of shapes where the shapes say so', () => {
  fc.assert(
    fc.property(
      fc.array(turnedOutline, { minLength: 2, maxLength: 3 }),
      points,
      (shapes, sampled) => {
        const rims = shapes.map(flattened);
        const all = rims.flat();
        const clear = sampled.filter((point) => !isNear(all, point));
        for (const [name, way] of Object.entries(WAYS)) {
          const made = combineOutlines(shapes, way);
          const around = flattened(made);
          for (const point of clear) {
            const inside = rims.map((rim) => covers(rim, point));
            expect(covers(around, point), `${name} at ${point}`).toBe(way(inside));
          }
          // Its outline is theirs, and comes back to where it began.
          for (const { points } of runsOf(made)) {
            const middles = curvesOf({ points, closed: true }).map((curve) => pointOn(curve, 0.5));
            expect(middles.filter((each) => !isNear(all, each))).toEqual([]);
            expect(points.at(-1)).toBe(points[0]);
          }
        }
      },
    ),
    { numRuns: Math.ceil(runs.numRuns / 40) },
  );
});

const made = (name: keyof typeof WAYS, ...shapes: Outline[]) => combineOutlines(shapes, WAYS[name]);

const disc = (x: number, radius: number) => arcOutline([x, 0], [radius, radius]);
const box = (x: number, width: number) => boxOutline({ center: [x, 0], width, height: 2 });

test('two circles make a lens and two moons, as large as geometry has them', () => {
  // Radius 2, centres 2.4 apart.
  const lens = 8 * Math.acos(0.6) - 1.2 * Math.sqrt(16 - 2.4 ** 2);
  const shapes = [disc(-1.2, 2), disc(1.2, 2)];
  const area = (name: keyof typeof WAYS) => areaOf(made(name, ...shapes));
  expect(area('intersection')).toBeCloseTo(lens, 2);
  expect(area('union')).toBeCloseTo(8 * Math.PI - lens, 2);
  expect(area('difference')).toBeCloseTo(4 * Math.PI - lens, 2);
  expect(area('exclusion')).toBeCloseTo(2 * (4 * Math.PI - lens), 2);
  // Curves stay curves: those of the circles, cut where they meet.
  const { points } = made('intersection', ...shapes);
  for (const [x, y] of points.filter((_, i) => i % 3 === 0))
    expect(Math.hypot(Math.abs(x) + 1.2, y)).toBeCloseTo(2, 4);
  expect(points.length).toBeLessThan(32);
});

test('a shared edge is nobody’s, and what only touches has nothing in common', () => {
  const joined = made('union', box(-1, 2), box(1, 2));
  expect(runsOf(joined).length).toBe(1);
  expect(areaOf(joined)).toBeCloseTo(8, 9);
  expect(areaOf(made('difference', box(0, 4), box(-1, 2)))).toBeCloseTo(4, 9);
  for (const pair of [
    [box(-1, 2), box(1, 2)],
    [disc(-1, 1), disc(1, 1)],
    [box(-3, 2), disc(2, 1)],
  ] as const)
    expect(made('intersection', ...pair).points).toEqual([]);
  expect(made('exclusion', disc(0, 1), disc(0, 1)).points).toEqual([]);
});

test('where a curve leaves a corner along an edge, what is between them is not lost', () => {
  const hexagon = mapOutline(polyline(cornersOf(6, 1.5, Math.PI / 2), true), ([x, y]) => [
    x - 2.5,
    y,
  ]);
  const curve = smoothOutline([
    [1.5, -0.5],
    [-2.5, -1.5],
    [-1, -2],
  ]);
  const rest = made('difference', hexagon, curve);
  expect(runsOf(rest)).toHaveLength(1);
  const common = areaOf(made('intersection', hexagon, curve));
  expect(areaOf(rest) + common).toBeCloseTo(areaOf(hexagon), 4);
});

test('a curve that crosses the way back to its beginning makes two leaves', () => {
  // In the middle of both; and where both are cut to find it.
  for (const points of [
    [
      [-1, -1],
      [0.5, -1],
      [-0.5, 1],
      [1, 1],
    ],
    [
      [-2, -2],
      [-2, -0.5],
      [2, 0.5],
      [0, 1.5],
    ],
  ] as const) {
    expect(runsOf(made('union', { points, closed: false }, box(6, 1)))).toHaveLength(3);
  }
});

test('pieces that nearly lie on each other count as one, and neither is lost', () => {
  // Where the curve has just left its own way back, an edge of the other crosses both.
  const curve = smoothOutline([
    [0, -1],
    [-0.5, 2],
    [-1, 0.5],
    [-0.5, 2.5],
  ]);
  const corners: Point[] = [
    [1.5, 1.5],
    [1.5, -2.5],
    [1.5, 1],
    [-0.5, 2.5],
    [-2, -2],
    [1, 1.5],
  ];
  const other = mapOutline(polyline(corners, true), (point) => turned(point, 0.3));
  const area = (name: keyof typeof WAYS) => areaOf(made(name, curve, other));
  expect(area('exclusion')).toBeCloseTo(area('union') - area('intersection'), 2);
});

test('what lies inside of another is a hole in it', () => {
  const ring = made('difference', disc(0, 2), disc(0.5, 1));
  expect(runsOf(ring).map((run) => Math.sign(areaOf(run)))).toEqual([1, -1]);
  expect(areaOf(ring)).toBeCloseTo(3 * Math.PI, 1);
  expect(runsOf(made('difference', disc(0, 2), disc(1, 1))).length).toBeGreaterThan(0); // it touches
});

const left = circle('left', { radius: 2, at: { shift: [-1.2, 0] } });
const right = circle('right', { radius: 2, at: { shift: [1.2, 0] } });

test('it follows what it is made of, and goes where it is moved itself', () => {
  const { at } = sceneInNode(
    sceneOf(
      [left, right, intersection('it', [left, right])],
      step('', [shift('right', [-0.6, 0.5])]),
      step('', [moveTo('it', [5, 2])]),
      step('', [scale('it', 0.5)]),
      step('', [shift('right', [0.6, -0.5])]),
    ),
  );
  const boxAt = (p: number) => {
    const state = at(p).get('it');
    if (!state) throw new Error('nothing is there');
    return boxOfState(state);
  };
  expect(boxAt(0)).toMatchObject({ center: [expect.closeTo(0, 4), expect.closeTo(0, 4)] });
  expect(boxAt(0).width).toBeCloseTo(1.6, 4);
  expect(boxAt(0).height).toBeCloseTo(3.2, 4);
  expect(boxAt(1).width).toBeGreaterThan(1.7);
  expect(boxAt(2).center[0]).toBeCloseTo(5, 4);
  expect(boxAt(2).center[1]).toBeCloseTo(2, 4);
  expect(boxAt(3).center[0]).toBeCloseTo(5, 4);
  expect(boxAt(3).width).toBeCloseTo(boxAt(2).width / 2, 4);
  expect(boxAt(4).width).toBeCloseTo(0.8, 4);
});

test('of a hole in a part nothing is there; a text counts as its box; they may be made of each other', () => {
  const { at } = sceneInNode(
    sceneOf([
      annulus('ring', { innerRadius: 1, outerRadius: 2 }),
      square('square', { sideLength: 1 }),
      text('word', 'word'),
      intersection('hole', ['ring', 'square']),
      union('all', ['square', 'word']),
      difference('rest', ['all', 'word']),
      exclusion('one', ['ring', 'square']),
    ]),
  );
  const outlineOf = (id: string) => {
    const part = at(0).get(id)?.shape.parts[0];
    if (part?.is !== 'outline') throw new Error('no outline');
    return part.outline;
  };
  expect(outlineOf('hole').points).toEqual([]);
  expect(areaOf(outlineOf('one'))).toBeCloseTo(3 * Math.PI + 1, 1);
  expect(areaOf(outlineOf('all')) - areaOf(outlineOf('rest'))).toBeGreaterThan(0.1);
});

test('it turns into another shape, and another one into it', () => {
  const { at } = sceneInNode(
    sceneOf(
      [left, right, union('it', [left, right]), square('goal', { shown: false })],
      step('', [replacementTransform('it', 'goal')]),
      step('', [replacementTransform('goal', 'it')]),
    ),
  );
  const widthOf = (id: string, p: number) => boxOfState(at(p).get(id) ?? START).width;
  expect(widthOf('it', 0)).toBeCloseTo(6.4, 3);
  for (const [id, p] of [
    ['goal', 0.5],
    ['it', 1.5],
  ] as const)
    expect(Math.abs(widthOf(id, p) - 4.2)).toBeLessThan(1);
  expect(widthOf('goal', 1)).toBeCloseTo(2, 6);
  expect(at(2).get('it')).toEqual(at(0).get('it'));
});

test('fewer than two are told so', () => {
  expect(() => sceneInNode(sceneOf([left, union('it', ['left'])]))).toThrow(/at least 2/);
});
