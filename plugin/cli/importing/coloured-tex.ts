/** TeX in which each segment has a colour of its own, by which its glyphs are found again. */

/** Some TeX in a row, and the names of the parts of the formula that it is in, the outermost first. */
export interface Segment {
  readonly tex: string;
  readonly names: readonly string[];
}

/** The colour of a segment by its number, as TeX has it and as a browser tells it. */
const colour = (segment: number) => `#${(segment + 1).toString(16).padStart(6, '0')}`;

export function segmentOf(color: string | undefined): number | undefined {
  const [red, green, blue] = color?.match(/\d+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return red * 65_536 + green * 256 + blue - 1;
}

const TOKEN = /\\(?:[A-Za-z]+\*?|[\s\S])|\s+|[\s\S]/gu;

/** Without ink of their own; what stands behind `\right` has the colour that was told last. */
const INKLESS =
  /^\\(?:[,:;!> \\]|q?quad|end|over|atop|choose|above|(?:no)?limits|displaystyle|textstyle|scriptstyle|scriptscriptstyle|cr|hline|middle|[hmv]?kern|[hmv]skip|[hv]space\*?|nonumber|notag|label|tag|rule|color|textcolor)$/;
/** Their first argument is no TeX. */
const RAW = /^\\(?:begin|end|[hv]space\*?|label|tag|rule|color|textcolor)$/;
const COLOURS = /^\\(?:color|textcolor)$/;
const TABLES = /^\{(?:[dr]?array|subarray|alignedat|alignat\*?)\}$/;
const ONE_ARGUMENT =
  /^\\(?:sqrt|vec|hat|bar|tilde|d?dot|acute|grave|breve|check|mathring|(?:over|under)line|wide(?:hat|tilde)|overrightarrow|overleftarrow|math[a-z]+|boldsymbol|bm)$/;
const TWO_ARGUMENTS = /^\\(?:[cdt]?frac|[dt]?binom|overset|underset|stackrel)$/;
const DELIMITER = /^\\(?:left|right|middle|[bB]igg?[lrm]?)$/;

/** A group: the colour in which it begins, and the one told last. */
interface Scope {
  readonly first: number | undefined;
  now: number | undefined;
  /** How many arguments of a command are to come, which need no braces if they are one token. */
  wanted: number;
  /** In brackets, as the 3 of a cubic root. */
  readonly isOption: boolean;
}

/**
 * By the colours of TeX, which begin and end wherever something may stand: parts of a formula need not be
 * groups, as the `\frac{` of `MathTex(r"\frac{", "a", "}{", "b", "}")` is none. Where everything stands
 * may change a little.
 */
export function colouredTex(segments: readonly Segment[]): string {
  const tokens = segments.flatMap(({ tex }, segment) =>
    [...tex.matchAll(TOKEN)].map(([words]) => ({ words, segment })),
  );
  const scopes: Scope[] = [{ first: undefined, now: undefined, wanted: 0, isOption: false }];
  const scope = () => scopes.at(-1) as Scope;
  const open = (isOption = false) => {
    const { now } = scope();
    scopes.push({ first: now, now, wanted: 0, isOption });
  };
  const close = () => {
    if (scopes.length > 1) scopes.pop();
  };
  let written = '';
  let isInMaths = true;
  let isDelimiter = false;

  /** A group as it stands, which is no TeX. */
  const group = (from: number): [words: string, next: number] => {
    let [words, at, depth] = ['', from, 0];
    while (/^\s/.test(tokens[at]?.words ?? '')) at++;
    if (!/^[{[]$/.test(tokens[at]?.words ?? '')) return ['', from];
    for (; at < tokens.length; at++) {
      const word = tokens[at]?.words ?? '';
      words += word;
      if (/^[{[]$/.test(word)) depth++;
      if (/^[}\]]$/.test(word) && --depth === 0) return [words, at + 1];
    }
    return [words, at];
  };

  for (let at = 0; at < tokens.length; ) {
    const { words, segment } = tokens[at] as (typeof tokens)[number];
    at++;
    if (/^\s/.test(words)) {
      written += words;
      continue;
    }
    if (isDelimiter) {
      written += words;
      isDelimiter = false;
      continue;
    }
    const isArgument = scope().wanted > 0;
    if (isArgument && words !== '[') scope().wanted--;
    if (words === '{' || words === '}' || words === '$') {
      if (words === '$' ? isInMaths : words === '{') open();
      else close();
      if (words === '$') isInMaths = !isInMaths;
      written += words;
    } else if (words === '^' || words === '_') {
      written += words;
      scope().wanted = 1;
    } else if (words === '[' && isArgument) {
      open(true);
      written += words;
    } else if (words === ']' && scope().isOption) {
      close();
      written += words;
    } else if (words === '&' || words === '\\\\' || /^\\(?:over|atop|choose)$/.test(words)) {
      scope().now = scope().first;
      written += words;
    } else if (RAW.test(words)) {
      let [raw, next] = group(at);
      if (words === '\\end') close();
      if (words === '\\begin' && TABLES.test(raw)) {
        const [columns, behind] = group(next);
        [raw, next] = [raw + columns, behind];
      }
      // An author's own colours would hide ours.
      if (!COLOURS.test(words)) written += inColour(words, segment) + raw;
      if (words === '\\begin') open();
      at = next;
    } else if (words === '\\left') {
      written += inColour(words, segment);
      open();
      isDelimiter = true;
    } else {
      const isAlone = isArgument && !/^\\(?:text|math|operatorname)/.test(words);
      if (isAlone)
        written += scope().now === segment ? words : `{\\color{${colour(segment)}}${words}}`;
      else written += isArgument ? words : inColour(words, segment);
      if (words === '\\right') close();
      isDelimiter = DELIMITER.test(words);
      scope().wanted += ONE_ARGUMENT.test(words) ? 1 : TWO_ARGUMENTS.test(words) ? 2 : 0;
    }
  }
  return written;

  /** What has ink, behind its colour if that is another than the last. */
  function inColour(words: string, segment: number): string {
    if (INKLESS.test(words) || scope().now === segment) return words;
    scope().now = segment;
    return `\\color{${colour(segment)}}${words}`;
  }
}
