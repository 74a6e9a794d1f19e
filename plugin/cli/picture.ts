import type { Browser, Page } from 'puppeteer-core';
import { didYouMean } from '../core/did-you-mean.js';
import { counted } from './counted.js';
import { Failure } from './failure.js';
import { openDeck, withBrowser } from './open-deck.js';
import { outlineText } from './outline-text.js';
import type { PictureOptions } from './picture-options.js';
import { checkWritable, writeWhole } from './write-file.js';

/** What became of it: the files, in order, and what the user should know. */
export interface Drawn {
  readonly files: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Draws stops of a scene.
 *
 * @throws Failure when there is no such scene or step, or the deck is in error.
 */
export async function picture(options: PictureOptions, signal: AbortSignal): Promise<Drawn> {
  checkWritable(fileFor(options, 0));
  return withBrowser(signal, (browser) => draw(browser, options, signal));
}

async function draw(browser: Browser, options: PictureOptions, signal: AbortSignal) {
  const { page, warnings } = await openDeck(browser, options.deck, options.timeout);
  const steps = await stepsFor(page, options);
  if (options.light) await page.evaluate(() => window.revealScenesInPage.lighten());
  const files: string[] = [];
  const missing = new Set<string>();
  for (const step of steps) {
    const drawing = await page.evaluate(
      ({ scene, step, crop, ground }) =>
        window.revealScenesInPage.standaloneSvg(scene, step, { crop, ground }),
      { scene: options.scene, step, crop: options.crop, ground: !options.transparent },
    );
    const outlined = outlineText(drawing);
    for (const letter of outlined.missing) missing.add(letter);
    const data =
      options.format === 'svg'
        ? outlined.svg
        : await rendered(browser, outlined.svg, drawing, options);
    const file = fileFor(options, step);
    await writeWhole(file, data, signal);
    files.push(file);
  }
  const letters = [...missing].join('');
  const note = `These letters are in a font of this computer's, and stay text: ${letters}`;
  return { files, warnings: [...warnings, ...(letters ? [note] : [])] };
}

async function stepsFor(page: Page, { scene, step }: PictureOptions): Promise<number[]> {
  const scenes = await page.evaluate(() => window.revealScenesInPage.scenes());
  const last = scenes[scene];
  if (last === undefined) {
    const hint = didYouMean(scene, Object.keys(scenes));
    throw new Failure(`The deck has no scene '${scene}'.${hint}`, 'usage');
  }
  if (step === 'all') return Array.from({ length: last + 1 }, (_, i) => i);
  if (step === undefined) return [last];
  if (Number.isInteger(step) && step <= last) return [step];
  throw new Failure(`The scene '${scene}' has ${counted(last, 'step')}, no step ${step}.`, 'usage');
}

async function rendered(
  browser: Browser,
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  { scale, transparent }: PictureOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    const viewport = { width: Math.ceil(width), height: Math.ceil(height) };
    await page.setViewport({ ...viewport, deviceScaleFactor: scale });
    await page.setContent(
      `<!doctype html><style>html, body { margin: 0; } svg { display: block; }</style>${svg.replace(/^<\?xml.*\?>/, '')}`,
    );
    return await page.screenshot({ omitBackground: transparent });
  } finally {
    await page.close();
  }
}

function fileFor({ output, scene, step, format }: PictureOptions, number: number): string {
  if (output === undefined) return `${scene}-${number}.${format}`;
  if (step === 'all' && !output.includes('{step}')) {
    throw new Failure(
      `With --step all the name needs {step}, as in 'encoder-{step}.svg'.`,
      'usage',
    );
  }
  return output.replaceAll('{step}', String(number));
}
