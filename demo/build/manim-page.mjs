// The page of Manim's names and what they are here.
import { highlighted } from './guide-examples.mjs';
import { withCode } from './guide-page.mjs';
import { idOf } from './guide-search.mjs';
import { code, escaped } from './html.mjs';

/** Where the reference tells of an option that is no function's. */
const SECTIONS = { at: 'placement', rate: 'rate', coordinates: 'coordinates', end: 'end' };
const CONSTANTS = ['FRAME'];

export const manimPage = (sections) => `      <h1>Manim's names</h1>
      <p>What at least one in a hundred of 1,503 public Manim files uses, most used first, and what it is here. The number is the percentage of files. Names are Manim's in camelCase; lengths, colours and rate functions are Manim's, too. Where <code>box</code> or <code>label</code> stands, any mobject can stand, or its id.</p>
      <p>${sections.map(({ title }) => `<a href="#${idOf(title)}">${escaped(title)}</a>`).join(' · ')}</p>
${sections.map(sectionOf).join('\n')}`;

const sectionOf = ({ title, names }) => `      <section id="${idOf(title)}">
        <h2>${escaped(title)}</h2>
        <table class="names">
          <thead><tr><th scope="col">Manim</th><th scope="col">%</th><th scope="col">Here</th><th scope="col">So</th></tr></thead>
          <tbody>
${names.map(rowOf).join('\n')}
          </tbody>
        </table>
      </section>`;

function rowOf({ manim, share, ours = [], say, note }) {
  const links = ours.map(linkTo).join(', ') || '–';
  const said = [
    say ? `<code class="said">${highlighted(say, 'js')}</code>` : '',
    note ? `<span class="note">${withCode(note)}</span>` : '',
  ];
  return `            <tr id="${idOf(manim)}"><th scope="row"><code>${escaped(manim)}</code></th><td>${share}</td><td>${links}</td><td>${said.join(' ')}</td></tr>`;
}

function linkTo(path) {
  const [first] = path.split('.');
  if (CONSTANTS.includes(first)) return code(path);
  return `<a href="reference.html#${SECTIONS[first] ?? first}">${code(path)}</a>`;
}
