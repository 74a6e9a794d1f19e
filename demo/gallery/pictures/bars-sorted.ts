/** A selection sort: the smallest bar of the rest goes to the front of the rest. */
import {
  group,
  growFromEdge,
  laggedStartMap,
  line,
  play,
  rectangle,
  scene,
  setFill,
  shift,
  text,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const VALUES = [6, 3, 8, 1, 5, 2];

const FLOOR = -3.1;
/** From bar to bar. */
const PITCH = 1.9;
const WIDTH = 1.5;
/** Units that a bar is high for each one of its value. */
const UNIT = 0.68;

const placeOf = (index: number) => (index - (VALUES.length - 1) / 2) * PITCH;

/** A bar in its place, its value at its foot. Its rim is that of the board: two are told apart as they pass. */
const bar = (value: number, index: number) => {
  const box = rectangle(`box-${value}`, {
    width: WIDTH,
    height: value * UNIT,
    fill: 'BLUE',
    fillOpacity: 1,
    stroke: 'BLACK',
    strokeWidth: 6,
    at: { moveTo: [placeOf(index), FLOOR + (value * UNIT) / 2] },
  });
  const number = text(`number-${value}`, `${value}`, {
    fontSize: 32,
    color: 'BLACK',
    at: { moveTo: [placeOf(index), FLOOR + UNIT / 2] },
  });
  // Low ones are painted over high ones, so that both are seen where they pass.
  return group(`bar-${value}`, [box, number], { z: -value });
};

export const barsSorted = scene('bars-sorted', ({ add, step }) => {
  const bars = VALUES.map(bar);
  const floor = line('floor', [-6, FLOOR], [6, FLOOR], { color: 'GRAY' });
  add(heading('Selection sort'), floor, ...bars);
  step(
    'Six bars, in no order.',
    laggedStartMap((each: (typeof bars)[number]) => growFromEdge(each, 'DOWN'), bars),
  );

  const row = [...VALUES];
  for (let front = 0; front < row.length - 1; front++) {
    const smallest = Math.min(...row.slice(front));
    const from = row.indexOf(smallest);
    const first = row[front] as number;
    const found = play(setFill(`box-${smallest}`, { color: 'YELLOW' }), { runTime: 0.4 });
    const settled = play(setFill(`box-${smallest}`, { color: 'GREEN' }), { runTime: 0.4 });
    if (from === front) {
      step(`${smallest} is the smallest of the rest, and stands in its place.`, [found, settled]);
      continue;
    }
    const way = (from - front) * PITCH;
    const swapped = play([shift(`bar-${smallest}`, [-way, 0]), shift(`bar-${first}`, [way, 0])]);
    step(`${smallest} is the smallest of the rest: it changes places with ${first}.`, [
      found,
      swapped,
      settled,
    ]);
    [row[front], row[from]] = [smallest, first];
  }
  const last = `box-${row.at(-1)}`;
  step(`${row.at(-1)} is left over: all is sorted.`, setFill(last, { color: 'GREEN' }));
});
