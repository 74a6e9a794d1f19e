// The React wrapper of reveal.js: slides that React makes, and makes anew.
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { allReady, ORIGIN, press, seen, serve, steps } from './deck.js';

const app = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Deck, Slide } from '@revealjs/react';
import RevealScenes, { scene, rectangle, step, create } from 'reveal-scenes';

const boxes = (name, count) => scene({
  name,
  mobjects: Array.from({ length: count }, (_, i) => rectangle(name + (i + 1), { width: 1, height: 1, at: { moveTo: [i * 2, 0] } })),
  steps: Array.from({ length: count }, (_, i) => step('One more.', [create(name + (i + 1), { runTime: 0.05 })])),
});

function App() {
  const [slides, setSlides] = useState(['a']);
  window.addSlide = (name) => setSlides((all) => [...all, name]);
  window.removeSlide = () => setSlides((all) => all.slice(0, -1));
  return h(Deck, { config: { transition: 'none', width: 1280, height: 720, scenes: { scenes: [boxes('a', 2), boxes('b', 1)] } }, plugins: [RevealScenes], onReady: (deck) => { window.deck = deck; } },
    slides.map((name) => h(Slide, { key: name }, h('div', { 'data-scene': name }))));
}
createRoot(document.getElementById('app')).render(h(App));
`;

test('scenes in React slides', async ({ page }) => {
  const bundled = await build({
    stdin: { contents: app, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    alias: { 'reveal-scenes': './dist/reveal-scenes.mjs' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await serve(page, {
    '/': '<!doctype html><link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/dist/script/reveal-scenes.css"><body style="height: 100vh; margin: 0"><div id="app" style="height: 100%"></div><script type="module" src="/app.js"></script>',
    '/app.js': bundled.outputFiles[0]?.text ?? '',
  });
  await page.goto(ORIGIN);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  await expect(page.locator('[data-scene="a"]')).toHaveAttribute('data-step', '0');
  await press(page, 'ArrowRight');
  expect(await steps(page)).toEqual({ a: 1 });
  await page.evaluate("addSlide('b')");
  await expect(page.locator('[data-scene="b"]')).toBeAttached();
  await allReady(page);
  expect((await steps(page)).a).toBe(1);
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  expect(await steps(page)).toEqual({ a: 2, b: 1 });
  expect(await seen(page, 'b')).toEqual(['b1']);
  await page.evaluate('removeSlide()');
  await expect(page.locator('.scene-svg')).toHaveCount(1);
});
