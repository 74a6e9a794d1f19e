/** Pythagoras by rearrangement: four triangles in one square leave c², or a² and b². */
import {
  type Color,
  create,
  fadeIn,
  fadeOut,
  formula,
  indicate,
  laggedStartMap,
  type Point,
  play,
  polygon,
  scene,
  shift,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const A = 2;
const B = 3.2;
const S = A + B;

/** From the lower left corner of the square to the board. */
const at = ([x, y]: Point): Point => [x - 5.9, y - 3];

const shape = (id: string, color: Color, fillOpacity: number, ...corners: Point[]) =>
  polygon(id, corners.map(at), { color, fillOpacity });

const rectangleOf = (id: string, color: Color, fillOpacity: number, [x, y]: Point, size: number) =>
  shape(id, color, fillOpacity, [x, y], [x + size, y], [x + size, y + size], [x, y + size]);

const label = (id: string, tex: string, place: Point, fontSize = 52) =>
  formula(id, tex, { fontSize, at: { moveTo: at(place) } });

const equation = (id: string, tex: string, y: number) =>
  formula(id, tex, { fontSize: 52, at: { moveTo: [3.5, y] } });

export const pythagoras = scene(
  'pythagoras',
  ({ add, step }) => {
    const square = rectangleOf('square', 'WHITE', 0, [0, 0], S);
    const tilted = shape('tilted', 'YELLOW', 0.6, [A, 0], [S, A], [B, S], [0, B]);
    const aSquare = rectangleOf('a-square', 'TEAL', 0.6, [0, B], A);
    const bSquare = rectangleOf('b-square', 'GREEN', 0.6, [A, A], B);
    const triangles = [
      shape('lower-left', 'BLUE', 0.6, [0, 0], [A, 0], [0, B]),
      shape('lower-right', 'BLUE', 0.6, [S, 0], [S, A], [A, 0]),
      shape('upper-right', 'BLUE', 0.6, [S, S], [B, S], [S, A]),
      shape('upper-left', 'BLUE', 0.6, [0, S], [0, B], [B, S]),
    ];
    const sides = [
      label('a-below', 'a', [A / 2, -0.35]),
      label('b-below', 'b', [A + B / 2, -0.35]),
      label('b-left', 'b', [-0.35, B / 2]),
      label('a-left', 'a', [-0.35, B + A / 2]),
    ];
    const [cArea, aArea, bArea] = [
      label('c-area', 'c^2', [S / 2, S / 2], 68),
      label('a-area', 'a^2', [A / 2, B + A / 2], 68),
      label('b-area', 'b^2', [A + B / 2, A + B / 2], 68),
    ];
    const before = equation('before', String.raw`(a + b)^2 = 4\,\frac{ab}{2} + c^2`, 1.7);
    const after = equation('after', String.raw`(a + b)^2 = 4\,\frac{ab}{2} + a^2 + b^2`, 0.1);
    const theorem = formula('theorem', 'a^2 + b^2 = c^2', {
      fontSize: 84,
      color: 'YELLOW',
      at: { moveTo: [3.5, -1.8] },
    });

    add(heading('Pythagoras, by moving two triangles'));
    add(tilted, aSquare, bSquare, ...triangles, square, ...sides);
    step('A square whose sides are a + b.', [
      create(square),
      play(sides.map((side) => fadeIn(side))),
    ]);
    step('Four equal triangles, one in each corner.', [
      laggedStartMap(create, triangles, { lagRatio: 0.3 }),
    ]);
    step('They leave the square over their long side.', [
      play([fadeIn(tilted), fadeIn(cArea)]),
      write(before),
    ]);
    step('One triangle goes to the one that faces it.', [
      play([fadeOut(tilted), fadeOut(cArea)], { runTime: 0.5 }),
      shift('upper-right', [-B, -A], { runTime: 1.2 }),
    ]);
    // Over and down: so it crosses none of the others.
    step('So does another.', [shift('upper-left', [A, 0]), shift('upper-left', [0, -B])]);
    step('Now they leave the squares over their short sides.', [
      play([aSquare, bSquare, aArea, bArea].map((each) => fadeIn(each))),
      write(after),
    ]);
    step('The same square, the same four triangles: what is left is the same.', [
      write(theorem),
      indicate(theorem, { scale: 1.1 }),
    ]);
  },
  { title: 'Pythagoras by rearrangement' },
);
