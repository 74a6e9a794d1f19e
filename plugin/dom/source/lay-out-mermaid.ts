/** Lays out Mermaid's diagrams. */
import type { Mermaid } from 'mermaid';
import { deckColors } from './deck-colors.js';
import { type Diagram, type DiagramLook, type DrawnPart, SourceError } from './diagram.js';
import { harmless, SECURE } from './harmless.js';
import { loadMermaid } from './mermaid.js';
import { branchParts } from './mermaid-branches.js';
import type { Database } from './mermaid-database.js';
import { graphParts, isGraph } from './mermaid-graph.js';
import { mermaidLook } from './mermaid-look.js';
import { messageParts } from './mermaid-messages.js';
import { taskParts } from './mermaid-tasks.js';
import { timelineParts } from './mermaid-timeline.js';

type FindParts = (drawing: Element, database: Database) => DrawnPart[];

/** How the parts of a kind of diagram are found; those of all others as far as they are graphs. */
const KINDS: Readonly<Record<string, FindParts>> = {
  sequence: messageParts,
  gantt: taskParts,
  timeline: timelineParts,
  gitGraph: branchParts,
};

/** Of diagrams that are as wide as their place, in pixels: their texts are legible then. */
const WIDTH = 800;

let count = 0;

/**
 * Lays out a diagram, in the page.
 *
 * @throws SourceError when Mermaid does not understand the source.
 */
export function layOutMermaid(source: string, look: DiagramLook): Promise<Diagram> {
  // One after another: Mermaid has one configuration for all.
  const next = last.then(() => layOut(source, look));
  last = next.catch(() => {});
  return next;
}

let last: Promise<unknown> = Promise.resolve();

async function layOut(source: string, look: DiagramLook): Promise<Diagram> {
  const mermaid = await loadMermaid();
  mermaid.startOnLoad = false;
  const { text, offset } = withoutComments(source);
  const colors = deckColors(look.ground);
  const id = `scene-mermaid-${++count}`;
  const before = mermaid.mermaidAPI.getSiteConfig();
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    secure: look.own ? SECURE : [...SECURE, 'theme', 'themeVariables'],
    deterministicIds: true,
    // Some shapes are drawn by a hand that trembles where none is to be seen: always in the same way.
    handDrawnSeed: 1,
    ...mermaidLook(look, colors),
  });
  try {
    const { svg } = await rendered(mermaid, id, text);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const database = db as unknown as Database;
    return {
      svg: look.own ? svg : colors.restore(onGround(svg, colors.ground)),
      partsIn(drawing) {
        const find = KINDS[type] ?? (isGraph(database) ? graphParts : () => []);
        return find(drawing, database);
      },
    };
  } catch (error) {
    throw mistakeIn(error as Error, offset);
  } finally {
    mermaid.initialize(before);
  }
}

/** The ends of some lines are white whatever the theme. */
const onGround = (svg: string, ground: string) =>
  svg.replace(/(<marker\b[^>]*><circle[^>]*? fill=)"white"/g, `$1"${ground}"`);

async function rendered(mermaid: Mermaid, id: string, text: string) {
  const place = document.createElement('div');
  // Displayed, as texts are measured; its width is what some diagrams are as wide as.
  Object.assign(place.style, {
    position: 'fixed',
    width: `${WIDTH}px`,
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  document.body.append(place);
  try {
    return await mermaid.render(id, text, place);
  } finally {
    place.remove();
  }
}

/**
 * Mermaid takes whole lines away before it counts them. Comments are left empty instead, so that what it
 * says of a line is true; and it takes away what is empty above.
 */
function withoutComments(source: string) {
  const lines = harmless(source).split('\n');
  const plain = lines.map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const offset = Math.max(
    0,
    plain.findIndex((line) => line.trim() !== ''),
  );
  return { text: plain.join('\n').trimStart(), offset };
}

function mistakeIn({ message }: Error, offset: number): SourceError {
  const [, told] = /\bline:? (\d+)/i.exec(message) ?? [];
  const line = told === undefined ? undefined : Number(told) + offset;
  const problem = message
    .replace(/^.*?\bon line \d+:\s*/i, '')
    .replace(/\n-*\^\n/, ' ← ')
    .replace(/\s+/g, ' ');
  return new SourceError(problem, line);
}
