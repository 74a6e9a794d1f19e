/** A deck in one file. */
import { readFileSync } from 'node:fs';
import type { RecordedSlide, Recording } from './recording.js';

const beside = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const fonts = new URL('../script/fonts/', import.meta.url);

/** The page of a recording; it needs no other file and no network. */
export function deckPage({ slides }: Recording, title: string): string {
  const words = JSON.stringify(slides);
  const css = words.includes('"formula"') ? withFonts(beside('deck.css')) : withoutFonts();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<div class="reveal"><div class="slides">
${slides.map(section).join('\n')}
</div></div>
<script>${inScript(beside('deck.js'))}</script>
</body>
</html>
`;
}

function section({ name, title, ground, scene, card, notes = [] }: RecordedSlide): string {
  const aside = notes.length > 0 ? `<aside class="notes">${escaped(notes.join('\n'))}</aside>` : '';
  const colour = ground ? ` data-background-color="${escaped(ground)}"` : '';
  const content = scene
    ? `<div data-scene="${escaped(name)}"><script type="application/json">${inScript(
        JSON.stringify({ title: title ?? name, ...scene }),
      )}</script></div>`
    : `<div class="scene-card"><h2>${escaped(name)}</h2><p>${escaped(card ?? '')}</p></div>`;
  return `<section id="${escaped(name)}"${colour}>${content}${aside}</section>`;
}

const FONT = /url\(fonts\/([^)]+\.woff2)\)/g;

/** KaTeX's fonts within the stylesheet. */
const withFonts = (css: string) =>
  css.replace(FONT, (_, file: string) => {
    const data = readFileSync(new URL(file, fonts)).toString('base64');
    return `url(data:font/woff2;base64,${data})`;
  });

const withoutFonts = () => beside('deck.css').replace(/@font-face\s*\{[^}]*\}/g, '');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page's parser knows no strings: what looks like the end of a script would be it. */
const inScript = (code: string) =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\u003C!--');
