// KaTeX's stylesheet with its fonts where we want them, as woff2 only: every browser that can run
// the plugin reads woff2, and the woff and ttf copies would treble what we ship.
import { readdirSync, readFileSync } from 'node:fs';

const katex = new URL('../../node_modules/katex/dist/', import.meta.url);

export const katexFonts = readdirSync(new URL('fonts/', katex)).filter((f) => f.endsWith('.woff2'));

export const readKatexFont = (file) => readFileSync(new URL(`fonts/${file}`, katex));

/** `urlOf(file)` says where a font file will be; a face without a URL is left out. */
export function katexStyles(urlOf) {
  const css = readFileSync(new URL('katex.min.css', katex), 'utf8');
  return css.replace(
    /@font-face\{([^}]*)src:url\(fonts\/([^)]+\.woff2)\)[^}]*\}/g,
    (_, head, file) => {
      const url = urlOf(file);
      return url ? `@font-face{${head}src:url(${url}) format("woff2")}` : '';
    },
  );
}
