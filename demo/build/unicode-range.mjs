/** Letters in CSS's notation, `U+61,U+4e00`. */
export const rangeOf = (text) =>
  [...text].map((letter) => `U+${letter.codePointAt(0).toString(16)}`).join();
