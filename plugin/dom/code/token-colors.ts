/** What highlight.js calls the tokens of a language, in Manim's colours, which every palette has. */
import { type ColorName, cssColor } from '../../core/palette.js';

/** By the first word of a class; what is not here has the colour of its text. */
const COLORS: Readonly<Record<string, ColorName>> = {
  keyword: 'BLUE',
  'selector-tag': 'BLUE',
  name: 'BLUE',
  built_in: 'TEAL',
  type: 'TEAL',
  class: 'TEAL',
  link: 'TEAL',
  title: 'YELLOW',
  section: 'YELLOW',
  string: 'GREEN',
  regexp: 'GREEN',
  addition: 'GREEN',
  code: 'GREEN',
  number: 'ORANGE',
  literal: 'ORANGE',
  symbol: 'ORANGE',
  bullet: 'ORANGE',
  attr: 'GOLD',
  attribute: 'GOLD',
  'template-variable': 'GOLD',
  'selector-attr': 'GOLD',
  'selector-class': 'GOLD',
  'selector-id': 'GOLD',
  'selector-pseudo': 'GOLD',
  meta: 'PURPLE',
  doctag: 'PURPLE',
  'template-tag': 'PURPLE',
  deletion: 'RED',
  comment: 'GRAY',
  quote: 'GRAY',
};

/** A class by its last word where that says more, as of `title class_` and `title function_`. */
const colorOf = (classes: string): ColorName | undefined => {
  const words = classes.split(' ').map((word) => word.replace(/^hljs-|_$/g, ''));
  return words.map((word) => COLORS[word]).findLast((color) => color !== undefined);
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Some letters in a row, and their CSS colour if they have one of their own. */
export interface Run {
  readonly text: string;
  readonly color: string | undefined;
}

/**
 * Reads what highlight.js writes: spans with a class, and five entities. It is never put into the page.
 *
 * @returns the whole source, run by run.
 */
export function runsOf(html: string): Run[] {
  const open: (ColorName | undefined)[] = [];
  return [...html.matchAll(/<span class="([^"]*)">|<\/span>|&[#\w]+;|[^<&]+/g)].flatMap(
    ([piece, classes]): Run[] => {
      if (classes !== undefined) {
        // What is inserted into a string is no string.
        const isPlain = classes === 'hljs-subst';
        open.push(isPlain ? undefined : (colorOf(classes) ?? open.at(-1)));
        return [];
      }
      if (piece === '</span>') {
        open.pop();
        return [];
      }
      const color = open.at(-1);
      return [{ text: ENTITIES[piece] ?? piece, color: color && cssColor(color) }];
    },
  );
}
