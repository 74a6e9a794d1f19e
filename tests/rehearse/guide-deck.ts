// The examples of the guide as slides of one deck.
import { readdirSync, readFileSync } from 'node:fs';
import { LIGHT } from './light.js';

const GUIDE = new URL('../../demo/guide/', import.meta.url);
const EXAMPLE = /<script type="text\/plain" class="example( js)?"[^>]*>([\s\S]*?)<\/script>/g;

/** They need a file, a script or settings beside them. */
const NEEDS_MORE = /<script>|data-src|data-markdown|data-scene="[^"]*"><\/div>/;

const PAGES = readdirSync(GUIDE).filter((file) => file.endsWith('.html'));

/** The slides and scenes of the examples of some pages, or of all, for `writeDeck`. */
export function guideDeck(pages = PAGES) {
  const examples = pages.flatMap((file) => [
    ...readFileSync(new URL(file, GUIDE), 'utf8').matchAll(EXAMPLE),
  ]);
  const scenes: string[] = [];
  const slides = examples.map(([, isScene, text = ''], i) => {
    const source = text.trim().replaceAll('<\\/script', '</script');
    if (!isScene) return NEEDS_MORE.test(source) ? '' : source;
    // Each as its module would give it, under a name that no other one has.
    const code = source
      .replace(/import (\{[^}]*\}) from 'reveal-scenes';/, 'const $1 = S;')
      .replace('export default ', 'return ');
    scenes.push(`{ ...(() => { ${code} })(), name: 'example${i}' }`);
    return `<section><div data-scene="example${i}"></div></section>`;
  });
  return { slides: LIGHT + slides.join('\n'), scenes: `[${scenes.join(',\n')}]` };
}
