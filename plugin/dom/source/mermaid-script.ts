// Takes the place of mermaid.ts in the script build. Under a name of its own: the Mermaid that a page may
// have besides is of another version, with other settings.
import type { Mermaid } from 'mermaid';
import { publishedScript } from '../beside.js';

const load = publishedScript<Mermaid>({
  file: 'mermaid.js',
  name: 'ScenesMermaid',
  library: 'Mermaid',
  from: 'mermaid',
  path: 'dist/mermaid.min.js',
  global: 'mermaid',
});

export async function loadMermaid(): Promise<Mermaid> {
  const mermaid = await load();
  // It would draw whatever is of the class `mermaid` when the page has loaded.
  mermaid.startOnLoad = false;
  return mermaid;
}
