// KaTeX's own code with its measures of some fonts alone: those of all its fonts are a fifth of it.

/** Fonts that it measures in any formula: brackets are tried in all sizes before one is taken. */
const ALWAYS = [
  'Main-Regular',
  'Math-Italic',
  ...[1, 2, 3, 4].map((size) => `Size${size}-Regular`),
];

/**
 * @param parse - gives the syntax tree of code, as Rollup does.
 * @param files - the names of the files of the fonts that formulas are set in.
 */
export function withMeasuresOf(files, code, parse) {
  const kept = [...ALWAYS, ...files.map((file) => /KaTeX_([\w-]+)/.exec(file)[1])];
  const table = parse(code)
    .body.flatMap(({ declarations = [] }) => declarations)
    .find(({ id }) => id.name === 'fontMetricsData');
  if (!table) throw new Error('KaTeX keeps its measures in another place.');
  return table.init.properties
    .filter(({ key }) => !kept.includes(key.value))
    .reverse()
    .reduce((text, { value }) => `${text.slice(0, value.start)}{}${text.slice(value.end)}`, code);
}
