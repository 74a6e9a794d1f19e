// What all pages of the guide have: head, search, the list of the pages.
import { code, escaped } from './html.mjs';

/** The pages, in the order of the list: what one wants to do. */
export const PAGES = [
  { file: 'index.html', name: 'Start' },
  { file: 'draw.html', name: 'Draw things' },
  { file: 'place.html', name: 'Put them in place' },
  { file: 'appear.html', name: 'Come and go' },
  { file: 'change.html', name: 'Move and change' },
  { file: 'point-out.html', name: 'Point things out' },
  { file: 'plot.html', name: 'Plot' },
  { file: 'values.html', name: 'Let values drive' },
  { file: 'tables.html', name: 'Tables and code' },
  { file: 'steps.html', name: 'Steps and time' },
  { file: 'diagrams.html', name: 'Diagrams' },
  { file: 'write.html', name: 'Other ways to write' },
  { file: 'rehearse.html', name: 'Rehearse' },
  { file: 'stage.html', name: 'On stage' },
  { file: 'tools.html', name: 'Other tools' },
  { file: 'from-manim.html', name: 'From Manim' },
  { file: 'bench.html', name: 'Light and quick' },
  { file: 'manim.html', name: "Manim's names" },
  { file: 'reference.html', name: 'Reference' },
];

const link = ({ file, name }, current) =>
  `<li><a href="${file}"${file === current ? ' aria-current="page"' : ''}>${escaped(name)}</a></li>`;

/**
 * A whole page.
 *
 * @param body - HTML that begins with an <h1>.
 */
export function guidePage(file, body) {
  const [, title] = /<h1>([\s\S]*?)<\/h1>/.exec(body);
  const hasExamples = body.includes('class="example"');
  const scripts = [
    ...(hasExamples ? ['reveal.js', 'markdown.js', 'script/reveal-scenes.js', 'drawing.js'] : []),
    'guide.js',
  ];
  const styles = [...(hasExamples ? ['reveal.css', 'script/reveal-scenes.css'] : []), 'guide.css'];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="dark light">
    <title>${title.replace(/<[^>]+>/g, '')} – reveal-scenes</title>
    <link rel="icon" href="data:,">
${styles.map((each) => `    <link rel="stylesheet" href="${each}">`).join('\n')}
  </head>
  <body>
    <a class="skip" href="#content">To the content</a>
    <header>
      <a class="brand" href="index.html">reveal-scenes</a>
      <form role="search" action="reference.html">
        <input type="search" role="combobox" aria-label="Search the guide, by our names or Manim's" placeholder="Search" title="Press / to search" aria-autocomplete="list" aria-expanded="false" aria-controls="found" autocomplete="off" spellcheck="false">
        <ul id="found" role="listbox" aria-label="Found" hidden></ul>
        <span role="status" class="unseen"></span>
      </form>
    </header>
    <nav aria-label="Pages"><ul>
${PAGES.map((each) => `      ${link(each, file)}`).join('\n')}
    </ul></nav>
    <main id="content" tabindex="-1">
${body}
    </main>
${scripts.map((each) => `    <script src="${each}"></script>`).join('\n')}
  </body>
</html>
`;
}

/** Words in the backticks of TSDoc stay words, and `code` is code. */
export const withCode = (text) =>
  text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 ? code(part) : escaped(part)))
    .join('');
