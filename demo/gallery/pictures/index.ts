/** Six pictures as one would show them in a talk, in order. */
import { barsSorted } from './bars-sorted.js';
import { gradientDescent } from './gradient-descent.js';
import { neuralNet } from './neural-net.js';
import { pythagoras } from './pythagoras.js';
import { quadraticFormula } from './quadratic-formula.js';
import { tcpHandshake } from './tcp-handshake.js';

export const pictures = [
  barsSorted,
  tcpHandshake,
  neuralNet,
  quadraticFormula,
  gradientDescent,
  pythagoras,
];
