/** The class of an svg that is the author's, beside `scene-svg`. */
export const DRAWING = 'scene-drawing';
