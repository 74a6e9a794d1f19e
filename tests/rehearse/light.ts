/** For decks of `writeDeck`: in a bright room the whole page is light. */
export const LIGHT = `<style>[data-scene-colors="light"].reveal-viewport { background: #fff; }
  [data-scene-colors="light"] .reveal { color: #111; }</style>`;
