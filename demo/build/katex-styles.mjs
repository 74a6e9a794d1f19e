// KaTeX's stylesheet with its fonts where we want them, as woff2 only: every browser that can run
// the plugin reads woff2, and the woff and ttf copies would treble what we ship.
import { readdirSync, readFileSync } from 'node:fs';
import { rangeOf } from './unicode-range.mjs';

const katex = new URL('../../node_modules/katex/dist/', import.meta.url);

export const katexCss = readFileSync(new URL('katex.min.css', katex), 'utf8');

export const katexFonts = readdirSync(new URL('fonts/', katex)).filter((f) => f.endsWith('.woff2'));

export const readKatexFont = (file) => readFileSync(new URL(`fonts/${file}`, katex));

/**
 * @param fontOf - says by the name of a font's file where it will be, or else may be, and which letters it
 *   holds if not all; a face without is left out.
 * @param classes - of all elements that there will be; every style that KaTeX has, if absent.
 */
export function katexStyles(fontOf, classes) {
  const faces = katexCss.replace(
    /@font-face\{([^}]*)src:url\(fonts\/([^)]+\.woff2)\)[^}]*\}/g,
    (_, head, file) => {
      const { url, or, text } = fontOf(file) ?? {};
      const source = [url, or].flatMap((each) => (each ? `url(${each}) format("woff2")` : []));
      const range = text ? `;unicode-range:${rangeOf(text)}` : '';
      return url ? `@font-face{${head}src:${source}${range}}` : '';
    },
  );
  return classes ? faces.replace(/([^{}]+)\{[^{}]*\}/g, ofClasses(classes)) : faces;
}

/** Keeps a rule that some element of these classes may be meant by. */
const ofClasses = (classes) => (rule, selectors) => {
  const namesIn = (selector) => selector.match(/(?<=\.)[a-z][\w-]*/g) ?? [];
  const isUsed = (selector) => namesIn(selector).every((name) => classes.has(name));
  return rule.startsWith('@') || selectors.split(',').some(isUsed) ? rule : '';
};
