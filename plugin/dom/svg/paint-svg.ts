import type { Node } from '../../core/cast.js';
import type { State } from '../../core/channels.js';
import { type Painter, type Picture, shownState } from '../../core/picture.js';
import { SVG } from './elements.js';
import { type LeafPainter, leafPainter } from './leaf-painter.js';

/** A leaf of the scene: its painter, as soon as it has been on the board. */
interface Leaf {
  painter: LeafPainter | undefined;
  /** Whether it is on the board. */
  isThere: boolean;
  /** Its place among its siblings. */
  z: number;
}

/** What is in an svg now. Kept beside it: what stands in the page is never read back. */
interface Painted {
  picture: Picture;
  readonly leaves: ReadonlyMap<string, Leaf>;
  /** The elements of the mobjects that are on the board, or have been. */
  readonly groups: Map<string, SVGGElement>;
  /** The leaves that move, in order: looked up once a stretch and not at every frame. */
  moving?: {
    readonly of: Picture['moving']['leaves'];
    readonly leaves: readonly (Leaf | undefined)[];
  };
}

const painted = new WeakMap<SVGElement, Painted>();

/** Elements of a drawing are there already; neither they nor the camera are painted here. */
const isPainted = ({ kind }: { readonly kind: string }) => kind !== 'element';

/**
 * Paints a picture into an svg, or a group of it. Only what looks otherwise than before is written, and
 * only when something comes or goes, or changes its place among its siblings, are elements joined. An
 * svg that was not painted here, such as a clone on a page of print, is painted from nothing.
 */
export const paintSvg: Painter<SVGElement> = (svg, picture) => {
  const before = painted.get(svg);
  if (before?.picture.cast !== picture.cast) {
    erase(svg);
    const leaves = picture.cast.leaves.filter(isPainted);
    const now: Painted = {
      picture,
      leaves: new Map(leaves.map(({ id }) => [id, { painter: undefined, isThere: false, z: 0 }])),
      groups: new Map(),
    };
    painted.set(svg, now);
    join(svg, picture.cast.tree, now);
    return;
  }
  const last = before.picture;
  before.picture = picture;
  const isSameStretch =
    last.still === picture.still && last.moving.leaves === picture.moving.leaves;
  const isJoined = isSameStretch ? paintMoving(before) : paintAll(before);
  if (!isJoined) join(svg, picture.cast.tree, before);
};

/** Takes all that is painted out of an svg. */
export function erase(svg: SVGElement): void {
  painted.delete(svg);
  for (const child of [...svg.children]) if (child.localName === 'g') child.remove();
}

/** @returns false when elements must be joined first. */
function paintAll({ picture, leaves }: Painted): boolean {
  for (const [id, leaf] of leaves) {
    if (!paintLeaf(leaf, shownState(picture, id))) return false;
  }
  return true;
}

/** Paints what moves in the same stretch as before. @returns false when elements must be joined first. */
function paintMoving(now: Painted): boolean {
  const { leaves, states } = now.picture.moving;
  if (now.moving?.of !== leaves) {
    now.moving = { of: leaves, leaves: [...leaves.keys()].map((id) => now.leaves.get(id)) };
  }
  for (let i = 0; i < states.length; i++) {
    const leaf = now.moving.leaves[i];
    if (leaf && !paintLeaf(leaf, states[i])) return false;
  }
  return true;
}

function paintLeaf({ painter, isThere, z }: Leaf, state: State | undefined): boolean {
  if (!state?.shown) return !isThere;
  if (!painter || !isThere || z !== state.z) return false;
  painter(state);
  return true;
}

/** Puts the elements of siblings into their parent, painted and in order, and takes those away that have gone. */
function join(parent: Element, nodes: readonly Node[], now: Painted): void {
  const { leaves, groups } = now;
  const there: { readonly node: Node; readonly z: number; readonly state?: State }[] = [];
  for (const node of nodes) {
    const state = shownOf(node, now);
    if (state) there.push({ node, z: state.z, state });
    else if (node.members?.some((member) => isThere(member, now))) there.push({ node, z: node.z });
    else remove(node, now);
  }
  let next: Element | null = null;
  for (const { node, state } of there.sort((a, b) => a.z - b.z).reverse()) {
    const group = groups.get(node.id) ?? groupFor(node);
    groups.set(node.id, group);
    // All of it is made before it is put into the page, where each element costs twice as much.
    if (node.members) join(group, node.members, now);
    const leaf = leaves.get(node.id);
    if (leaf && state) {
      leaf.painter ??= leafPainter(group);
      leaf.painter(state);
      leaf.isThere = true;
      leaf.z = state.z;
    }
    // What is at its place is not put there again: that would cost its focus and its selected text.
    if (group.parentNode !== parent || group.nextSibling !== next) parent.insertBefore(group, next);
    next = group;
  }
}

/** The state of a leaf that is painted here and is on the board. */
const shownOf = ({ id, members }: Node, { picture, leaves }: Painted): State | undefined =>
  !members && leaves.has(id) ? shownState(picture, id) : undefined;

const isThere = (node: Node, now: Painted): boolean =>
  node.members?.some((member) => isThere(member, now)) ?? shownOf(node, now) !== undefined;

function groupFor({ data }: Node): SVGGElement {
  const group = document.createElementNS(SVG, 'g');
  for (const [name, value] of Object.entries(data)) group.setAttribute(`data-${name}`, value);
  // The picture has a name and a description. Reveal, when it reads a slide to a screen
  // reader, takes every text there is, here glyph by glyph, but for this.
  group.setAttribute('aria-hidden', 'true');
  return group;
}

/**
 * What is no longer in the page keeps its element: to make 1,500 of them again took most of a jump back. As
 * ever only what is otherwise than when it left is written when it comes again.
 */
function remove(node: Node, now: Painted): void {
  const group = now.groups.get(node.id);
  if (!group) return; // it has never been there
  group.remove();
  leave(node, now);
}

function leave({ id, members }: Node, now: Painted): void {
  for (const member of members ?? []) leave(member, now);
  const leaf = now.leaves.get(id);
  if (leaf) leaf.isThere = false;
}
