// Takes the place of graphviz.ts in the script build.
import type { Viz } from '@viz-js/viz';
import { besideScript } from '../beside.js';

const load = besideScript<{ instance(): Promise<Viz> }>('graphviz.js', 'Viz', 'Graphviz');

export const loadGraphviz = async () => (await load()).instance();
