// Diagrams that are laid out before they are shown: the page asks for none of their tools.
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { allReady, seen } from '../decks/deck.js';
import { DIAGRAMS, hostOf } from '../decks/diagrams.js';
import { run, writeDeck } from './run.js';

const names = ['classes', 'dot', 'mermaid-7710'];
const slides = names.map((name) => `<section>${hostOf(name, DIAGRAMS[name] as never)}</section>`);
const head = '<script src="talk.diagrams.js"></script>';

test('the diagrams of a deck are laid out into a script', async ({ page }, info) => {
  test.setTimeout(90_000);
  const deck = writeDeck(info.outputPath('talk.html'), slides.join(''), { head });
  const file = info.outputPath('talk.diagrams.js');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  const tools = () => asked.splice(0).filter((name) => /^(mermaid|graphviz)\.js/.test(name));
  const opened = async () => {
    await page.goto(`${pathToFileURL(deck).href}?${asked.length}`);
    await expect(page.locator('.reveal.ready')).toBeAttached();
    await allReady(page);
    const drawings = page.locator('svg.scene-drawing');
    await expect(drawings).toHaveCount(3);
    return drawings.evaluateAll((all) =>
      all.map((svg) =>
        [...svg.querySelectorAll('[data-mobject]')].map((each) => {
          const { width, height } = (each as SVGGraphicsElement).getBBox();
          return `${each.getAttribute('data-mobject')} ${Math.round(width)} ${Math.round(height)}`;
        }),
      ),
    );
  };
  const laidOutInPage = await opened();
  expect(tools().sort()).toEqual(['graphviz.js', 'mermaid.js']);

  for (const _ of ['', 'again: what is there already is not taken for laid out']) {
    const ended = await run(['diagrams', deck]);
    expect(ended).toEqual({ code: 0, out: `${file}: 3 diagrams\n`, error: '' });
  }
  expect(await opened()).toEqual(laidOutInPage);
  expect(tools()).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => seen(page, 'classes')).toContain('Animal');

  // A source that has changed since is laid out anew.
  writeDeck(deck, slides.join('').replace('Client', 'Customer'), { head });
  await opened();
  expect(tools()).toEqual(['mermaid.js']);
});

test('a deck without diagrams is told so', async ({ browserName: _ }, info) => {
  const deck = writeDeck(info.outputPath('talk.html'), '<section>No diagram</section>');
  expect(await run(['diagrams', deck])).toEqual({
    code: 1,
    out: '',
    error: 'The deck has no diagram that is laid out from a source.\n',
  });
});
