// What the search of the guide goes through: the sections of all pages, the words of the reference, Manim's names.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The words of HTML. */
const plain = (html) =>
  html
    .replace(/<div class="bar">[\s\S]*?<\/div>|<div class="shown">[\s\S]*?<\/div>\s*<\/div>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The sections of a page: each begins with a heading, which has an `id` or is the first thing in a
 * <section> that has one.
 */
export function sectionsOf(file, body) {
  const page = plain(/<h1>([\s\S]*?)<\/h1>/.exec(body)[1]);
  const heading = /(?:<section id="([^"]+)">\s*)?<h([12])(?: id="([^"]+)")?>([\s\S]*?)<\/h\2>/g;
  const found = [...body.matchAll(heading)];
  return found.map(({ 0: whole, 1: section, 3: own, 4: title, index }, i) => {
    const id = section ?? own;
    return {
      address: id ? `${file}#${id}` : file,
      title: plain(title),
      page,
      names: '',
      text: plain(body.slice(index + whole.length, found[i + 1]?.index)),
    };
  });
}

/** What an author looks up in the reference, also by Manim's name as its words tell it. */
export const wordsOf = (functions) =>
  [...functions].map(([name, { words, notes, example }]) => ({
    address: `reference.html#${name}`,
    title: name,
    page: 'Reference',
    names: [...words.matchAll(/Manim's `([^`]+)`/g)].map(([, each]) => each).join(', '),
    text: [words, ...Object.values(notes), example].join(' ').replaceAll('`', ''),
  }));

/** Manim's names, each with what it is here. */
export const namesOf = (sections) =>
  sections
    .flatMap(({ names }) => names)
    .map(({ manim, ours, note, say }) => ({
      address: `manim.html#${idOf(manim)}`,
      title: manim,
      page: "Manim's names",
      names: '',
      text: [ours ? `Here: ${ours.join(', ')}.` : '', note, say]
        .filter(Boolean)
        .join(' ')
        .replaceAll('`', ''),
    }));

/** The id of the row of one of Manim's names. */
export const idOf = (manim) => manim.replace(/\W+/g, '-');

/** The search with its entries, as one script. */
export async function searchScript(entries) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../guide/client/search.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return `globalThis.guideEntries = ${JSON.stringify(entries)};\n${outputFiles[0].text}`;
}
