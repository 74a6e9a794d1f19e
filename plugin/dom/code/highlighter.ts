/**
 * The one place that brings in highlight.js, when a scene has code in a language: its core with the
 * three dozen languages that it calls common. Tried beside Shiki: that needs an engine for regular
 * expressions and a grammar of its own for each language, several times as much for Python alone.
 *
 * A file of its own, as for KaTeX (`../formula/katex.ts`).
 */
export const loadHighlighter = async () => (await import('highlight.js/lib/common')).default;
