import type { RevealApi, RevealConfig, RevealPlugin } from 'reveal.js';
import type * as Names from '../../../plugin/index.js';
import type { Editing } from './editor.js';
import type { Entry, Find } from './search.js';

type Factory = typeof Names.default;

declare global {
  /** What the guide's pages load before the guide itself, by <script>. */
  const Reveal: new (root: HTMLElement, config: RevealConfig) => RevealApi;
  const RevealMarkdown: () => RevealPlugin;
  const RevealScenes: Factory & typeof Names;
  /** The guide's drawing, as an address; only where a page cannot read files. */
  var drawing: string;
  /** Where an example's own script puts its scenes. */
  var scenes: Names.Scene[];
  /** What comes when it is asked for. */
  var guideEditor: Editing;
  var guideSearch: Find;
  /** What it goes through; the build puts it before the search. */
  var guideEntries: readonly Entry[];
}
