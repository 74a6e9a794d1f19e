import {
  circle,
  create,
  fadeIn,
  formula,
  group,
  rectangle,
  scene,
  shift,
  step,
  text,
  write,
} from '../../../plugin/index.js';

/** Words stay words: they can be selected and searched. */
export const words = scene('words', ({ step }) => {
  const hello = text('Hello', { fontSize: 120 });
  const more = text('in two sizes\nand two lines', {
    fontSize: 60,
    color: 'TEAL',
    at: { nextTo: hello, direction: 'DOWN', buff: 0.8 },
  });
  step('A word.', write(hello));
  step('More of them.', write(more));
});

/** TeX by KaTeX; each glyph can be moved by itself. */
export const formulas = scene('formulas', ({ step }) => {
  const euler = formula(String.raw`e^{i\pi} + 1 = 0`, {
    fontSize: 160,
  });
  step('A formula.', write(euler));
});

/** Parts of a formula have names and colours of their own. */
export const parts = scene('parts', ({ step }) => {
  const energy = formula('energy', 'E = mc^2', {
    fontSize: 160,
    parts: { mass: 'm', speed: 'c^2' },
    colors: { E: 'YELLOW' },
  });
  step('A formula.', write(energy));
  step('A part of it.', shift('energy.mass', [0, 1]));
});

/** Lengths are in units: the frame is 14.22 by 8 of them. */
export const boxes = scene('boxes', ({ step }) => {
  const box = rectangle({
    width: 5,
    height: 3,
    color: 'BLUE',
    fillOpacity: 0.4,
    at: { shift: [-3.3, 0] },
  });
  const ring = circle({
    radius: 2,
    color: 'YELLOW',
    strokeWidth: 10,
    at: { shift: [3.3, 0] },
  });
  step('A box.', create(box));
  step('A circle.', create(ring));
});

/** Several mobjects under one name. The same in data. */
export const groups = scene({
  name: 'groups',
  mobjects: [
    group('encoder', [
      rectangle('box', { width: 6, height: 2.4 }),
      text('name', 'Encoder', { fontSize: 80 }),
    ]),
  ],
  steps: [
    step('Both come.', [fadeIn('encoder')]),
    step('Both go up.', [shift('encoder', [0, 2])]),
  ],
});
