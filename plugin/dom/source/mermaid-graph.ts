/** Mermaid's diagrams of nodes and edges: flowcharts, classes, states, entities, mind maps, requirements. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { type DrawnPart, wordsIn } from './diagram.js';
import type { Database } from './lay-out-mermaid.js';

interface Node {
  readonly id: string;
  readonly domId?: string;
  readonly label?: string;
  readonly nodeId?: string;
  readonly parentId?: string;
  readonly isGroup?: boolean;
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
  const prefix = `${drawing.id}-`;
  const shapes = [
    ...drawing.querySelectorAll('.node, .cluster, .statediagram-cluster, .note-cluster'),
  ];
  const found = nodes.flatMap((node) => {
    const elements = shapes.filter((shape) => isOf(shape.id.replace(prefix, ''), node));
    return elements.length > 0 ? [{ node, elements, name: '' }] : [];
  });
  // Outermost first, and each in the order of the source.
  for (const each of found) each.name = ownName(nameOf(each.node));
  const names = new Map(found.map(({ node, name }) => [node.id, name]));
  const said = new Map(
    found.map(({ elements, name, node }) => [
      name,
      wordsIn(elements[0]?.querySelector('.cluster-label, .label-group') ?? elements[0]) ||
        sayStart(node),
    ]),
  );
  const others: DrawnPart[] = found.map(({ node, elements, name }) => ({
    name,
    aliases: [said.get(name) ?? '', node.nodeId ?? '', node.label ?? '', node.id].filter(Boolean),
    is: node.isGroup ? 'group' : 'node',
    ends: [],
    within: node.parentId === undefined ? undefined : names.get(node.parentId),
    words: said.get(name) || name,
    elements,
  }));
  const lines = edges.flatMap(({ id, start, end }): DrawnPart[] => {
    const [from, to] = [names.get(start), names.get(end)];
    const elements = elementsOfEdge(drawing, id, start, end);
    if (from === undefined || to === undefined || elements.length === 0) return [];
    const label = elements.slice(1).map(wordsIn).filter(Boolean).join(' ');
    const [first, last] = [said.get(from) ?? from, said.get(to) ?? to];
    return [
      {
        name: ownName(`${from}->${to}`),
        aliases: label ? [label] : [],
        is: 'edge',
        ends: [from, to],
        words: `${first} ${label || 'to'} ${last}`,
        elements,
      },
    ];
  });
  return [...others, ...lines];
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
  return /^\d+$/.test(id) ? (label ?? nodeId ?? id) : id;
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
