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

const DERIVATION = [
  ['ax^2 + bx + c = 0', 'Where is x?'],
  [String.raw`x^2 + \frac{b}{a}x + \frac{c}{a} = 0`, 'Divide by a.'],
  [String.raw`x^2 + \frac{b}{a}x = -\frac{c}{a}`, 'Bring the constant to the right.'],
  [
    String.raw`x^2 + \frac{b}{a}x + \frac{b^2}{4a^2} = \frac{b^2}{4a^2} - \frac{c}{a}`,
    'Complete the square.',
  ],
  [
    String.raw`\left(x + \frac{b}{2a}\right)^2 = \frac{b^2 - 4ac}{4a^2}`,
    'The left side is a square.',
  ],
  [String.raw`x + \frac{b}{2a} = \pm\frac{\sqrt{b^2 - 4ac}}{2a}`, 'Take the root of both sides.'],
  [String.raw`x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}`, 'Subtract, and there it is.'],
] as const;

export const quadraticFormula = scene('quadratic-formula', ({ add, step }) => {
  add(heading('The quadratic formula'));
  for (const [i, [tex, reason]] of DERIVATION.entries()) {
    const [equation, words] = [`equation-${i}`, `reason-${i}`];
    add(
      formula(equation, tex, { fontSize: 84, at: { moveTo: [0, 0.4] } }),
      text(words, reason, { fontSize: 32, color: 'YELLOW', box: 'em', at: { moveTo: [0, -2] } }),
    );
    if (i === 0) {
      step(reason, [write(equation), fadeIn(words)]);
      continue;
    }
    step(reason, [
      play(fadeOut(`reason-${i - 1}`), { runTime: 0.3 }),
      play([transformMatching(`equation-${i - 1}`, equation), fadeIn(words)], { runTime: 1.2 }),
    ]);
  }
  step(
    'It holds for every a but 0.',
    circumscribe(`equation-${DERIVATION.length - 1}`, { buff: 0.3 }),
  );
});
