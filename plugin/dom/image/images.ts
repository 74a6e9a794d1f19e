/** What scenes with images need, and others do not load. */
export { imageShape } from './image-shape.js';
export { pixelSize } from './pixel-size.js';
