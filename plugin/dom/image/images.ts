/** What scenes with images need, and others do not load. */
export { askImage } from './ask-image.js';
