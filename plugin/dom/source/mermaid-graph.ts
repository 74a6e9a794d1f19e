/** Mermaid's diagrams of nodes and edges: flowcharts, classes, states, entities, mind maps, requirements. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { type DrawnPart, wordsIn } from './diagram.js';
import type { Database } from './mermaid-database.js';

interface Node {
  readonly id: string;
  readonly domId?: string;
  readonly label?: string;
  readonly nodeId?: string;
  readonly parentId?: string;
  readonly isGroup?: boolean;
  readonly shape?: string;
}

interface Edge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export const isGraph = (database: Database): boolean => database.getData !== undefined;

/** The nodes, groups and edges of a graph. */
export function graphParts(drawing: Element, database: Database): DrawnPart[] {
  const { nodes, edges } = (database.getData?.() ?? { nodes: [], edges: [] }) as Graph;
  const ownName = distinct();
  const found = new Map<string, Found>();
  for (const node of nodes) {
    const elements = elementsOfNode(drawing, node);
    if (elements.length === 0 || isAroundNote(node)) continue;
    const called = nameOf(node);
    const words = wordsOfNode(elements[0], node) || sayStart(node) || called;
    found.set(node.id, { node, called, name: ownName(called), words, elements });
  }
  const lines: DrawnPart[] = [];
  /** Lines that nobody names come with what they lead to, or a note that they lead from. */
  const led = new Map<string, { readonly from: string; readonly elements: readonly Element[] }>();
  for (const { id, start, end } of edges) {
    const [from, to] = [found.get(start), found.get(end)];
    const elements = elementsOfEdge(drawing, id, start, end);
    if (!from || !to || elements.length === 0) continue;
    const label = elements.slice(1).map(wordsIn).filter(Boolean).join(' ');
    if (isNote(from.node)) led.set(start, { from: to.name, elements });
    else if (isNote(to.node) || isBranch(id)) led.set(end, { from: from.name, elements });
    else
      lines.push({
        name: ownName(`${from.called}->${to.called}`),
        aliases: label ? [label] : [],
        is: 'edge',
        ends: [from.name, to.name],
        words: `${from.words} ${label || 'to'} ${to.words}`,
        elements,
      });
  }
  const others = [...found.values()].map(({ node, name, words, elements }): DrawnPart => {
    const line = led.get(node.id);
    return {
      name,
      aliases: [words, node.nodeId ?? '', node.id],
      // A note comes as soon as what it is about is there.
      is: isNote(node) ? 'edge' : node.isGroup ? 'group' : 'node',
      ends: isNote(node) && line ? [line.from] : [],
      within: found.get(node.parentId ?? '')?.name,
      words,
      elements: [...elements, ...(line?.elements ?? [])],
    };
  });
  return [...others, ...lines];
}

interface Found {
  readonly node: Node;
  /** What the source calls it: two may be called the same. */
  readonly called: string;
  readonly name: string;
  readonly words: string;
  readonly elements: readonly Element[];
}

const isNote = ({ id }: Node) => /^note\d+$|----note/.test(id);

/** What holds a note beside its state; it is not to be seen. */
const isAroundNote = ({ id }: Node) => /----parent$/.test(id);

/** A line of a mind map. */
const isBranch = (edge: string) => /^edge_\d+_\d+$/.test(edge);

function elementsOfNode(drawing: Element, node: Node): Element[] {
  const prefix = `${drawing.id}-`;
  return [
    ...drawing.querySelectorAll('.node, .cluster, .statediagram-cluster, .note-cluster'),
  ].filter((shape) => isOf(shape.id.replace(prefix, ''), node));
}

/** Its name alone where it has members. */
function wordsOfNode(element: Element | undefined, { id, shape }: Node): string {
  if (shape === 'requirementBox') return id;
  const name = element?.querySelector('.cluster-label, .label-group, .label.name');
  return wordsIn(name) || wordsIn(element);
}

/** A node's element has an id such as `flowchart-A-0`, `state-Still-1`, `classId-Duck-1`, `node_0`. */
function isOf(id: string, { id: name, domId }: Node): boolean {
  if (id === domId || id === name) return true;
  return /^(?:flowchart|state|classId|node|entity)[-_]/.test(id) && stem(id) === name;
}

const stem = (id: string) => id.replace(/^[a-zA-Z]+[-_]/, '').replace(/-\d+$/, '');

/** Mermaid itself makes up ids of states that begin and end, of entities and of what is in a mind map. */
function nameOf({ id, label, nodeId }: Node): string {
  if (/_(?:start|end)$/.test(id) && (label ?? id) === id) return '[*]';
  if (/^entity-.*-\d+$/.test(id)) return id.replace(/^entity-/, '').replace(/-\d+$/, '');
  return /^\d+$/.test(id) || isNote({ id }) ? (label ?? nodeId ?? id) : id;
}

const sayStart = ({ id }: Node) =>
  /_start$/.test(id) ? 'The start' : /_end$/.test(id) ? 'The end' : '';

/** The path of an edge, and after it what is written on it. */
function elementsOfEdge(drawing: Element, id: string, start: string, end: string): Element[] {
  const paths = [...drawing.querySelectorAll('[data-edge][data-id]')];
  const isOwn = (each: Element) => each.getAttribute('data-id') === id;
  // What leads back to its node goes by two nodes of Mermaid's own.
  const isRound = (each: Element) =>
    start === end && each.getAttribute('data-id')?.startsWith(`${start}-cyclic-special`);
  const own = paths.filter(isOwn);
  const path = own.length > 0 ? own : paths.filter(isRound);
  const ids = path.map((each) => each.getAttribute('data-id'));
  const labels = [...drawing.querySelectorAll('.edgeLabels .label[data-id]')]
    .filter((each) => ids.includes(each.getAttribute('data-id')))
    .flatMap((each) => withTerminals(each.closest('.edgeLabel') ?? each));
  return [...path, ...labels];
}

/** The words at the ends of a line follow those in its middle. */
function withTerminals(label: Element): Element[] {
  const own = [label];
  for (
    let next = label.nextElementSibling;
    next && !next.classList.contains('edgeLabel');
    next = next.nextElementSibling
  )
    if (next.classList.contains('edgeTerminals')) own.push(next);
  return own;
}
