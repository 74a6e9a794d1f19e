import { type BaseType, select } from 'd3-selection';
import type { Node } from '../../core/cast.js';
import type { State } from '../../core/channels.js';
import { inPaintingOrder, type Painter, type Picture, stateIn } from '../../core/picture.js';
import { type LeafPainter, leafPainter } from './leaf-painter.js';

/** A leaf of the scene: its painter, while it is on the board. */
interface Leaf {
  painter: LeafPainter | undefined;
  /** Its place among its siblings. */
  z: number;
}

/** What is in an svg now. Kept beside it: what stands in the page is never read back. */
interface Painted {
  picture: Picture;
  readonly leaves: ReadonlyMap<string, Leaf>;
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
    select(svg).selectChildren('g').remove();
    const leaves = picture.cast.leaves.filter(isPainted);
    const now: Painted = {
      picture,
      leaves: new Map(leaves.map(({ id }) => [id, { painter: undefined, z: 0 }])),
    };
    painted.set(svg, now);
    joinAndPaint(svg, now);
    return;
  }
  const last = before.picture;
  before.picture = picture;
  const isSameStretch =
    last.still === picture.still && last.moving.leaves === picture.moving.leaves;
  const isJoined = isSameStretch ? paintMoving(before) : paintAll(before);
  if (!isJoined) joinAndPaint(svg, before);
};

/** @returns false when elements must be joined first. */
function paintAll({ picture, leaves }: Painted): boolean {
  for (const [id, leaf] of leaves) if (!paintLeaf(leaf, stateIn(picture, id))) return false;
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

function paintLeaf({ painter, z }: Leaf, state: State | undefined): boolean {
  if (!state?.shown) return painter === undefined;
  if (!painter || z !== state.z) return false;
  painter(state);
  return true;
}

function joinAndPaint(svg: SVGElement, now: Painted): void {
  join(svg, now.picture.cast.tree, now);
  paintAll(now);
}

function join(parent: Element, nodes: readonly Node[], now: Painted): void {
  const { picture, leaves } = now;
  const isThere = (node: Node): boolean =>
    node.members
      ? node.members.some(isThere)
      : isPainted(node) && stateIn(picture, node.id)?.shown === true;
  select(parent)
    .selectChildren<SVGGElement, Node>('g')
    .data(inPaintingOrder(picture, nodes.filter(isThere)), ({ id }) => id)
    .join(
      (enter) =>
        enter
          .append('g')
          .each(function ({ data }) {
            for (const [name, value] of Object.entries(data)) {
              this.setAttribute(`data-${name}`, value);
            }
          })
          // The picture has a name and a description. Reveal, when it reads a slide to a screen
          // reader, takes every text there is, here glyph by glyph, but for this.
          .attr('aria-hidden', 'true'),
      undefined,
      (exit) => exit.each((node) => forget(node, leaves)).remove(),
    )
    .each(function (this: BaseType, node) {
      const group = this as SVGGElement;
      if (node.members) {
        join(group, node.members, now);
        return;
      }
      const leaf = leaves.get(node.id);
      if (!leaf) return;
      leaf.painter ??= leafPainter(group);
      leaf.z = stateIn(picture, node.id)?.z ?? 0;
    });
}

/** What is no longer in the page is painted from nothing when it comes again. */
function forget({ id, members }: Node, leaves: Painted['leaves']): void {
  for (const member of members ?? []) forget(member, leaves);
  const leaf = leaves.get(id);
  if (leaf) leaf.painter = undefined;
}
