// The palettes: legible on their boards, and told apart by every kind of colour vision.
import { expect, type Page, test } from '@playwright/test';
import { address, openTalk } from '../talk/talk.js';

type Rgb = readonly [number, number, number];

const TALK = ['BLUE', 'GREEN', 'YELLOW', 'ORANGE', 'RED', 'PURPLE'];
const ALL = [...TALK, 'WHITE', 'GRAY', 'QUIET', 'TEAL', 'GOLD', 'MAROON', 'PINK'];

/** Colours of the page as they are computed: red, green, blue from 0 to 1, and the board's. */
async function colours(page: Page, names: readonly string[]) {
  const all = await page.evaluate((names) => {
    const deck = document.querySelector('[data-scene]') as HTMLElement;
    const probe = deck.appendChild(document.createElement('i'));
    const numbers = (css: string) => (css.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const found = names.map((name) => {
      const fallback = [...document.querySelectorAll('[color]')]
        .map((each) => each.getAttribute('color') ?? '')
        .find((color) => color.startsWith(`var(--scene-${name.toLowerCase()},`));
      probe.style.color = fallback ?? `var(--scene-${name.toLowerCase()}, transparent)`;
      const known = getComputedStyle(probe).color;
      return known === 'rgba(0, 0, 0, 0)' ? undefined : numbers(known);
    });
    probe.remove();
    const board = getComputedStyle(document.querySelector('.reveal-viewport') as Element);
    return { board: numbers(board.backgroundColor), found };
  }, names);
  const rgb = (numbers: number[]) => numbers.map((each) => each / 255) as unknown as Rgb;
  return {
    board: rgb(all.board),
    found: new Map(names.flatMap((name, i) => (all.found[i] ? [[name, rgb(all.found[i])]] : []))),
  };
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
/** WCAG's contrast. */
const contrast = (a: Rgb, b: Rgb) => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* (D65) of a colour as somebody sees it. */
function lab(rgb: Rgb, vision: readonly Rgb[]): Rgb {
  const light = rgb.map(linear) as unknown as Rgb;
  const dot = (row: Rgb, [x, y, z]: Rgb) => row[0] * x + row[1] * y + row[2] * z;
  const [r, g, b] = vision.map((row) => Math.min(1, Math.max(0, dot(row, light)))) as never as Rgb;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

for (const theme of ['dark', 'light']) {
  for (const palette of ['manim', 'colour-blind']) {
    const query = `?theme=${theme}&palette=${palette}`;
    test(`${theme}, ${palette}: every colour stands out from the board`, async ({ page }) => {
      await openTalk(page, address(0, 0, query));
      await page.evaluate(() => {
        for (const player of (
          window.deck.getPlugin('scenes') as never as {
            players(): { show(p: number): void; steps: number }[];
          }
        ).players())
          player.show(player.steps);
      });
      const { board, found } = await colours(page, ALL);
      expect([...found.keys()]).toEqual(
        expect.arrayContaining([...TALK, 'WHITE', 'GRAY', 'QUIET']),
      );
      for (const [name, colour] of found) {
        expect(contrast(colour, board), name).toBeGreaterThan(4.5);
      }
      // Text on a box is WHITE or QUIET on the box's colour, at the talk's fullest opacity.
      for (const name of TALK) {
        const [box, white] = [found.get(name), found.get('WHITE')] as [Rgb, Rgb];
        const mixed = box.map((each, i) => each * 0.3 + (board[i] ?? 0) * 0.7) as never as Rgb;
        expect(contrast(white, mixed), `WHITE on ${name}`).toBeGreaterThan(4.5);
        expect(contrast(found.get('QUIET') as Rgb, mixed), `QUIET on ${name}`).toBeGreaterThan(4.5);
      }
    });
  }
  test(`${theme}, colour-blind: told apart by every kind of colour vision`, async ({ page }) => {
    await openTalk(page, address(0, 0, `?theme=${theme}&palette=colour-blind`));
    const { found } = await colours(page, TALK);
    for (const [name, vision] of Object.entries(VISIONS)) {
      for (const [i, a] of TALK.entries()) {
        for (const b of TALK.slice(i + 1)) {
          const [x, y] = [a, b].map((each) => lab(found.get(each) as Rgb, vision)) as [Rgb, Rgb];
          const distance = Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
          // 2.3 is just noticeable side by side; this is for two boxes across a slide.
          expect(distance, `${a} and ${b}, ${name}`).toBeGreaterThan(10);
        }
      }
    }
  });
}

test('forced colours: the system’s text on the system’s ground', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTalk(page, address(2, 13));
  const { board, found } = await colours(page, ['BLUE', 'RED', 'WHITE']);
  for (const [name, colour] of found) expect(contrast(colour, board), name).toBeGreaterThan(7);
});
