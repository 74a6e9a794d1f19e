/**
 * The one place that brings in DOMPurify. Lazy, and a file of its own, for the same reasons as katex.ts.
 */
export const loadPurify = async () => (await import('dompurify')).default;
