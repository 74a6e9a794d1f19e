/** The rate functions that Manim has from easings.net: D3's where they are the very same. */
import {
  easeBackIn,
  easeBackOut,
  easeBounceIn,
  easeBounceInOut,
  easeBounceOut,
  easeCircleIn,
  easeCircleInOut,
  easeCircleOut,
  easeCubicIn,
  easeCubicInOut,
  easeCubicOut,
  easePolyIn,
  easePolyInOut,
  easePolyOut,
  easeQuadIn,
  easeQuadInOut,
  easeQuadOut,
  easeSinIn,
  easeSinInOut,
  easeSinOut,
} from 'd3-ease';
import { addRates } from './rates.js';

type Rate = (t: number) => number;

/** The same, run from its end. */
const reversed =
  (easeIn: Rate): Rate =>
  (t) =>
    1 - easeIn(1 - t);

/** The first half of the way one way, the second as its mirror. */
const mirrored =
  (easeIn: Rate): Rate =>
  (t) =>
    (t < 0.5 ? easeIn(2 * t) : 2 - easeIn(2 - 2 * t)) / 2;

// D3 bends these three so that they begin at 0; easings.net cuts their first moment off.
const expoIn: Rate = (t) => (t === 0 ? 0 : 2 ** (10 * t - 10));

/** @param period - of its swing, as a share of the time. */
const elastic =
  (period: number, delay: number): Rate =>
  (t) =>
    t === 0 || t === 1
      ? t
      : -(2 ** (10 * t - 10)) * Math.sin(((10 * t - delay) * 2 * Math.PI) / period);

const elasticIn = elastic(3, 10.75);

/** Twice the way in half the time: it reaches farther back. */
const BACK_IN_OUT = 1.70158 * 1.525;

addRates({
  easeInSine: easeSinIn,
  easeOutSine: easeSinOut,
  easeInOutSine: easeSinInOut,
  easeInQuad: easeQuadIn,
  easeOutQuad: easeQuadOut,
  easeInOutQuad: easeQuadInOut,
  easeInCubic: easeCubicIn,
  easeOutCubic: easeCubicOut,
  easeInOutCubic: easeCubicInOut,
  easeInQuart: easePolyIn.exponent(4) as Rate,
  easeOutQuart: easePolyOut.exponent(4) as Rate,
  easeInOutQuart: easePolyInOut.exponent(4) as Rate,
  easeInQuint: easePolyIn.exponent(5) as Rate,
  easeOutQuint: easePolyOut.exponent(5) as Rate,
  easeInOutQuint: easePolyInOut.exponent(5) as Rate,
  easeInExpo: expoIn,
  easeOutExpo: reversed(expoIn),
  easeInOutExpo: mirrored(expoIn),
  easeInCirc: easeCircleIn,
  easeOutCirc: easeCircleOut,
  easeInOutCirc: easeCircleInOut,
  easeInBack: easeBackIn as Rate,
  easeOutBack: easeBackOut as Rate,
  easeInOutBack: mirrored((t) => t * t * ((BACK_IN_OUT + 1) * t - BACK_IN_OUT)),
  easeInElastic: elasticIn,
  easeOutElastic: reversed(elasticIn),
  easeInOutElastic: mirrored(elastic(4.5, 11.125)),
  easeInBounce: easeBounceIn,
  easeOutBounce: easeBounceOut,
  easeInOutBounce: easeBounceInOut,
});
