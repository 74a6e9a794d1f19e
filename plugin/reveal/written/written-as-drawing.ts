/** Scenes about an author's own drawing: what others need not load. */
export { writtenAsFile } from './written-as-file.js';
export { writtenAsSvg } from './written-as-svg.js';
