// Takes the place of mermaid.ts in the script build. Under a name of its own: the Mermaid that a page may
// have besides is of another version, with other settings.
import type { Mermaid } from 'mermaid';
import { besideScript } from '../beside.js';

export const loadMermaid = besideScript<Mermaid>('mermaid.js', 'ScenesMermaid', 'Mermaid');
