// A slide of 100 formulas beside the HTML that KaTeX makes of them.
import { byTurns, openBrowser } from './decks.mjs';
import { median, row } from './table.mjs';

const COUNT = 100;

const TEX = [
  String.raw`\frac{a_{#}}{b} + \sqrt{x^2 + #}`,
  String.raw`\sum_{i=1}^{#} i^2`,
  String.raw`\int_0^{#} e^{-x}\,dx`,
  String.raw`\begin{pmatrix} # & b \\ c & d \end{pmatrix}`,
];

const KATEX = '/node_modules/katex/dist/katex.min';
const HEAD = `<link rel="stylesheet" href="${KATEX}.css"><script src="${KATEX}.js"></script>`;

/** Runs in the page: what decks without the plugin do. */
const render = () => {
  for (const each of document.querySelectorAll('.tex'))
    katex.render(each.textContent, each, { displayMode: true, output: 'html' });
};

export async function formulas({ quick }) {
  const tex = Array.from({ length: quick ? 10 : COUNT }, (_, i) =>
    TEX[i % TEX.length].replaceAll('#', String(i)),
  );
  const mobjects = tex.map((each, i) => ({
    kind: 'formula',
    id: `f${i}`,
    tex: each,
    fontSize: 16,
    at: { moveTo: [-6 + 1.3 * (i % 10), 3.5 - 0.75 * Math.floor(i / 10)] },
  }));
  const deck = {
    slides: ['<div data-scene="formulas"></div>'],
    scenes: [{ name: 'formulas', mobjects, steps: [] }],
  };
  const katex = {
    slides: [
      tex.map((each) => `<span class="tex">${each.replaceAll('&', '&amp;')}</span>`).join(''),
    ],
    head: HEAD,
    prepare: `(${render})()`,
  };
  const browser = await openBrowser();
  const opened = async (deck) => {
    const { page, opened } = await browser.open(deck);
    await page.close();
    return opened;
  };
  const { ours, theirs } = await byTurns(
    quick ? 1 : 5,
    () => opened(deck),
    () => opened(katex),
  );
  await browser.close();
  return [
    row({
      what: `open, a slide of ${COUNT} formulas`,
      beside: "KaTeX' own HTML",
      unit: 'ms',
      ours: median(ours),
      theirs: median(theirs),
      goal: { times: 2 },
    }),
  ];
}
