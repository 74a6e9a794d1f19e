import { loadWords } from '../../core/load-words.js';
import { parseScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { inScene, SceneError } from '../../core/scene-error.js';
import { EM } from '../../core/units.js';
import { showMobjects } from '../../dom/show-mobjects.js';
import { PIXELS } from '../../dom/svg/pixels.js';
import { type CodeFile, codeFile, readLines } from './code-file.js';
import { type CodeBlock, codeSteps, sizeOfCode } from './code-steps.js';
import { LANGUAGES, SOURCE } from './languages.js';
import { ownSvg, tellWords } from './own-svg.js';
import type { Written } from './written.js';

/**
 * The blocks of code that a host has, which may be in files; none, if it has another source.
 *
 * @throws SceneError for a file that is neither code nor a picture.
 */
export function blocksIn(host: HTMLElement): Promise<CodeBlock>[] {
  const types = Object.values(LANGUAGES);
  const scripts = [...host.querySelectorAll<HTMLScriptElement>(SOURCE)];
  const blocks = scripts.filter(({ type }) => !types.includes(type));
  if (scripts.length > 0) return blocks.map(({ textContent }) => blockOf(textContent ?? ''));
  const { src = '', lineNumbers } = host.dataset;
  const file = codeFile(src);
  if (!file) return [];
  const [, language] = /(?:^|\s)language-(\S+)/.exec(host.className) ?? [];
  const numbered = lineNumbers !== undefined;
  return [inFile(file, { source: '', language, numbered, highlights: lineNumbers })];
}

/** Blocks of code as a scene; what data tells comes after what is told in the blocks. */
export async function writtenAsCode(
  host: HTMLElement,
  name: string,
  reading: readonly Promise<CodeBlock>[],
  data: () => unknown,
): Promise<Written> {
  const blocks = await Promise.all(reading).catch((error: unknown) => {
    throw error instanceof SceneError ? error.in(name) : error;
  });
  const told = codeSteps(blocks, host.dataset.grain === 'lines');
  const given = (data() ?? {}) as Partial<Scene>;
  await loadWords([told, given]);
  const title = host.getAttribute('aria-label') ?? host.title;
  const scene = inScene(name, () =>
    parseScene({
      ...(title && { title }),
      ...told,
      ...given,
      name,
      mobjects: [...told.mobjects, ...(given.mobjects ?? [])],
      steps: [...told.steps, ...(given.steps ?? [])],
    }),
  );
  return {
    synopsis: scene,
    async open() {
      const svg = ownSvg(host, scene, viewOf(blocks));
      tellWords(svg, scene);
      return { svg, show: await showMobjects(scene, () => scene, svg) };
    },
  };
}

/** Reads a block as the page has it, or as reveal's highlight plugin has left it. */
async function blockOf(html: string): Promise<CodeBlock> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const codes = [...page.querySelectorAll('code')];
  const [code] = codes;
  const rows = code ? [...code.querySelectorAll('tr')] : [];
  const source =
    rows.length > 0
      ? rows.map((row) => row.lastElementChild?.textContent ?? '').join('\n')
      : (code?.textContent ?? '');
  const classes = `${code?.className ?? ''} ${page.querySelector('pre')?.className ?? ''}`;
  const language = classes
    .split(/\s+/)
    .map((each) => each.replace(/^language-/, ''))
    .find(
      (each) =>
        !/^(?:hljs|fragment|sourceCode|code-wrapper|has-.*|visible|current-fragment)?$/.test(each),
    );
  // The plugin makes a copy of the block for each stop but the first.
  const told = codes.map((each) => each.getAttribute('data-line-numbers'));
  const block = {
    source,
    language,
    first: Number(code?.dataset.lnStartFrom ?? 1),
    numbered: told.some((each) => each !== null),
    highlights: told.flatMap((each) => each ?? []).join('|'),
  };
  const src = code?.dataset.src ?? page.querySelector('pre')?.dataset.src;
  const file = src === undefined ? undefined : codeFile(src);
  return file ? inFile(file, block) : block;
}

/** A block whose lines are in a file; they are called by their numbers there. */
async function inFile(file: CodeFile, { language, highlights, ...block }: CodeBlock) {
  const { first } = file;
  const inBlock = (numbers: string) =>
    numbers.replace(/\d+/g, (number) => String(Math.max(0, Number(number) - first + 1)));
  return {
    ...block,
    first,
    source: await readLines(file),
    language: language ?? file.language,
    ...(highlights !== undefined && { highlights: inBlock(highlights) }),
  };
}

/** Of a letter's width and a line's height beside the size of the font, about. */
const [WIDTH, HEIGHT] = [0.62, 1.5];

/** The size that code has unless told; room around it, and the least width, in units. */
const [SIZE, ROOM, LEAST] = [24, 0.5, 6];

/** A view that the code fills: beside a picture it is as large as there is room for. */
function viewOf(blocks: readonly CodeBlock[]): readonly number[] {
  const [columns, lines] = sizeOfCode(blocks);
  const em = SIZE * EM.text;
  const height = lines * HEIGHT * em + 2 * ROOM;
  const width = Math.max(columns * WIDTH * em + 2 * ROOM, height * 0.8, LEAST);
  return [-width / 2, -height / 2, width, height].map((units) => Math.round(units * PIXELS));
}
