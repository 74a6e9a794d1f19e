import {
  alignTo,
  animate,
  arrange,
  autoZoom,
  circle,
  cyclicReplace,
  group,
  line,
  moveAlongPath,
  nextTo,
  path,
  rectangle,
  restore,
  rotate,
  rotating,
  scale,
  scaleToFitHeight,
  scaleToFitWidth,
  scene,
  setColor,
  setFill,
  setOpacity,
  setStroke,
  shift,
  square,
  stretch,
  swap,
  text,
  toEdge,
} from '../../../plugin/index.js';

/** Each keeps what the others have changed. */
export const looks = scene('looks', ({ add, step }) => {
  const box = square({ sideLength: 4, strokeWidth: 10 });
  add(box);
  step('Both colours.', setColor(box, 'BLUE'));
  step(
    'Its fill.',
    setFill(box, { color: 'TEAL', opacity: 0.6 }),
  );
  step(
    'Its stroke.',
    setStroke(box, { color: 'YELLOW', width: 30 }),
  );
  step('All of it.', setOpacity(box, 0.3));
});

/** Strokes keep their width. */
export const sizes = scene('sizes', ({ add, step }) => {
  const box = square({ color: 'BLUE', fillOpacity: 0.4 });
  add(box);
  step('Half as large again.', scale(box, 1.5));
  step('Three times as wide.', stretch(box, 3, 'x'));
  step('As high as that.', scaleToFitHeight(box, 2));
  step('As wide as that.', scaleToFitWidth(box, 12));
  step('As it was.', restore(box));
});

/** About a point, or the centre. */
export const turns = scene('turns', ({ add, step }) => {
  const hand = line([0, 0], [0, 3], {
    color: 'RED',
    strokeWidth: 12,
  });
  const box = square({
    color: 'TEAL',
    at: { shift: [5.2, 0] },
  });
  add(circle({ radius: 3.2 }), hand, box);
  step('A quarter.', [
    rotate(hand, -Math.PI / 2, { about: [0, 0] }),
  ]);
  step('Once round.', rotating(box, { runTime: 2 }));
});

/** Beside others, level with them, at the edge. */
export const places = scene('places', ({ add, step }) => {
  const box = rectangle({
    width: 4,
    height: 2,
    color: 'BLUE',
  });
  const note = text('note', {
    fontSize: 80,
    at: { shift: [-5, -3] },
  });
  add(box, note);
  step('To the edge.', toEdge(box, 'UP'));
  step(
    'Beside it.',
    nextTo(note, box, { direction: 'DOWN' }),
  );
  step('Level with it.', alignTo(note, box, 'LEFT'));
});

/** On arcs, or in a row. */
export const order = scene('order', ({ add, step }) => {
  const letter = (name: string, x: number) =>
    text(name, {
      fontSize: 90,
      box: 'em',
      at: { shift: [x, 0] },
    });
  const [a, b] = [letter('a', -4.5), letter('b', -1.5)];
  const [c, d] = [letter('c', 1.5), letter('d', 4.5)];
  add(group('row', [a, b, c, d]));
  step('Two change places.', swap(a, d));
  step('Three go round.', cyclicReplace([a, b, c]));
  step('All in a column.', [
    arrange('row', { direction: 'DOWN', buff: 0.3 }),
  ]);
});

/** Along any outline. */
export const along = scene('along', ({ add, step }) => {
  const cable = path(
    [
      [-6, -2],
      [-2, 2],
      [2, -2],
      [6, 2],
    ],
    {
      smooth: true,
      color: 'GRAY',
    },
  );
  const packet = square({
    sideLength: 0.8,
    color: 'YELLOW',
    fillOpacity: 1,
    at: { moveTo: [-6, -2] },
  });
  add(cable, packet);
  step(
    'It goes.',
    moveAlongPath(packet, cable, { runTime: 2 }),
  );
});

/** Manim's chain of changes: one movement. */
export const chained = scene('chained', ({ add, step }) => {
  const box = square({ color: 'BLUE', fillOpacity: 0.5 });
  add(box);
  step('All at once.', [
    animate([
      shift(box, [3, 1]),
      scale(box, 2),
      setColor(box, 'RED'),
    ]),
  ]);
});

/** The camera is moved and scaled like a mobject. */
export const camera = scene('camera', ({ add, step }) => {
  const key = text('key', {
    fontSize: 60,
    at: { shift: [-4, 0] },
  });
  const value = text('value', {
    fontSize: 60,
    at: { shift: [4, 0] },
  });
  add(key, value);
  step('Close.', autoZoom(value, { margin: 2 }));
  step('Over to the other.', shift('camera', [-8, 0]));
  step('Back.', restore('camera'));
});
