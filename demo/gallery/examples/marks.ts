import {
  angle,
  backgroundRectangle,
  brace,
  braceBetweenPoints,
  braceLabel,
  braceText,
  create,
  cross,
  fadeIn,
  growFromCenter,
  line,
  rectangle,
  rightAngle,
  scene,
  shift,
  surroundingRectangle,
  text,
  underline,
  write,
} from '../../../plugin/index.js';

/** Marks follow what they mark. */
export const framed = scene('framed', ({ add, step }) => {
  const good = text('good', {
    fontSize: 90,
    at: { shift: [0, 2.4] },
  });
  const bad = text('bad', { fontSize: 90 });
  const best = text('best', {
    fontSize: 90,
    at: { shift: [0, -2.4] },
  });
  add(good, bad, best);
  step(
    'Underlined.',
    create(underline(good, { color: 'GREEN' })),
  );
  step('Crossed out.', create(cross(bad)));
  step('Framed.', create(surroundingRectangle(best)));
  step('They go along.', shift(best, [3, 0]));
});

/** What stands before it can be read over anything. */
export const shaded = scene('shaded', ({ add, step }) => {
  const name = text('Readable', { fontSize: 90 });
  for (let x = -6; x < 6; x += 0.5)
    add(line([x, -3], [x + 1, 3], { color: 'TEAL' }));
  const shade = backgroundRectangle(name, { buff: 0.3 });
  add(shade, name);
  step('A ground, and words on it.', [
    fadeIn(shade),
    write(name),
  ]);
});

/** As long as what they brace. */
export const braces = scene('braces', ({ add, step }) => {
  const box = rectangle({
    width: 7,
    height: 2,
    color: 'BLUE',
    fillOpacity: 0.3,
  });
  const side = braceLabel(box, 'h', {
    direction: 'LEFT',
    fontSize: 90,
  });
  const below = braceText(box, 'the width', {
    fontSize: 70,
  });
  add(box);
  step('A formula at its point.', create(side));
  step('Words at its point.', create(below));
  step('A brace alone.', [
    growFromCenter(brace(box, { direction: 'UP' })),
  ]);
});

/** From left to right it is below. */
export const gap = scene('gap', ({ add, step }) => {
  add(line([-5, -1], [5, 1.5], { color: 'GRAY' }));
  step('Between two points.', [
    create(braceBetweenPoints([-5, -1], [5, 1.5])),
  ]);
});

/** Between two lines, or at the second of three places. */
export const angles = scene('angles', ({ add, step }) => {
  const ground = line([-6, -1.5], [3, -1.5]);
  const slope = line([-6, -1.5], [3, 2.5]);
  const wall = line([3, -1.5], [3, 2.5]);
  add(ground, slope, wall);
  step('An angle.', [
    create(
      angle([ground, slope], {
        radius: 2,
        color: 'YELLOW',
      }),
    ),
  ]);
  step('A right angle.', [
    create(
      rightAngle([ground, wall], { quadrant: [-1, 1] }),
    ),
  ]);
});
