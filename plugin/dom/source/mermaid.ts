import type { Mermaid } from 'mermaid';

/**
 * The one place that brings in Mermaid, which who writes diagrams in it installs (an optional peer).
 * Lazy, and a file of its own, for the same reasons as katex.ts. In a `try`, so that bundlers let those
 * be who have not installed it.
 */
export async function loadMermaid(): Promise<Mermaid> {
  try {
    return (await import('mermaid')).default;
  } catch (cause) {
    throw new Error(
      'Mermaid did not load. Is it installed (npm install mermaid), and the deck built since?',
      { cause },
    );
  }
}
