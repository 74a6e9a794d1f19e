import {
  circle,
  create,
  fadeIn,
  fadeOut,
  moveTo,
  scene,
  shift,
  square,
  text,
  write,
} from '../../../plugin/index.js';

/** Outlines are drawn, glyphs too. */
export const drawn = scene('drawn', ({ step }) => {
  const box = square({
    sideLength: 4,
    color: 'BLUE',
    fillOpacity: 0.4,
    at: { shift: [-3.5, 0] },
  });
  const word = text('Words', {
    fontSize: 120,
    at: { shift: [3.3, 0] },
  });
  step('Drawn.', create(box));
  step('Written.', write(word));
});

/** With a shift, a size, or from a place. */
export const faded = scene('faded', ({ step }) => {
  const ball = (x: number) =>
    circle({
      radius: 1.4,
      color: 'TEAL',
      fillOpacity: 0.5,
      at: { shift: [x, 0] },
    });
  const middle = ball(0);
  step(
    'From below.',
    fadeIn(ball(-4.5), { shift: [0, 2] }),
  );
  step(
    'From twice its size.',
    fadeIn(middle, { scale: 2 }),
  );
  step('From there.', fadeIn(ball(4.5), { from: middle }));
  step('Away, up.', fadeOut(middle, { shift: [0, 2] }));
});

/** By so much, or to a place. */
export const moved = scene('moved', ({ add, step }) => {
  const ball = circle({
    color: 'YELLOW',
    fillOpacity: 0.5,
  });
  const goal = square({ at: { shift: [5, -2] } });
  add(goal, ball);
  step('By 5 to the left.', shift(ball, [-5, 0]));
  step('Into the square.', moveTo(ball, goal));
});
