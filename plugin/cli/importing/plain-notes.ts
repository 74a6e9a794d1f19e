/** Notes as a scene has them: manim-slides' are Markdown, ours are words in lines. */

/** What begins something of its own, and does not go on with the line before. */
const BEGINS = /^\s*(?:$|[-*+] |\d+[.)] |#{1,6} |>)/;
const FENCE = /^\s*(?:```|~~~)/;
const BREAK = /(?: {2,}|\\|<br ?\/?>)$/;

/**
 * What Markdown says, without its marks: emphasis and code as words, links with their addresses, lists with dots,
 * each paragraph in one line.
 */
export function plainNotes(markdown: string): string {
  const told: string[] = [];
  let isCode = false;
  /** Of a paragraph, while it goes on. */
  let open = '';
  const close = () => {
    if (open) told.push(...inlineOf(blockOf(open)).split('\n'));
    open = '';
  };
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line) || isCode || BEGINS.test(line)) close();
    if (FENCE.test(line)) isCode = !isCode;
    else if (isCode || line.trim() === '') told.push(line.trimEnd());
    else {
      open += (open && ' ') + (open ? line.trim() : line.trimEnd()).replace(BREAK, '');
      if (BREAK.test(line) || /^#/.test(line)) close();
    }
  }
  close();
  return told
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A heading, an item or a quotation without what makes it one. */
const blockOf = (text: string) =>
  text
    .replace(/^\s*#{1,6} +(.*?)[ #]*$/, '$1')
    .replace(/^(\s*)[-*+] +/, '$1• ')
    .replace(/^\s*> ?/, '');

const MARKS = [
  /(?<ticks>`+) ?(?<code>.+?) ?\k<ticks>/,
  /\\(?<sign>[!-/:-@[-`{-~])/,
  /!\[(?<picture>[^\]]*)\]\([^)]*\)/,
  /\[(?<words>[^\]]+)\]\((?<address>[^\s)]+)[^)]*\)/,
  /<(?<link>https?:[^\s>]+)>/,
  /(?<stars>\*{1,3}|~~)(?=\S)(?<strong>.+?)(?<=\S)\k<stars>/,
  /(?<!\w)(?<lines>_{1,3})(?=\S)(?<slanted>.+?)(?<=\S)\k<lines>(?!\w)/,
  /(?<newline><br ?\/?>)/,
  /<\/?[a-z][a-z\d]*(?: [\w-]+="[^"]*")*>/,
];
const MARK = new RegExp(MARKS.map(({ source }) => source).join('|'), 'g');

function inlineOf(text: string): string {
  return text.replace(MARK, (...given) => {
    const found = given.at(-1) as Readonly<Record<string, string | undefined>>;
    const { code, sign, picture, words, address, link, strong, slanted, newline } = found;
    if (words !== undefined) {
      const said = inlineOf(words);
      return said === address ? said : `${said} (${address})`;
    }
    const inner = strong ?? slanted;
    if (inner !== undefined) return inlineOf(inner);
    return code ?? sign ?? picture ?? link ?? (newline ? '\n' : '');
  });
}
