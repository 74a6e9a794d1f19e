/** The languages of blocks of code that are scenes, and the types of the scripts that they become. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  scene: 'application/json',
  mermaid: 'text/mermaid',
  dot: 'text/vnd.graphviz',
  graphviz: 'text/vnd.graphviz',
};

/** Where the source of a diagram stands in its host, as a selector. */
export const SOURCE = ':scope > script[type^="text/"]';

/** A file that holds such a source: of Mermaid, or else of Graphviz. */
export const SOURCE_FILE = /\.(?:(mmd|mermaid)|dot|gv)(?:\?[^#]*)?$/i;

/** Whether a host holds the source of a diagram, which its tool must lay out first. */
export const hasSource = (host: HTMLElement): boolean =>
  host.querySelector(SOURCE) !== null || SOURCE_FILE.test(host.dataset.src ?? '');
