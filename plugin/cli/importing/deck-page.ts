/** A deck in one file: what stands beside the plugin's script in other decks stands within the page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.js';
import { gradientPaint } from './gradient-paint.js';
import { katexFile } from './katex-file.js';
import { type RecordedSlide, type Recording, soundsNote } from './recording.js';

const scripts = new URL('../script/', import.meta.url);
const script = (file: string) => readFileSync(new URL(file, scripts), 'utf8');

/** The page of a recording; it needs no other file and no network. */
export function deckPage({ slides, font }: Recording, title: string): string {
  const told = JSON.stringify(slides);
  const hasFormulas = told.includes('"formula"');
  const reveal = revealFolder();
  const ofReveal = (file: string) => readFileSync(path.join(reveal, file), 'utf8');
  const css = script('reveal-scenes.css');
  const gradients = gradientPaint(slides);
  const styles = [
    ofReveal('reset.css'),
    ofReveal('reveal.css'),
    // As Manim has it, unless `?theme=light` says otherwise.
    '.reveal-viewport { background: #000; color: #fff; }',
    hasFormulas || told.includes('"KaTeX_Main"')
      ? withFonts(css)
      : css.replace(/@font-face\s*\{[^}]*\}/g, ''),
    // As Manim has it, where a text asks for no font.
    `.reveal { --scene-font: ${font ? `${JSON.stringify(font).replaceAll('<', '')}, ` : ''}sans-serif; }`,
    gradients.css,
    '.scene-card { font: 48px sans-serif; padding: 2em; }',
    '.author-note { position: absolute; inset: auto 0 0; margin: 0; padding: 0.5em; background: #fc6; color: #000; font: 32px sans-serif; text-align: center; z-index: 1; }',
    '@media print { .author-note { display: none; } }',
  ];
  const codes = [
    ofReveal('reveal.js'),
    ...speakersView(reveal),
    script('reveal-scenes.js'),
    ...pieces().map(script),
    ...(hasFormulas ? [ofKatex('katex.min.js').toString('utf8')] : []),
    START,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${styles.join('\n')}</style>
</head>
<body>
${gradients.svg}<div class="reveal"><div class="slides">
${slides.map(section).join('\n')}
</div></div>
${codes.map((code) => `<script>${inScript(code)}</script>`).join('\n')}
</body>
</html>
`;
}

const START = `Reveal.initialize({
  width: 1920,
  height: 1080,
  margin: 0,
  hash: true,
  controls: false,
  transition: 'fade',
  plugins: [RevealScenes, ...(globalThis.RevealNotes ? [RevealNotes] : [])],
});
for (const note of document.querySelectorAll('.author-note')) {
  console.warn('reveal-scenes: ' + note.textContent);
  note.hidden = location.hostname !== 'localhost';
}
`;

/** Where the files of reveal.js are, which the package asks for. */
function revealFolder(): string {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('reveal.js'));
  } catch {
    throw new Failure("There is no reveal.js, which the deck needs: run 'npm install reveal.js'.");
  }
}

/** The notes are no part of reveal.js's own script; where they are depends on its version. */
function speakersView(reveal: string): string[] {
  const places = ['plugin/notes.js', '../plugin/notes/notes.js'];
  const file = places.map((each) => path.join(reveal, each)).find(existsSync);
  return file ? [readFileSync(file, 'utf8')] : [];
}

/** The pieces of the plugin's script but those for what no import writes. */
const pieces = () =>
  readdirSync(scripts).filter(
    (file) =>
      /^reveal-scenes-.*\.js$/.test(file) && !/-(?:open-d3|written-as-drawing)\.js$/.test(file),
  );

function section(slide: RecordedSlide): string {
  const { name, title, ground, scene, card } = slide;
  const colour = ground ? ` data-background-color="${escaped(ground)}"` : '';
  const content = scene
    ? `<div data-scene="${escaped(name)}"><script type="application/json">${inScript(
        JSON.stringify({ title: title ?? name, ...scene }),
      )}</script></div>`
    : `<div class="scene-card"><h2>${escaped(name)}</h2><p>${escaped(card ?? '')}</p></div>`;
  const sounds = soundsNote(slide).map(
    (note) => `<p class="author-note" hidden>${escaped(note)}</p>`,
  );
  return `<section id="${escaped(name)}"${colour}>${content}${sounds.join('')}</section>`;
}

const FONT = /src:url\((fonts\/[^)]+\.woff2)\)[^;}]*/g;

/** KaTeX's fonts within the stylesheet. */
const withFonts = (css: string) =>
  css.replace(FONT, (_, file: string) => {
    const data = ofKatex(file).toString('base64');
    return `src:url(data:font/woff2;base64,${data}) format("woff2")`;
  });

const ofKatex = (file: string) => readFileSync(katexFile(file));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page's parser knows no strings: what looks like the end of a script would be it. */
const inScript = (code: string) =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\u003C!--');
