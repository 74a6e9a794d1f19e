import {
  arrow,
  circle,
  drawBorderThenFill,
  fadeIn,
  growArrow,
  growFromCenter,
  growFromEdge,
  growFromPoint,
  scene,
  shrinkToCenter,
  spinInFromNothing,
  square,
  star,
  text,
  uncreate,
  unwrite,
} from '../../../plugin/index.js';

/** They grow; strokes keep their width. */
export const grown = scene('grown', ({ step }) => {
  const box = (x: number) =>
    square({
      sideLength: 3,
      color: 'BLUE',
      fillOpacity: 0.5,
      at: { shift: [x, 0] },
    });
  step('Out of its centre.', growFromCenter(box(-4.5)));
  step(
    'Out of its lower edge.',
    growFromEdge(box(0), 'DOWN'),
  );
  step('Out of a point.', growFromPoint(box(4.5), [0, 3]));
});

/** With a turn, along itself, border first. */
export const others = scene('others', ({ step }) => {
  const best = star({
    outerRadius: 1.8,
    color: 'GOLD',
    fillOpacity: 1,
    at: { shift: [-4.5, 0] },
  });
  const way = arrow([-2, -1.5], [2, 1.5], {
    color: 'YELLOW',
  });
  const disc = circle({
    radius: 1.8,
    color: 'TEAL',
    fillOpacity: 0.5,
    at: { shift: [4.5, 0] },
  });
  step('It spins in.', spinInFromNothing(best));
  step('It grows along itself.', growArrow(way));
  step('First its border.', drawBorderThenFill(disc));
});

/** How things go. */
export const gone = scene('gone', ({ add, step }) => {
  const box = square({
    sideLength: 3,
    at: { shift: [-4.5, 0] },
  });
  const word = text('Words', { fontSize: 100 });
  const disc = circle({
    radius: 1.6,
    color: 'RED',
    fillOpacity: 0.5,
    at: { shift: [4.5, 0] },
  });
  add(box, word, disc);
  step('Its outline is taken back.', uncreate(box));
  step('Its glyphs are taken back.', unwrite(word));
  step('It shrinks.', shrinkToCenter(disc));
  step('It comes again.', fadeIn(word));
});
