import { SceneError } from '../../core/scene-error.js';
import { readFile } from '../../dom/drawing/load.js';

/** Lines of a file, from the first to the last; `queue.py#L3-L12`, as GitHub links to them. */
export interface CodeFile {
  readonly address: string;
  /** The end of its name, which highlight.js knows as a language. */
  readonly language: string;
  readonly first: number;
  readonly last: number;
}

/** Pictures, and what a server may answer with one. */
const PICTURES = /^(?:svgz?|php|cgi|aspx?|jsp)$/i;

/** Files of tools whose libraries are too large for a slide. */
const TOOLS: Readonly<Record<string, string>> = {
  excalidraw: 'Excalidraw',
  drawio: 'draw.io',
};

/**
 * The file of code that an address means; nothing, if it is that of a picture.
 *
 * @throws SceneError for the file of a drawing tool.
 */
export function codeFile(src: string): CodeFile | undefined {
  const [, address = '', end = '', first, last = first] =
    /^([^#?]*?(?:\.(\w+))?(?:\?[^#]*)?)(?:#L(\d+)(?:-L?(\d+))?)?$/.exec(src) ?? [];
  const tool = TOOLS[end.toLowerCase()];
  if (tool) {
    const name = address.split('/').at(-1);
    throw new SceneError('data-src', `let ${tool} export ${name} as SVG, and show that.`);
  }
  const isCode = first !== undefined || (end !== '' && !PICTURES.test(end));
  if (!isCode) return undefined;
  return {
    address,
    language: end.toLowerCase(),
    first: Number(first ?? 1),
    last: Number(last ?? Number.POSITIVE_INFINITY),
  };
}

/**
 * Reads those lines.
 *
 * @throws SceneError (by rejection) when the file has none of them.
 */
export async function readLines({ address, first, last }: CodeFile): Promise<string> {
  const lines = (await readFile(address)).replace(/\r?\n$/, '').split(/\r?\n/);
  const own = lines.slice(first - 1, last);
  if (own.length > 0) return own.join('\n');
  throw new SceneError('data-src', `${address} has ${lines.length} lines, not #L${first}.`);
}
