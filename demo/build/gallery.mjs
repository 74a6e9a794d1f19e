// The slides of the gallery: each example is shown as it stands in its file, from which it also runs.
import { readFileSync } from 'node:fs';
import hljs from 'highlight.js/lib/core';
import typescript from 'highlight.js/lib/languages/typescript';
import { declarations } from './declarations.mjs';
import { escaped, prose } from './html.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const root = new URL('../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

hljs.registerLanguage('typescript', typescript);

/** The parts of the page that are made of the examples and the pictures, by their places in it. */
export async function galleryParts() {
  const { FAMILIES, wordsShown } = await loadTypeScript('demo/gallery/families.ts');
  const { pictures } = await loadTypeScript('demo/gallery/pictures/index.ts');
  const { runsOf } = await loadTypeScript('plugin/dom/code/token-colors.ts');
  const { functions } = await declarations();
  const families = FAMILIES.map((family) => ({ ...family, slides: slidesOf(family, wordsShown) }));
  const names = manimNames(functions);
  return {
    '<!-- index -->': indexOf(pictures, families, names),
    '<!-- slides -->': [
      stack(pictures.map(pictureSlide)),
      ...families.map(({ slides }) =>
        stack(slides.map((slide) => exampleSlide(slide, names, runsOf))),
      ),
    ].join('\n'),
  };
}

const stack = (slides) => `<section>\n${slides.join('\n')}\n</section>`;

const pictureSlide = ({ name }) =>
  `<section id="${name}"><div data-scene="${name}"></div></section>`;

/** What Manim calls each word, by what is said over it. */
function manimNames(functions) {
  return new Map(
    [...functions].map(([word, { words }]) => [word, /Manim's `([^`]+)`/.exec(words)?.[1]]),
  );
}

/** The examples of a family with what stands in their file: the sentence over each, and its code. */
function slidesOf(family, wordsShown) {
  const source = read(`demo/gallery/examples/${family.file}.ts`);
  const pattern = /^\/\*\* (.*) \*\/\nexport const (\w+) = ([\s\S]*?^}\);)$/gm;
  // In the order of the file; the names of a module come in that of the alphabet.
  const slides = [...source.matchAll(pattern)].map(([, words, name, code]) => {
    const scene = family.examples[name];
    return { id: scene.name, words, code, shown: wordsShown(family, scene) };
  });
  const missing = Object.keys(family.examples).length - slides.length;
  if (missing > 0) throw new Error(`${family.file}.ts: ${missing} examples cannot be shown`);
  return slides;
}

function exampleSlide({ id, words, code, shown }, names, runsOf) {
  const title = shown.map((word) => `<span>${word}${manim(word, names)}</span>`).join(' ');
  // In the colours of codes in scenes.
  const { value } = hljs.highlight(code, { language: 'typescript' });
  const runs = runsOf(value).map(({ text, color }) =>
    color ? `<span style="color: ${color}">${escaped(text)}</span>` : escaped(text),
  );
  return `<section id="${id}">
  <div class="example">
    <h2>${title}</h2>
    <pre><code>${runs.join('')}</code></pre>
    <div class="beside">
      <div data-scene="${id}"></div>
      <p>${prose(words)}</p>
    </div>
  </div>
</section>`;
}

const manim = (word, names) =>
  names.get(word) ? ` <small>${escaped(names.get(word))}</small>` : '';

/** All words, each with a link to the first slide that shows it. */
function indexOf(pictures, families, names) {
  const link = (id, words) => `<a href="#/${id}">${words}</a>`;
  const seen = new Set();
  const wordLinks = ({ slides }) =>
    slides
      .flatMap(({ id, shown }) => shown.map((word) => ({ id, word })))
      .filter(({ word }) => !seen.has(word) && seen.add(word))
      .map(({ id, word }) => link(id, `${word}${hidden(word, names)}`));
  const groups = [
    ['Pictures', pictures.map(({ name }) => link(name, name.replaceAll('-', ' ')))],
    ...families.map((family) => [family.title, wordLinks(family)]),
  ];
  return groups
    .map(([title, links]) => `<div><h3>${title}</h3>${links.join('\n')}</div>`)
    .join('\n');
}

/** Manim's name is there for the search; it is seen where it says more than ours. */
function hidden(word, names) {
  const name = names.get(word) ?? '';
  const same = name.toLowerCase() === word.toLowerCase();
  return name && ` <small${same ? ' class="same"' : ''}>${escaped(short(name))}</small>`;
}

/** Without what all methods have in common. */
const short = (name) => name.replace(/^\w+\.animate/, '').replace(/\(\W*\)/g, '');
