/** Shapes: a line each. */

export * from './annular-sector.js';
export * from './annulus.js';
export * from './arc.js';
export * from './cubic-bezier.js';
export * from './dot.js';
export * from './ellipse.js';
export * from './lines.js';
export * from './path.js';
export * from './polygon.js';
export * from './regular-polygon.js';
export * from './rounded-rectangle.js';
export * from './sector.js';
export * from './square.js';
export * from './star.js';
export * from './triangle.js';
