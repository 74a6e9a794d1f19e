import {
  circle,
  decimalNumber,
  incrementValue,
  integer,
  line,
  scene,
  setValue,
  valueTracker,
  variable,
} from '../../../plugin/index.js';

/** All that speaks of a value follows it, back, too. */
export const tracked = scene('tracked', ({ add, step }) => {
  add(
    valueTracker('t', 0),
    circle({
      radius: 2.5,
      color: 'GRAY',
      at: { shift: [-2, 0] },
    }),
    line([-2, 0], ['2.5 * cos(t) - 2', '2.5 * sin(t)'], {
      color: 'YELLOW',
      strokeWidth: 10,
    }),
    variable('t', 't', {
      fontSize: 80,
      at: { moveTo: [4, 0] },
    }),
  );
  step(
    'Half a turn.',
    setValue('t', Math.PI, { runTime: 2 }),
  );
  step('Back a quarter.', [
    incrementValue('t', -Math.PI / 2),
  ]);
});

/** Numbers count; values of several give another one. */
export const counted = scene('counted', ({ add, step }) => {
  const epoch = integer(0, {
    fontSize: 140,
    at: { moveTo: [-4, 0] },
  });
  const area = decimalNumber(
    ({ r = 0 }) => Math.PI * r ** 2,
    {
      unit: ' m²',
      numDecimalPlaces: 1,
      fontSize: 100,
      at: { moveTo: [3, 0] },
    },
  );
  add(valueTracker('r', 1), epoch, area);
  step('A number counts.', setValue(epoch, 100));
  step('By a function of a value.', setValue('r', 3));
});
