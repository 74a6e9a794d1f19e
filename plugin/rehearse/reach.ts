/** Of the slide's height: as far as an arrow may end from what it joins. */
export const REACH = 36 / 720;
