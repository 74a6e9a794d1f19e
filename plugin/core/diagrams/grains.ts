/** How finely a diagram is taken apart where its author has told no steps. */
import type { DiagramPart } from './diagram-part.js';
import type { Told } from './told-steps.js';

/** `parts`: each by itself. `all`: everything at once. */
export const GRAINS = ['parts', 'nodes', 'ranks', 'groups', 'all'] as const;
export type Grain = (typeof GRAINS)[number];

/** The steps of a grain. Edges and frames that they leave out come with what they belong to. */
export function stepsOfGrain(grain: Grain, parts: readonly DiagramPart[]): Told {
  const steps = GRAIN[grain](parts).filter((names) => names.length > 0);
  return { start: [], steps: steps.map((names) => ({ names })) };
}

type Names = readonly string[];

const GRAIN: Readonly<Record<Grain, (parts: readonly DiagramPart[]) => readonly Names[]>> = {
  parts: eachPart,
  nodes: (parts) => nodesOf(parts).map(({ name }) => [name]),
  ranks: eachRank,
  groups: eachGroup,
  all: (parts) => [parts.map(({ name }) => name)],
};

/** Whatever is no edge and frames no others. */
function nodesOf(parts: readonly DiagramPart[]): DiagramPart[] {
  const frames = new Set(parts.flatMap(({ within }) => within ?? []));
  return parts.filter(({ is, name }) => is !== 'edge' && !frames.has(name));
}

/** Nodes in the order of the source, an edge as soon as both its ends are there. */
function eachPart(parts: readonly DiagramPart[]): Names[] {
  const nodes = nodesOf(parts);
  const there = new Set<string>();
  const waiting = parts.filter(({ is }) => is === 'edge');
  const order: string[] = [];
  const come = (part: DiagramPart) => {
    order.push(part.name);
    there.add(part.name);
    for (let frame = part.within; frame !== undefined; frame = within(parts, frame))
      there.add(frame);
  };
  const edgesNow = () => {
    const isReady = ({ ends, after }: DiagramPart) =>
      [...ends, ...(after ? [after] : [])].every((name) => there.has(name));
    for (let edge = waiting.find(isReady); edge; edge = waiting.find(isReady)) {
      waiting.splice(waiting.indexOf(edge), 1);
      come(edge);
    }
  };
  for (const node of nodes) {
    come(node);
    edgesNow();
  }
  return order.map((name) => [name]);
}

/** Nodes that are as far from the first ones; of messages each is further down. */
function eachRank(parts: readonly DiagramPart[]): Names[] {
  const nodes = nodesOf(parts);
  const edges = parts.filter(({ is }) => is === 'edge');
  if (edges.some(({ after }) => after !== undefined))
    return [nodes.map(({ name }) => name), ...edges.map(({ name }) => [name])];
  const ranks = ranksOf(nodes, edges);
  const count = Math.max(0, ...ranks.values()) + 1;
  return Array.from({ length: count }, (_, rank) =>
    nodes.flatMap(({ name }) => (ranks.get(name) === rank ? [name] : [])),
  );
}

/** How many edges lead to each node at most; of a circle the edge that closes it does not count. */
function ranksOf(nodes: readonly DiagramPart[], edges: readonly DiagramPart[]) {
  const names = nodes.map(({ name }) => name);
  const onward = new Map(names.map((name): [string, string[]] => [name, []]));
  for (const { ends } of edges) onward.get(ends[0] ?? '')?.push(ends[1] ?? '');
  const ranks = new Map<string, number>();
  /** Backwards from where all edges end: who comes late here has all before it. */
  const order: string[] = [];
  const open = new Set<string>();
  const closing = new Set<string>();
  const visit = (name: string) => {
    open.add(name);
    for (const to of onward.get(name) ?? []) {
      if (open.has(to) && !order.includes(to)) closing.add(`${name}\n${to}`);
      else if (!open.has(to) && onward.has(to)) visit(to);
    }
    order.push(name);
  };
  for (const name of names) if (!open.has(name)) visit(name);
  for (const name of order.reverse()) {
    const rank = ranks.get(name) ?? 0;
    ranks.set(name, rank);
    for (const to of onward.get(name) ?? [])
      if (!closing.has(`${name}\n${to}`)) ranks.set(to, Math.max(ranks.get(to) ?? 0, rank + 1));
  }
  return ranks;
}

/** A group with all that is in it; what is in none by itself. */
function eachGroup(parts: readonly DiagramPart[]): Names[] {
  const outermost = (part: DiagramPart): string => {
    let name = part.name;
    for (let frame = part.within; frame !== undefined; frame = within(parts, frame)) name = frame;
    return name;
  };
  const isMessages = parts.some(({ after }) => after !== undefined);
  // Where messages are framed, those they are between come first.
  const first = isMessages ? [nodesOf(parts).map(({ name }) => name)] : [];
  const grouped = isMessages ? parts.filter(({ is }) => is === 'edge') : nodesOf(parts);
  const steps = new Map<string, string[]>();
  for (const part of grouped) {
    const key = outermost(part);
    steps.set(key, [...(steps.get(key) ?? []), part.name]);
  }
  return [...first, ...steps.values()];
}

const within = (parts: readonly DiagramPart[], name: string) =>
  parts.find((part) => part.name === name)?.within;
