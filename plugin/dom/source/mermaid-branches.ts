/** Mermaid's graphs of Git's commits. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { type DrawnPart, wordsIn } from './diagram.js';
import type { Database } from './mermaid-database.js';

interface Commit {
  readonly id: string;
  readonly seq: number;
  readonly message: string;
  readonly tags?: readonly string[];
  readonly parents: readonly string[];
  readonly branch: string;
}

/** The branches, in them the commits, and the lines between these. */
export function branchParts(drawing: Element, database: Database): DrawnPart[] {
  const ownName = distinct();
  const commits = [...(database.getCommitsArray() as readonly Commit[])].sort(
    (a, b) => a.seq - b.seq,
  );
  const branches = branchesIn(drawing, ownName);
  const tags = [...drawing.querySelectorAll('.commit-labels > .tag-label')];
  const holes = ['.tag-label-bkg', '.tag-hole'].map((name) => [
    ...drawing.querySelectorAll(`.commit-labels > ${name}`),
  ]);
  const bullets = bulletsIn(drawing);
  const names = new Map<string, string>();
  const nodes = commits.map((commit, i): DrawnPart => {
    // Mermaid makes up another id each time it reads a commit without one.
    const { id, elements } = bullets[i] ?? { id: commit.id, elements: [] };
    const isNamed = commit.id === id;
    const own = (commit.tags ?? []).flatMap(() => [
      tags.shift(),
      ...holes.map((each) => each.shift()),
    ]);
    const said = commit.tags?.[0] || commit.message || `commit ${commit.seq + 1}`;
    const name = ownName(isNamed ? id : said);
    names.set(commit.id, name);
    const labels = [...drawing.querySelectorAll('.commit-labels > g')];
    const label = labels.filter((each) => wordsIn(each) === id);
    if (!isNamed) for (const each of label) each.remove();
    return {
      name,
      aliases: [commit.message, ...(commit.tags ?? [])].filter(Boolean),
      is: 'node',
      ends: [],
      within: branches.find(({ aliases }) => aliases.includes(commit.branch))?.name,
      words: name,
      elements: [...elements, ...(isNamed ? label : []), ...own.flatMap((each) => each ?? [])],
    };
  });
  const arrows = [...drawing.querySelectorAll('.commit-arrows > path')];
  const lines = commits.flatMap(({ id, parents }) =>
    parents.flatMap((parent): DrawnPart[] => {
      const arrow = arrows.shift();
      const [from, to] = [names.get(parent), names.get(id)];
      if (!arrow || from === undefined || to === undefined) return [];
      const name = ownName(`${from}->${to}`);
      const words = `${from} to ${to}`;
      return [{ name, aliases: [], is: 'edge', ends: [from, to], words, elements: [arrow] }];
    }),
  );
  return [...branches, ...nodes, ...lines];
}

/** The line of a branch, its name and what is behind that: three elements each. */
function branchesIn(drawing: Element, ownName: (name: string) => string): DrawnPart[] {
  const [lines, grounds, labels] = ['.branch', '.branchLabelBkg', '.branchLabel'].map((name) => [
    ...drawing.querySelectorAll(name),
  ]);
  return (labels ?? []).map((label, i) => {
    const branch = wordsIn(label);
    const elements = [lines?.[i], grounds?.[i], label].flatMap((each) => each ?? []);
    const name = ownName(branch);
    return { name, aliases: [branch], is: 'group', ends: [], words: `Branch ${branch}`, elements };
  });
}

/** What is drawn of each commit, in their order: its id is the class after those that say what it is. */
function bulletsIn(drawing: Element): { readonly id: string; readonly elements: Element[] }[] {
  const bullets = new Map<string, Element[]>();
  for (const each of drawing.querySelectorAll('.commit-bullets > .commit')) {
    const [, sort = '', id = ''] = each.classList;
    const own = /^commit-(?:merge|reverse|cherry-pick)$/.test(sort) ? id : sort;
    bullets.set(own, [...(bullets.get(own) ?? []), each]);
  }
  return [...bullets].map(([id, elements]) => ({ id, elements }));
}
