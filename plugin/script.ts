// The entry of the script build: one global that is the plugin's factory, so that it can stand in
// `plugins: [RevealScenes]`, and carries the public names, so that `RevealScenes.scene(…)` works.
import { chunkLoader, type Needs } from './dom/script-chunk.js';
import RevealScenes, * as names from './index.js';

/** What the build puts round this script and its chunks (demo/build/script-chunks.mjs). */
declare const exports: unknown;
declare const chunks: { load: ReturnType<typeof chunkLoader>; readonly needs: Needs };
chunks.load = chunkLoader({ file: 'reveal-scenes.js', exports }, chunks.needs);

export default Object.assign(RevealScenes, names);
