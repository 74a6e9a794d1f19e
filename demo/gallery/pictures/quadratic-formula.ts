/** The quadratic formula, derived by completing the square. */
import {
  circumscribe,
  fadeIn,
  fadeOut,
  formula,
  play,
  scene,
  text,
  transformMatching,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const { raw } = String;

const DERIVATION = [
  [raw`ax^2 + bx + c = 0`, 'Where is x?'],
  [raw`x^2 + \frac{b}{a}x + \frac{c}{a} = 0`, 'Divide by a.'],
  [raw`x^2 + \frac{b}{a}x = -\frac{c}{a}`, 'Bring the constant to the right.'],
  [raw`x^2 + 2 \frac{b}{2a} x = -\frac{c}{a}`, 'See twice a product in the middle.'],
  [
    raw`x^2 + 2 \frac{b}{2a} x + \left(\frac{b}{2a}\right)^2 = \frac{b^2}{4a^2} - \frac{c}{a}`,
    'Add what makes the left side a square.',
  ],
  [raw`\left(x + \frac{b}{2a}\right)^2 = \frac{b^2}{4a^2} - \frac{c}{a}`, 'Here is the square.'],
  [
    raw`\left(x + \frac{b}{2a}\right)^2 = \frac{b^2 - 4ac}{4a^2}`,
    'Bring the right side to one denominator.',
  ],
  [raw`x + \frac{b}{2a} = \pm\frac{\sqrt{b^2 - 4ac}}{2a}`, 'Take the root of both sides.'],
  [raw`x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}`, 'Subtract, and there it is.'],
] as const;

export const quadraticFormula = scene('quadratic-formula', ({ add, step }) => {
  add(heading('The quadratic formula'));
  const lines = DERIVATION.map(([tex, words]) => ({
    equation: formula(tex, { fontSize: 88, at: { moveTo: [0, 0] } }),
    reason: text(words, { fontSize: 36, color: 'YELLOW', box: 'em', at: { moveTo: [0, -2.3] } }),
    words,
  }));
  for (const [i, { equation, reason, words }] of lines.entries()) {
    const before = lines[i - 1];
    step(
      words,
      before
        ? [
            play(fadeOut(before.reason), { runTime: 0.3 }),
            play([transformMatching(before.equation, equation), fadeIn(reason)], { runTime: 1.5 }),
          ]
        : [write(equation), fadeIn(reason)],
    );
  }
  const last = lines.at(-1)?.equation;
  if (last) step('It holds for every a but 0.', circumscribe(last, { buff: 0.3, fade: 'out' }));
});
