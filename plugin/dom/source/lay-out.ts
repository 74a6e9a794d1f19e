/** The tools that lay out diagrams from their sources. */
import type { Diagram, DiagramLook } from './diagram.js';
import { layOutGraphviz } from './lay-out-graphviz.js';
import { layOutMermaid } from './lay-out-mermaid.js';

/** The tool of each language. */
export const TOOLS = {
  mermaid: { name: 'Mermaid', layOut: layOutMermaid },
  dot: { name: 'Graphviz', layOut: layOutGraphviz },
} satisfies Record<
  string,
  { name: string; layOut(source: string, look: DiagramLook): Promise<Diagram> }
>;
