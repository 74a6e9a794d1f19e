// Which of KaTeX's twenty fonts a talk can need, from the TeX in its source. Letters, digits, the
// usual signs and growing brackets come from the first line; the others only by a command.
const always = [
  'Main-Regular',
  'Math-Italic',
  'Size1-Regular',
  'Size2-Regular',
  'Size3-Regular',
  'Size4-Regular',
];

const byCommand = [
  [/\\(mathbf|textbf|bold|bf)\b/, ['Main-Bold']],
  [/\\(boldsymbol|bm|pmb)\b/, ['Main-Bold', 'Math-BoldItalic']],
  [/\\(mathit|textit|emph|it)\b/, ['Main-Italic']],
  [
    /\\(mathbb|Bbb|leqslant|geqslant|nleq|ngeq|lesssim|gtrsim|square|blacksquare|checkmark|therefore|because|varnothing|hbar)\b/,
    ['AMS-Regular'],
  ],
  [/\\(mathcal|cal)\b/, ['Caligraphic-Regular']],
  [/\\(mathfrak|frak)\b/, ['Fraktur-Regular']],
  [/\\(mathscr)\b/, ['Script-Regular']],
  [/\\(mathsf|textsf|sf)\b/, ['SansSerif-Regular']],
  [/\\(mathtt|texttt|tt)\b/, ['Typewriter-Regular']],
];

/** File names, such as KaTeX_Main-Regular.woff2. The talk's test fails if one was overlooked. */
export function formulaFonts(source) {
  const asked = byCommand.flatMap(([command, fonts]) => (command.test(source) ? fonts : []));
  return new Set([...always, ...asked].map((font) => `KaTeX_${font}.woff2`));
}
