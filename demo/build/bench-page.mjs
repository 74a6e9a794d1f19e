// The page of the benches: what `npm run bench` gave last (demo/guide/bench.json).
import { escaped } from './html.mjs';

/** What each bench is about, in the order of the page. */
const TITLES = {
  open: 'Long decks',
  talk: 'The talk',
  key: 'A key',
  frames: 'A frame',
  large: 'A large scene',
  formulas: 'Formulas',
  sizes: 'Sizes',
  pdf: 'PDF',
  save: 'While you write',
};

export const benchPage = (results) => `      <h1>Light and quick</h1>
      <p>What <code>npm run bench</code> gave last: ours, what stands beside it, and how many times as much ours is. Both are measured by turns in the same browser, and the table has the middle one of several runs. Where decks open, jump and show their overview, the milliseconds are those in which the page's main thread is at work, so that other work on the machine does not count; frames are script alone. What is told in seconds is by the clock, and takes longer where the machine is busy: the load says how many programs waited for its cores. A goal that is not met says so.</p>
      <p>The decks of 10, 100 and 300 slides have on each slide a scene of 30 mobjects and 20 steps; static SVG is the last picture of each.</p>
${Object.entries(TITLES)
  .flatMap(([name, title]) => (results[name] ? [sectionOf(name, title, results[name])] : []))
  .join('\n')}`;

const sectionOf = (name, title, { date, cores, load, rows }) => `      <section id="${name}">
        <h2>${escaped(title)}</h2>
        <table class="bench">
          <thead><tr>${HEADS.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
          <tbody>
${rows.map(rowOf).join('\n')}
          </tbody>
        </table>
        <p><code>npm run bench -- ${name}</code>, ${date}, on ${cores} cores at a load of ${load}.</p>
      </section>`;

const HEADS = ['What', 'Ours', 'Beside', 'Theirs', 'Ratio', 'Goal', 'Met'];

function rowOf({ what, unit, ours, beside = '–', theirs, ratio, goal = '–', isMet }) {
  const cells = [
    `${ours} ${unit}`.trim(),
    escaped(beside),
    theirs === undefined ? '–' : `${theirs} ${unit}`.trim(),
    ratio === undefined ? '–' : `× ${ratio}`,
    escaped(goal),
    isMet === undefined ? '–' : isMet ? 'yes' : 'no',
  ];
  return `            <tr><th scope="row">${escaped(what)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
