/** Pythagoras by rearrangement: four triangles in one square leave c², or a² and b². */
import {
  type Color,
  create,
  fadeIn,
  fadeOut,
  formula,
  laggedStartMap,
  type Point,
  play,
  polygon,
  scene,
  shift,
  step,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const A = 2;
const B = 3.2;
const S = A + B;

/** The lower left corner of the square. */
const at = ([x, y]: Point): Point => [x - 5.6, y - 2.75];

const shape = (id: string, corners: readonly Point[], color: Color, fillOpacity = 0.6) =>
  polygon(id, corners.map(at), { color, fillOpacity });

const label = (id: string, tex: string, place: Point, fontSize = 48) =>
  formula(id, tex, { fontSize, at: { moveTo: at(place) } });

const TRIANGLES = {
  'lower-left': [
    [0, 0],
    [A, 0],
    [0, B],
  ],
  'lower-right': [
    [S, 0],
    [S, A],
    [A, 0],
  ],
  'upper-right': [
    [S, S],
    [B, S],
    [S, A],
  ],
  'upper-left': [
    [0, S],
    [0, B],
    [B, S],
  ],
} satisfies Record<string, Point[]>;

const equation = (id: string, tex: string, y: number) =>
  formula(id, tex, { fontSize: 52, at: { moveTo: [3.6, y] } });

export const pythagoras = scene({
  name: 'pythagoras',
  title: 'Pythagoras by rearrangement',
  mobjects: [
    heading('Pythagoras, by moving two triangles'),
    shape(
      'tilted',
      [
        [A, 0],
        [S, A],
        [B, S],
        [0, B],
      ],
      'YELLOW',
    ),
    shape(
      'a-square',
      [
        [0, B],
        [A, B],
        [A, S],
        [0, S],
      ],
      'TEAL',
    ),
    shape(
      'b-square',
      [
        [A, A],
        [S, A],
        [S, S],
        [A, S],
      ],
      'GREEN',
    ),
    ...Object.entries(TRIANGLES).map(([id, corners]) => shape(id, corners, 'BLUE')),
    shape(
      'square',
      [
        [0, 0],
        [S, 0],
        [S, S],
        [0, S],
      ],
      'WHITE',
      0,
    ),
    label('a-below', 'a', [A / 2, -0.3]),
    label('b-below', 'b', [A + B / 2, -0.3]),
    label('b-left', 'b', [-0.3, B / 2]),
    label('a-left', 'a', [-0.3, B + A / 2]),
    label('c-area', 'c^2', [S / 2, S / 2], 60),
    label('a-area', 'a^2', [A / 2, B + A / 2], 60),
    label('b-area', 'b^2', [A + B / 2, A + B / 2], 60),
    equation('before', String.raw`\text{square} = 4\,\triangle + c^2`, 1.4),
    equation('after', String.raw`\text{square} = 4\,\triangle + a^2 + b^2`, 0.2),
    formula('theorem', 'a^2 + b^2 = c^2', {
      fontSize: 72,
      color: 'YELLOW',
      at: { moveTo: [3.6, -1.5] },
    }),
  ],
  steps: [
    step('A square whose sides are a + b.', [
      create('square'),
      play(['a-below', 'b-below', 'b-left', 'a-left'].map((id) => fadeIn(id))),
    ]),
    step('Four equal triangles, one in each corner.', [
      laggedStartMap(create, Object.keys(TRIANGLES), { lagRatio: 0.3 }),
    ]),
    step('They leave the square over their long side.', [
      play([fadeIn('tilted'), fadeIn('c-area')]),
      write('before'),
    ]),
    step('One triangle goes to the one that faces it.', [
      play([fadeOut('tilted'), fadeOut('c-area')], { runTime: 0.5 }),
      shift('upper-right', [-B, -A], { runTime: 1.2 }),
    ]),
    step('So does another.', [shift('upper-left', [A, -B], { runTime: 1.2 })]),
    step('Now they leave the squares over their short sides.', [
      play(['a-square', 'b-square', 'a-area', 'b-area'].map((id) => fadeIn(id))),
      write('after'),
    ]),
    step('The same square, the same four triangles: what is left is the same.', [write('theorem')]),
  ],
});
