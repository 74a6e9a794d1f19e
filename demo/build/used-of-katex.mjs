// What some formulas use of KaTeX, for a page that holds no more: of 80 kB of fonts 16 are left in the talk.
import { __renderToHTMLTree as layOut } from 'katex';
import subsetFont from 'subset-font';
import { woff2 } from './data-url.mjs';
import { katexCss, readKatexFont } from './katex-styles.mjs';

/** The styles of KaTeX's stylesheet that a font goes by, with their selectors. */
const RULES = [...katexCss.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
  selector,
  family: /font-family:(\w+)/.exec(body)?.[1],
  weight: /font-weight:(\d+)/.exec(body)?.[1],
  style: /font-style:(\w+)/.exec(body)?.[1],
  file: /url\(fonts\/([^)]+\.woff2)\)/.exec(body)?.[1],
}));
const FACES = RULES.filter(({ file }) => file);
const CLASSES = RULES.filter(
  ({ file, family, weight, style }) => !file && (family || weight || style),
)
  .flatMap(({ selector, ...rule }) => selector.split(',').map((one) => ({ ...rule, one })))
  .map(({ one, ...rule }) => ({ ...rule, classes: one.match(/(?<=\.)[\w-]+/g).slice(1) }));

const PLAIN = { classes: [], family: 'KaTeX_Main', weight: '400', style: 'normal' };

/**
 * What formulas use of KaTeX: the `fonts` by the names of their files, each as one that holds their letters
 * alone, with these letters; and the `classes` of their elements.
 *
 * @param formulas - TeX.
 */
export async function usedOfKatex(formulas) {
  const letters = new Map();
  const classes = new Set();
  for (const tex of formulas) {
    const tree = layOut(tex, { displayMode: true, output: 'html', strict: 'ignore', trust: true });
    for (const { text, set } of nodesIn(tree, PLAIN)) {
      for (const name of set.classes) classes.add(name);
      if (!text) continue;
      const { file } = faceOf(set);
      letters.set(file, new Set([...(letters.get(file) ?? []), ...text]));
    }
  }
  const cut = [...letters].map(async ([file, characters]) => {
    const text = [...characters].sort().join('');
    const font = await subsetFont(readKatexFont(file), text, { targetFormat: 'woff2' });
    return [file, { url: woff2(font), text }];
  });
  return { fonts: new Map(await Promise.all(cut)), classes };
}

/** What KaTeX has laid out, each node with how it is set; `around`: how the one around it is. */
function* nodesIn({ text, classes = [], children = [] }, around) {
  const open = [...around.classes, ...classes];
  const mine = CLASSES.filter(
    (rule) =>
      rule.classes.every((name) => open.includes(name)) &&
      rule.classes.some((name) => classes.includes(name)),
  );
  const set = { classes: open };
  for (const key of ['family', 'weight', 'style'])
    set[key] = mine.findLast((rule) => rule[key])?.[key] ?? around[key];
  yield { text, set };
  for (const child of children) yield* nodesIn(child, set);
}

/** KaTeX has no italic or bold of some of its fonts: the browser makes them. */
function faceOf({ family, weight, style }) {
  const faces = FACES.filter((face) => face.family === family);
  const has = (key, value) => faces.filter((face) => face[key] === value);
  return (
    has('weight', weight).find((face) => face.style === style) ??
    has('weight', weight)[0] ??
    has('style', style)[0] ??
    faces[0]
  );
}
