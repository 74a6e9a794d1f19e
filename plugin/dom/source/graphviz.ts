import type { Viz } from '@viz-js/viz';

/** The one place that brings in Graphviz; as mermaid.ts. */
export async function loadGraphviz(): Promise<Viz> {
  try {
    return await (await import('@viz-js/viz')).instance();
  } catch (cause) {
    throw new Error(
      'Graphviz did not load. Is it installed (npm install @viz-js/viz), and the deck built since?',
      { cause },
    );
  }
}
