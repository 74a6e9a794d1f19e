import {
  area,
  axes,
  axis,
  barChart,
  create,
  dot,
  fadeIn,
  graph,
  graphDots,
  growFromCenter,
  lineGraph,
  numberLine,
  numberPlane,
  parametricCurve,
  riemannRectangles,
  scene,
  setColor,
  tangentLine,
  verticalLines,
} from '../../../plugin/index.js';

/** A place on a line is told by its number. */
export const scales = scene('scales', ({ step }) => {
  const years = numberLine([0, 10, 2], {
    length: 11,
    numbers: 'all',
    fontSize: 60,
    at: { shift: [0, 1.5] },
  });
  const bare = axis([0, 10, 1], {
    length: 11,
    tickSize: 0.2,
    at: { shift: [0, -2] },
  });
  const mark = dot({
    radius: 0.2,
    color: 'YELLOW',
    at: { moveTo: { on: years, at: [7, 0] } },
  });
  step('A number line.', create(years));
  step('A place on it.', growFromCenter(mark));
  step('A line alone.', create(bare));
});

/** What belongs to axes follows them. */
export const plots = scene('plots', ({ step }) => {
  const f = (x: number) => 0.5 * (x - 2) ** 2 + 1;
  const plane = axes({
    xRange: [0, 5, 1],
    yRange: [0, 6, 1],
    xLength: 11,
    xLabel: { tex: 'x' },
    yLabel: { tex: 'f(x)' },
    fontSize: 60,
  });
  const curve = graph(plane, f, [0, 5], {
    color: 'YELLOW',
  });
  step('Axes.', create(plane));
  step('A graph.', create(curve));
  step('What is under it.', fadeIn(area(plane, f, [1, 3])));
  step('A tangent.', [
    create(
      tangentLine(curve, 3.5, { length: 4, color: 'RED' }),
    ),
  ]);
});

/** Sums on their way to an integral. */
export const sums = scene('sums', ({ add, step }) => {
  const f = (x: number) => Math.sin(x) + 2;
  const plane = axes({
    xRange: [0, 6, 1],
    yRange: [0, 4, 1],
  });
  add(plane, graph(plane, f, [0, 6], { color: 'YELLOW' }));
  const bars = riemannRectangles(plane, f, [0, 3], {
    dx: 0.5,
  });
  const samples = [3.5, 4, 4.5, 5, 5.5, 6];
  step('Bars of one width.', create(bars));
  step('Lines to a graph.', [
    create(
      verticalLines(plane, f, samples, { strokeWidth: 5 }),
    ),
  ]);
});

/** Points of measurements. */
export const measured = scene('measured', ({ step }) => {
  const plane = axes({
    xRange: [0, 6, 1],
    yRange: [0, 5, 1],
    xNumbers: 'all',
    fontSize: 54,
  });
  const sales = [1, 3, 2, 4, 3].map(
    (y, x) => [x + 1, y] as const,
  );
  const others = [2, 4, 5].map(
    (x) => [x, 0.8 * x] as const,
  );
  const run = lineGraph(plane, sales, {
    color: 'GREEN',
    dotRadius: 0.16,
  });
  const dots = graphDots(plane, others, {
    radius: 0.2,
    color: 'ORANGE',
  });
  step('Axes with numbers.', create(plane));
  step('From point to point.', create(run));
  step('Dots alone.', fadeIn(dots, { scale: 0.5 }));
});

/** Bars, their names and axes can be spoken of. */
export const bars = scene('bars', ({ step }) => {
  const sales = barChart('sales', [3, 5, 2, 4], {
    names: ['May', 'June', 'July', 'August'],
    xLength: 11,
    yLength: 5,
    fontSize: 54,
  });
  step('Bars.', create(sales));
  step('One of them.', setColor('sales.bar-2', 'RED'));
});

/** Any point of t, over a grid. */
export const spirals = scene('spirals', ({ step }) => {
  const plane = numberPlane({ gridOpacity: 0.3 });
  const spiral = parametricCurve(
    plane,
    (t) => [(t / 4) * Math.cos(t), (t / 4) * Math.sin(t)],
    [0, 4 * Math.PI],
    { color: 'YELLOW', strokeWidth: 8 },
  );
  step('A number plane.', create(plane));
  step('A spiral.', create(spiral, { runTime: 3 }));
});
