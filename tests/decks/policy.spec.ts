// Under a strict Content-Security-Policy: nothing inline, nothing evaluated.
import { expect, test } from '@playwright/test';
import { open, press, seen } from './deck.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'";

const scene = {
  mobjects: [
    {
      kind: 'formula',
      id: 'f',
      tex: '\\frac{\\sqrt{a_1}}{\\textcolor{red}{b}} + \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
    },
    { kind: 'text', id: 't', text: 'Words', at: { nextTo: 'f', direction: 'DOWN' } },
  ],
  steps: [
    {
      plays: [
        {
          animations: [
            { verb: 'write', target: 'f', runTime: 0.1 },
            { verb: 'write', target: 't', runTime: 0.1 },
          ],
        },
      ],
    },
  ],
};
const slides = `<section><div data-scene="data"><script type="application/json">${JSON.stringify(scene)}</script></div></section>
  <section><div data-scene="file" data-src="/fixtures/mermaid.svg"><i data-step="1" data-layer="input" data-verb="create" data-run-time="0.1"></i></div></section>`;

test("works under script-src 'self'; style-src 'self'", async ({ page }) => {
  const said = await open(page, { slides, headers: { 'content-security-policy': POLICY } });
  const violations = await page.evaluate(
    () => document.querySelectorAll('[data-scene-error]').length,
  );
  expect(violations).toBe(0);
  await press(page, 'ArrowRight');
  expect(await seen(page, 'data')).toEqual(['f', 't']);
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  expect(await seen(page, 'file')).toEqual(['input']);
  // The drawing's own style attributes and <style> hold, as they do without the policy.
  const look = () =>
    page.evaluate(() => {
      const node = document.querySelector('[data-mobject="input"] rect') as Element;
      const { fill, stroke, strokeWidth } = getComputedStyle(node);
      const label = document.querySelector('[data-mobject="input"] foreignObject p') as Element;
      return {
        fill,
        stroke,
        strokeWidth,
        color: getComputedStyle(label).color,
        margin: getComputedStyle(label).margin,
      };
    });
  const strict = await look();
  expect(said).toEqual([]);
  await open(page, { slides });
  expect(await look()).toEqual(strict);
});

test('formulas are the same as without a policy', async ({ page }) => {
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-mobject="f"] *')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    );
  await open(page, {
    slides,
    at: '#/0/0/0',
    headers: { 'content-security-policy': POLICY },
  });
  const strict = await places();
  expect(strict.length).toBeGreaterThan(10);
  await open(page, { slides, at: '#/0/0/0' });
  expect(await places()).toEqual(strict);
});

test('expressions of values are no programs', async ({ page }) => {
  const data = {
    mobjects: [
      { kind: 'valueTracker', id: 't', value: 0 },
      { kind: 'circle', id: 'ring', radius: '1 + t / 2' },
      { kind: 'decimalNumber', id: 'n', value: '3 * t^2', unit: ' kg' },
    ],
    steps: [{ plays: [{ animations: [{ verb: 'setValue', target: 't', to: 2, runTime: 0.1 }] }] }],
  };
  const told = JSON.stringify(data);
  const said = await open(page, {
    slides: `<section><div data-scene="values"><script type="application/json">${told}</script></div></section>`,
    headers: { 'content-security-policy': POLICY },
  });
  const look = () =>
    page.evaluate(() => ({
      number: document.querySelector('[data-mobject="n"] text')?.textContent,
      width: document.querySelector('[data-mobject="ring"] path')?.getBoundingClientRect().width,
    }));
  const before = await look();
  expect(before.number).toBe('0.00 kg');
  await press(page, 'ArrowRight');
  const after = await look();
  expect(after.number).toBe('12.00 kg');
  expect(after.width).toBeGreaterThan(1.9 * (before.width ?? Infinity));
  await press(page, 'ArrowLeft');
  expect(await look()).toEqual(before);
  expect(said).toEqual([]);
});
