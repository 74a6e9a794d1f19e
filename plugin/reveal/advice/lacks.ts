/** What a page lacks that shows nowhere as a mistake: it only looks wrong, or stays empty. */
import { isServedHere } from '../development.js';
import { LANGUAGES } from '../written/languages.js';
import { note } from './note.js';

const FENCE = new RegExp(`(?:\`\`\`|~~~) *(${Object.keys(LANGUAGES).join('|')})\\b`);

/**
 * @param bare - scenes without our stylesheet.
 * @param unread - slides of Markdown that nobody has read.
 * @returns what to tell, and where.
 */
export function lacksOf([bare]: Iterable<Element>, unread: Iterable<Element>) {
  const lacks: [Element, string][] = bare ? [[bare, NO_STYLE]] : [];
  for (const slide of unread) {
    const [, language] = FENCE.exec(slide.textContent ?? '') ?? [];
    if (language) lacks.push([slide, `nobody reads this ${language} in Markdown: add ${PLUGINS}`]);
  }
  return lacks;
}

const NO_STYLE =
  'reveal-scenes.css is missing: add <link rel="stylesheet" href="…/reveal-scenes.css">.';

const PLUGINS = 'plugins: [RevealMarkdown, RevealScenes].';

/** Tells it in the console, and where the deck is being written in the slide as well. */
export function tellLacks(...found: Parameters<typeof lacksOf>): void {
  for (const [at, problem] of lacksOf(...found)) {
    console.error(`reveal-scenes: ${problem}`);
    if (isServedHere()) note(at, problem);
  }
}
