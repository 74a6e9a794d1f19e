/** The types of scripts that hold the source of a diagram, as their tools call it. */
export const SOURCE_TYPES = { mermaid: 'text/mermaid', dot: 'text/vnd.graphviz' } as const;

/** Where the source of a diagram stands in its host, as selectors. */
export const SOURCE = Object.values(SOURCE_TYPES)
  .map((type) => `:scope > script[type="${type}"]`)
  .join();

/** Whether a host holds the source of a diagram, which its tool must lay out first. */
export const hasSource = (host: Element): boolean => host.querySelector(SOURCE) !== null;
