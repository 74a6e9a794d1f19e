// The entry of the script build: one global that is the plugin's factory, so that it can stand in
// `plugins: [RevealScenes]`, and carries the public names, so that `RevealScenes.scene(…)` works.
import RevealScenes, * as names from './index.js';
import { tellMisnamed } from './reveal/misnamed.js';

tellMisnamed(Object.keys(names));

export default Object.assign(RevealScenes, names);
