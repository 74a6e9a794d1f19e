import { inRow } from '../../arrangement.js';
import { coordinate, fontSize } from '../../common-fields.js';
import { text as anyText, choice, list, type Written, withDefault } from '../../field.js';
import { EM } from '../../units.js';
import { group } from '../basic/group.js';
import { text } from '../basic/text.js';
import type { Builder } from '../builder.js';
import { kind, type Options, painted } from '../kind.js';
import { dot } from '../shapes/dot.js';

const fields = {
  kind: choice('bulletList'),
  ...painted,
  /** The words of each item. */
  items: list(anyText),
  /** Manim's size of a font. */
  fontSize,
  /** The gap between items, in units. */
  buff: withDefault(coordinate, 0.25),
};

/** Manim's `BulletedList`. */
export interface BulletList extends Written<typeof fields> {}

/** Told, and not found out: what it makes has members, which are any mobjects, and so these too. */
type BulletListBuilder = Builder<
  BulletList,
  [items: BulletList['items'], options?: Options<BulletList, 'items'>]
>;

/** The radius of a bullet, in em. */
const RADIUS = 0.1;
/** From a bullet to its words, in em. */
const GAP = 0.35;

/**
 * Manim's `BulletedList`. Its items are `ID.item-1` and on, each with `ID.item-1.dot` and
 * `ID.item-1.text`. They are placed by their em boxes and not, as in Manim, by their ink: so the lines
 * are evenly apart, whatever is written.
 * @example
 * bulletList('plan', ['Measure', 'Cut', 'Glue'], { at: { toEdge: 'LEFT' } });
 */
export const bulletList: BulletListBuilder = kind(
  (
    id: string,
    items: BulletList['items'],
    options: Options<BulletList, 'items'> = {},
  ): BulletList => ({ kind: 'bulletList', id, items, ...options }),
  {
    kind: 'bulletList',
    fields,
    members({ id, items, fontSize }) {
      const em = fontSize * EM.text;
      return items.map((words, i) => {
        const item = `${id}.item-${i + 1}`;
        return group(item, [
          dot(`${item}.dot`, { radius: RADIUS * em }),
          text(`${item}.text`, words, {
            fontSize,
            box: 'em',
            align: 'left',
            at: { nextTo: `${item}.dot`, direction: 'RIGHT', buff: GAP * em },
          }),
        ]);
      });
    },
    arrange: ({ buff }, boxes) => inRow(boxes, { direction: 'DOWN', buff, alignedEdge: 'LEFT' }),
  },
);
