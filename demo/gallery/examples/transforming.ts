import {
  become,
  circle,
  fadeIn,
  fadeOut,
  fadeTransform,
  fadeTransformPieces,
  formula,
  group,
  replacementTransform,
  scene,
  square,
  star,
  text,
  transform,
  transformFromCopy,
  transformMatching,
} from '../../../plugin/index.js';

/** It keeps its name; the other is only a look. */
export const look = scene('look', ({ add, step }) => {
  const box = square({ sideLength: 4, color: 'BLUE' });
  const disc = circle({
    radius: 2,
    color: 'RED',
    fillOpacity: 0.5,
  });
  const best = star({ outerRadius: 2.4, color: 'GOLD' });
  add(box);
  step('On the way to a circle.', transform(box, disc));
  step('At once a star.', become(box, best));
});

/** The other one stands there afterwards. */
export const into = scene('into', ({ add, step }) => {
  const box = square({
    sideLength: 3,
    color: 'BLUE',
    at: { shift: [-3.5, 0] },
  });
  const disc = circle({
    radius: 1.7,
    color: 'RED',
    fillOpacity: 0.5,
    at: { shift: [3.5, 0] },
  });
  const copy = square({
    sideLength: 2,
    color: 'TEAL',
    at: { shift: [0, 2] },
  });
  add(box);
  step('A copy of it.', transformFromCopy(box, copy));
  step('Itself.', replacementTransform(box, disc));
});

/** Terms go to where they are in the other one. */
export const matched = scene('matched', ({ add, step }) => {
  const asked = formula('x - 3 = 7', { fontSize: 160 });
  const moved = formula('x = 7 + 3', { fontSize: 160 });
  const solved = formula('x = 10', { fontSize: 160 });
  add(asked);
  step(
    'Across the equals sign.',
    transformMatching(asked, moved),
  );
  step('The sum.', transformMatching(moved, solved));
});

/** For what cannot become one another. */
export const pieces = scene('pieces', ({ add, step }) => {
  const name = text('summary', { fontSize: 100 });
  const icon = star({ outerRadius: 2, color: 'GOLD' });
  const word = (words: string, x: number) =>
    text(words, { fontSize: 90, at: { shift: [x, 0] } });
  const ball = (x: number) =>
    circle({ at: { shift: [x, 0] } });
  add(name);
  step('As a whole.', fadeTransform(name, icon));
  step('It makes room.', fadeOut(icon, { runTime: 0.5 }));
  const numbers = group([word('one', -3), word('two', 3)]);
  step('Two words.', fadeIn(numbers));
  step('Piece by piece.', [
    fadeTransformPieces(
      numbers,
      group([ball(-3), ball(3)]),
    ),
  ]);
});
