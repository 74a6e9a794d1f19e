/** Coordinates and what is drawn by them: a line each. */

export * from './area.js';
export * from './axes.js';
export * from './axis.js';
export * from './bar-chart.js';
export * from './graph.js';
export * from './graph-dots.js';
export * from './line-graph.js';
export * from './number-line.js';
export * from './number-plane.js';
export * from './parametric-curve.js';
export * from './riemann-rectangles.js';
export * from './tangent-line.js';
export * from './vertical-lines.js';
