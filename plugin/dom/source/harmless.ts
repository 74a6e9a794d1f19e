/**
 * What in a Mermaid source would make it ask for something outside of the page while it is laid out, which
 * happens in the page: later the picture is cleaned as any drawing. Scripts and handlers Mermaid keeps out
 * itself (`securityLevel: 'strict'`).
 */
import { asksOutside } from '../drawing/isolate.js';

/** Lines that give elements their style. */
const STYLE = /^\s*(?:classDef|style|linkStyle|cssClass|UpdateElementStyle|UpdateRelStyle)\b.*$/gm;

/** What a node is made of, where it may be a picture: `A@{ img: "…" }`. */
const NODE = /@\{[^}]*\}/g;

/** The source without it; no line is another one. */
export function harmless(source: string): string {
  return source
    .replace(STYLE, (line) => (line.includes('\\') || asksOutside(line) ? '' : line))
    .replace(NODE, (node) => {
      const isPicture = /\bimg\b/.test(node) || node.includes('\\');
      return isPicture ? node.replace(/[^\n@{}]/g, '').replace('@{', '@{ shape: rect') : node;
    });
}

/** What a diagram may not set by itself, where that could ask for something or run it. */
export const SECURE = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'htmlLabels',
  'dompurifyConfig',
  'deterministicIds',
];
