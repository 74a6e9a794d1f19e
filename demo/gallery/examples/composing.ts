import {
  animationGroup,
  circle,
  fadeIn,
  growFromCenter,
  laggedStart,
  scene,
  shift,
  square,
  succession,
} from '../../../plugin/index.js';

/** One after another, or together: in one play. */
export const composed = scene('composed', ({ step }) => {
  const box = (y: number) =>
    square({ color: 'BLUE', at: { moveTo: [-5, y] } });
  const [a, b, c] = [box(2.5), box(0), box(-2.5)];
  const ball = circle({ radius: 0.8, color: 'RED' });
  step('Each a little later.', [
    laggedStart([fadeIn(a), fadeIn(b), fadeIn(c)], {
      lagRatio: 0.4,
    }),
  ]);
  step('One after another.', [
    succession([shift(a, [10, 0]), shift(b, [10, 0])]),
  ]);
  step('Together.', [
    animationGroup([
      shift(c, [10, 0]),
      growFromCenter(ball),
    ]),
  ]);
});
