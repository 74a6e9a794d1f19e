/** Lays formulas out for the recorder, which asks over a port of this computer. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { type FormulaLayout, isSpace } from '../../dom/formula/formula-parts.js';
import { withBrowser } from '../open-deck.js';
import { colouredTex, type Segment } from './coloured-tex.js';
import { segmentsIn } from './formula-segments.js';
import { formulaSvg, type WrittenFormula } from './formula-svg.js';
import { katexFile } from './katex-file.js';
import { type UnknownTex, unknownTex } from './unknown-tex.js';

/** Answers for as long as `use` takes. The browser starts when the first formula is asked for. */
export async function withFormulas<T>(
  signal: AbortSignal,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const end = new AbortController();
  let opened: Promise<Page> | undefined;
  const browsers: Promise<unknown>[] = [];
  const page = () => {
    opened ??= new Promise<Page>((resolve, reject) => {
      const browser = withBrowser(signal, async (started) => {
        resolve(await openPage(await started.newPage()));
        await new Promise((done) => end.signal.addEventListener('abort', done));
      });
      browsers.push(browser.catch(reject));
    });
    return opened;
  };
  // A script that is recorded again asks for the same formulas.
  const answers = new Map<string, ReturnType<typeof answer>>();
  const answerOnce = (body: string) => {
    const known = answers.get(body) ?? answer(body, page);
    answers.set(body, known);
    return known;
  };
  // Nobody else on this computer shall ask.
  const key = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    if (request.url !== key) {
      response.writeHead(404).end();
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      void answerOnce(Buffer.concat(pieces).toString('utf8')).then((told) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(`http://127.0.0.1:${port}${key}`);
  } finally {
    end.abort();
    server.close();
    server.closeAllConnections();
    await Promise.all(browsers);
  }
}

type Answer = WrittenFormula | UnknownTex | { readonly error: string };

/** A formula for its segments; one whose parts cannot be told apart is its first part. */
async function answer(body: string, page: () => Promise<Page>): Promise<Answer> {
  try {
    const { segments } = JSON.parse(body) as { readonly segments: readonly Segment[] };
    const tab = await page();
    const layOut = async (tex: string) =>
      withoutSpaces(await tab.evaluate((each) => window.layOutFormula(each), tex));
    const layout = await layOut(segments.map(({ tex }) => tex).join(''));
    const first = segments.findIndex(({ names }) => names.length > 0);
    const whole = layout.parts.map(() => Math.max(0, first));
    const hasParts = new Set(segments.map(({ names }) => names.join(' '))).size > 1;
    const coloured = hasParts
      ? await layOut(colouredTex(segments)).catch(() => undefined)
      : undefined;
    const found = coloured && segmentsIn(layout, coloured);
    return formulaSvg(layout, segments, found ?? whole, katexFile('fonts/'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [line = ''] = message.split('\n');
    const [, reason] = /^FormulaError: (.*)/.exec(line) ?? [];
    return reason === undefined ? { error: line } : unknownTex(reason);
  }
}

/** Manim has no outlines of spaces. */
function withoutSpaces({ parts, inks, ...rest }: FormulaLayout): FormulaLayout {
  const isInk = (_: unknown, i: number) => !isSpace(parts[i]);
  return { ...rest, parts: parts.filter(isInk), inks: inks.filter(isInk) };
}

/** A page with KaTeX's fonts, which come from the files of its package. */
async function openPage(page: Page): Promise<Page> {
  const styles = katexFile('katex.min.css').href;
  await page.goto(styles);
  await page.setContent(`<!doctype html><link rel="stylesheet" href="${styles}"><body></body>`);
  for (const code of [katexFile('katex.min.js'), new URL('formula-page.js', import.meta.url)])
    await page.evaluate(readFileSync(code, 'utf8'));
  return page;
}
