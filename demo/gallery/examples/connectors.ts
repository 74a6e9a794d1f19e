import {
  arcBetweenPoints,
  arrow,
  circle,
  create,
  curvedArrow,
  curvedDoubleArrow,
  dashedLine,
  dot,
  doubleArrow,
  growArrow,
  labeledArrow,
  line,
  scene,
  shift,
  square,
  vector,
} from '../../../plugin/index.js';

/** Arrows and lines follow what they join. */
export const arrows = scene('arrows', ({ add, step }) => {
  const ann = circle({
    color: 'TEAL',
    at: { shift: [-4.5, 0] },
  });
  const bob = circle({
    color: 'TEAL',
    at: { shift: [4.5, 0] },
  });
  add(ann, bob);
  step(
    'A line.',
    create(line(ann, bob, { color: 'GRAY' })),
  );
  step('An arrow on an arc.', [
    create(arrow(ann, bob, { arc: -1.4, color: 'YELLOW' })),
  ]);
  step('They go along.', shift(bob, [0, 2]));
});

/** All that an arrow can be told they can be told, too. */
export const straight = scene('straight', ({ step }) => {
  const limit = dashedLine([-6, 2.4], [6, 2.4], {
    dash: { length: 0.3 },
  });
  const span = doubleArrow([-6, 0.6], [6, 0.6], {
    color: 'YELLOW',
  });
  const force = vector([5, 2], {
    from: [-2.5, -2.8],
    color: 'RED',
  });
  step('Dashes.', create(limit));
  step('Two tips.', growArrow(span));
  step(
    'From the origin, or from elsewhere.',
    growArrow(force),
  );
});

/** Their ends may be mobjects, which they follow. */
export const bent = scene('bent', ({ add, step }) => {
  const left = square({
    color: 'BLUE',
    at: { shift: [-4, 0] },
  });
  const right = square({
    color: 'BLUE',
    at: { shift: [4, 0] },
  });
  add(left, right);
  step(
    'There.',
    create(curvedArrow(left, right, { arc: -1 })),
  );
  step('To and fro.', [
    create(curvedDoubleArrow(left, right, { arc: 1 })),
  ]);
  step('They go along.', shift(right, [0, 1.4]));
});

/** An arc without a tip, from point to point. */
export const bows = scene('bows', ({ add, step }) => {
  const a = dot({ radius: 0.15, at: { moveTo: [-4, -2] } });
  const b = dot({ radius: 0.15, at: { moveTo: [4, -2] } });
  add(a, b);
  for (const angle of [0.8, 1.6, 2.4])
    step(
      `An arc of ${angle}.`,
      create(
        arcBetweenPoints(b, a, { angle, color: 'TEAL' }),
      ),
    );
});

/** Words on an arrow stay upright wherever it goes. */
export const labels = scene('labels', ({ add, step }) => {
  const client = square({
    color: 'BLUE',
    at: { shift: [-5, 1] },
  });
  const server = square({
    color: 'GREEN',
    at: { shift: [5, 1] },
  });
  add(client, server);
  const style = { fontSize: 44, color: 'YELLOW' };
  step(
    'Words.',
    create(labeledArrow(client, server, 'asks', style)),
  );
  step('It goes along.', shift(server, [0, -3]));
});
