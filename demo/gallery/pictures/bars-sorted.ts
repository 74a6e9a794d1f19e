/** A selection sort: the smallest bar of the rest goes to the front of the rest. */
import {
  group,
  growFromEdge,
  laggedStartMap,
  play,
  rectangle,
  scene,
  setColor,
  shift,
  text,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const VALUES = [6, 3, 8, 1, 5, 2];

const FLOOR = -2.9;
/** From bar to bar. */
const PITCH = 1.6;
/** Units that a bar is high for each one of its value. */
const UNIT = 0.62;

const placeOf = (index: number) => (index - (VALUES.length - 1) / 2) * PITCH;

const bar = (value: number, index: number) => {
  const height = value * UNIT;
  const box = rectangle(`box-${value}`, {
    width: 1.1,
    height,
    color: 'BLUE',
    fillOpacity: 1,
    at: { moveTo: [placeOf(index), FLOOR + height / 2] },
  });
  const number = text(`number-${value}`, `${value}`, {
    fontSize: 32,
    at: { nextTo: `box-${value}`, direction: 'UP', buff: 0.18 },
  });
  return group(`bar-${value}`, [box, number]);
};

export const barsSorted = scene('bars-sorted', ({ add, step }) => {
  // Low ones are painted over high ones, so that both are seen where they pass.
  const byHeight = [...VALUES.entries()].sort(([, a], [, b]) => b - a);
  add(heading('Selection sort'), ...byHeight.map(([index, value]) => bar(value, index)));
  step(
    'Six bars, in no order.',
    laggedStartMap(
      (id: string) => growFromEdge(id, 'DOWN'),
      VALUES.map((value) => `bar-${value}`),
    ),
  );

  const row = [...VALUES];
  for (let front = 0; front < row.length - 1; front++) {
    const smallest = Math.min(...row.slice(front));
    const from = row.indexOf(smallest);
    const first = row[front] as number;
    const found = play(setColor(`box-${smallest}`, 'YELLOW'), { runTime: 0.4 });
    const settled = play(setColor(`box-${smallest}`, 'GREEN'), { runTime: 0.4 });
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
  step(`${row.at(-1)} is left over: all is sorted.`, setColor(`box-${row.at(-1)}`, 'GREEN'));
});
