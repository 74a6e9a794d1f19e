import { type BaseType, select } from 'd3-selection';
import type { Board, Look } from '../core/look.js';
import type { Leaf, Mobject, SvgElement } from '../core/mobject.js';
import { cssColor } from '../core/palette.js';
import type { Stage } from '../core/stage.js';
import { round, toPixels } from '../core/units.js';
import { attribute } from './draw-part.js';
import { connector } from './kinds/connector.js';
import { formula } from './kinds/formula.js';
import type { Kind } from './kinds/kind.js';
import { rectangle } from './kinds/rectangle.js';
import { text } from './kinds/text.js';
import type { Content } from './measure.js';

/** All that is needed to paint a scene's pictures. */
export interface Exhibit {
  readonly stage: Stage;
  readonly contents: ReadonlyMap<string, Content>;
}

/** What is painted here; elements of a drawing are there already. */
type Painting = Exclude<Leaf, SvgElement>;

type Kinds = { readonly [K in Painting['kind']]: Kind<Extract<Painting, { kind: K }>> };

const KINDS: Kinds = { rectangle, text, formula, arrow: connector, line: connector };

/** What is in an svg now. Kept beside it: what stands in the page is never read back. */
interface Painted {
  readonly exhibit: Exhibit;
  readonly board: Board;
  readonly painters: Map<string, (look: Look) => void>;
}

const painted = new WeakMap<SVGElement, Painted>();

/**
 * Paints a board. Painting twice changes nothing; only what looks otherwise than before is written,
 * and only when something comes or goes are elements joined. An svg that was not painted here, such
 * as a clone on a page of print, is painted from nothing.
 */
export function paint(svg: SVGElement, exhibit: Exhibit, board: Board): void {
  let before = painted.get(svg);
  if (before?.exhibit !== exhibit) {
    select(svg).selectChildren('g').remove();
    before = { exhibit, board: new Map(), painters: new Map() };
  }
  const { painters } = before;
  if (membersDiffer(before.board, board))
    join(svg, exhibit.stage.scene.mobjects, exhibit, board, painters);
  for (const [id, look] of board) {
    if (look !== before.board.get(id)) painters.get(id)?.(look);
  }
  painted.set(svg, { exhibit, board, painters });
}

function membersDiffer(a: Board, b: Board): boolean {
  if (a.size !== b.size) return true;
  for (const id of a.keys()) if (!b.has(id)) return true;
  return false;
}

function join(
  parent: Element,
  mobjects: readonly Mobject[],
  exhibit: Exhibit,
  board: Board,
  painters: Painted['painters'],
): void {
  const isThere = ({ id }: Mobject) =>
    (exhibit.stage.families.get(id) ?? []).some(
      (leaf) => leaf.kind !== 'element' && board.has(leaf.id),
    );
  select(parent)
    .selectChildren<SVGGElement, Mobject>('g')
    .data(mobjects.filter(isThere), ({ id }) => id)
    .join(
      (enter) =>
        enter
          .append('g')
          .attr('data-mobject', ({ id }) => id)
          .attr('data-kind', ({ kind }) => kind)
          // The picture has a name and a description. Reveal, when it reads a slide to a screen
          // reader, takes every text there is, here glyph by glyph, but for this.
          .attr('aria-hidden', 'true')
          .each(function (mobject) {
            if (mobject.kind !== 'group' && mobject.kind !== 'element')
              painters.set(mobject.id, begin(this, mobject, exhibit));
          }),
      (update) => update,
      (exit) => exit.each((mobject) => void painters.delete(mobject.id)).remove(),
    )
    .order()
    .each(function (this: BaseType, mobject) {
      if (mobject.kind === 'group')
        join(this as Element, mobject.members, exhibit, board, painters);
    });
}

/** Paints what of a leaf never changes. */
function begin(
  group: SVGGElement,
  leaf: Painting,
  { stage, contents }: Exhibit,
): (look: Look) => void {
  const box = stage.boxes.get(leaf.id);
  if (!box) throw new Error(`no box for '${leaf.id}'`);
  group.setAttribute('color', cssColor(leaf.color ?? 'WHITE'));
  // Sound: the table gives each kind of leaf its own painter.
  const kind = KINDS[leaf.kind] as Kind;
  const show = kind(group, { leaf, box, content: contents.get(leaf.id) });
  let before: Partial<Look> = {};
  let place: SVGTransform | undefined;
  return (look) => {
    // Writing an attribute costs more than all the arithmetic of a frame, even when nothing changes.
    if (!look.route && look.center !== before.center) {
      place ??= placeOf(group);
      place.setTranslate(...toPixels(look.center));
    }
    if (look.opacity !== before.opacity) {
      const whole = look.opacity === 1;
      attribute(group, 'opacity', whole ? null : round(look.opacity, 3));
    }
    const first = before.center === undefined;
    if (first || look.drawing !== before.drawing || look.route !== before.route) show(look);
    before = look;
  };
}

/**
 * The group's one transform, to be set in numbers: a text for each place costs three times as much. Also
 * at first, for Firefox keeps an attribute's own words until its numbers change.
 */
function placeOf(group: SVGGElement): SVGTransform {
  const { baseVal } = group.transform;
  return baseVal.initialize((group.ownerSVGElement as SVGSVGElement).createSVGTransform());
}
