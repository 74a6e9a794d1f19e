/** Manim's wave, which runs through a mobject from its left to its right. */
import { rate } from '../../rates.js';

const smooth = rate('smooth');

/**
 * How high a wave of some ripples is at a share of its length: up, down, up, …, 0 at both ends and
 * beyond them.
 */
function waveAt(share: number, ripples: number): number {
  if (share <= 0 || share >= 1) return 0;
  const phases = 2 * ripples;
  const phase = Math.floor(share * phases);
  if (phase === 0) return smooth(share * phases);
  const sign = (n: number) => (n % 2 === 0 ? 1 : -1);
  if (phase === phases - 1) return (1 - smooth(share * phases - phase)) * sign(ripples - 1);
  // Between two crests one smooth way, in place of two that would meet in a corner.
  const crest = Math.floor((phase - 1) / 2);
  return (1 - 2 * smooth(share * ripples - crest - 0.5)) * sign(crest);
}

/**
 * How high the wave is at a moment, 0 to 1, at a share of the way from left to right.
 *
 * @param width - how long the wave is, as a share of the mobject's width.
 */
export const passingWave =
  (width: number, ripples: number) =>
  (moment: number) =>
  (across: number): number => {
    const front = (1 + width) * moment;
    return width > 0 ? waveAt((across - front + width) / width, ripples) : 0;
  };
