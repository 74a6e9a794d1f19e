// Noto Sans SC, cut down to the characters the talk uses. Fontsource ships it in a hundred slices,
// each with the range of characters it holds; a slice that is not needed is not even opened.
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { woff2 } from './data-url.mjs';
import { rangeOf } from './unicode-range.mjs';

const folder = new URL('../../node_modules/@fontsource/noto-sans-sc/', import.meta.url);
const family = 'Noto Sans SC';

/** The slices as [name, holds(codePoint)], the latin ones first: they have the better Latin. */
const slices = Object.entries(JSON.parse(readFileSync(new URL('unicode.json', folder), 'utf8')))
  .map(([key, ranges]) => [key.replace(/[[\]]/g, ''), inRanges(ranges)])
  .reverse();

const cut = new Map(); // text → CSS; a rebuild seldom brings a new character

/** The @font-face rules for the characters of `source`, fonts inside. */
export async function chineseFont(source) {
  const text = [...new Set(source)]
    .sort()
    .filter((character) => character >= ' ')
    .join('');
  if (!cut.has(text)) cut.set(text, await cutTo(text));
  return cut.get(text);
}

async function cutTo(text) {
  let left = [...text];
  const faces = [];
  for (const [name, holds] of slices) {
    const mine = left.filter((character) => holds(character.codePointAt(0)));
    if (mine.length === 0) continue;
    left = left.filter((character) => !mine.includes(character));
    const file = readFileSync(new URL(`files/noto-sans-sc-${name}-400-normal.woff2`, folder));
    const font = await subsetFont(file, mine.join(''), {
      targetFormat: 'woff2',
      // Nobody writes from top to bottom.
      dropTables: ['BASE', 'VORG', 'vhea', 'vmtx'],
      keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'],
    });
    faces.push(
      `@font-face{font-family:"${family}";font-display:block;src:url(${woff2(font)}) format("woff2");unicode-range:${rangeOf(mine.join(''))}}`,
    );
  }
  return faces.join('\n');
}

/** From CSS's notation, `U+4e00-4e01,U+4e03`, to a test of code points. */
function inRanges(text) {
  const ranges = text.split(',').map((range) => {
    const [first, last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
  return (code) => ranges.some(([first, last]) => first <= code && code <= last);
}
