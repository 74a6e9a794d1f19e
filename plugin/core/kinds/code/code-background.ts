import { around, edge } from '../../box.js';
import { color, length, opacity, strokeWidth } from '../../common-fields.js';
import { choice, number, text, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import type { OutlinePart } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined, roundedBox } from '../outlined.js';
import { codeLook, startOf } from './code-look.js';

/** The ground of a code: a little lighter than a dark board, a little darker than a light one. */
const PANEL = 'var(--scene-panel, #222)';

/** A window's buttons, in Manim's colours, their radius, and the gap between two of them, in units. */
const BUTTONS = ['#ff5f56', '#ffbd2e', '#27c93f'];
const RADIUS = 0.1;
const GAP = 0.1;
const BUTTONS_WIDTH = 3 * 2 * RADIUS + 2 * GAP;

const fields = {
  kind: choice('codeBackground'),
  ...outlined,
  /** The lines of the code. */
  source: text,
  /** For how many digits there is room before them. */
  digits: withDefault(number(0, 10), 0),
  ...codeLook,
  /** With the buttons of a window, or without. */
  style: withDefault(choice('rectangle', 'window'), 'rectangle'),
  stroke: withDefault(color, 'WHITE'),
  fill: withDefault(color, PANEL),
  /** How solid it is, 0 to 1. */
  fillOpacity: withDefault(opacity, 1),
  /** Hundredths of a unit. */
  strokeWidth: withDefault(strokeWidth, 1),
  /** Between it and the lines, in units. */
  buff: withDefault(length, 0.3),
  /** Of its corners, in units. */
  cornerRadius: withDefault(length, 0.2),
};

/** What is behind a code. */
export interface CodeBackground extends Written<typeof fields> {}

/**
 * What is behind a code: a rectangle, or a window.
 * @example
 * codeBackground('panel', 'x = 1\ny = 2', { style: 'window' });
 */
export const codeBackground = kind(
  (
    id: string,
    source: string,
    options: Options<CodeBackground, 'source'> = {},
  ): CodeBackground => ({ kind: 'codeBackground', id, source, ...options }),
  {
    kind: 'codeBackground',
    fields,
    asks: ({ source, digits, ...look }) => ({
      text: source.split('\n').map((text) => ({ text, fontSize: look.fontSize })),
      lineSpacing: look.lineSpacing,
      box: 'em',
      align: startOf(look, digits),
      family: look.font,
    }),
    shaped({ style, buff, cornerRadius }, { box }) {
      const [right, top] = edge(box, [1, 1]);
      const [, bottom] = edge(box, [-1, -1]);
      const isWindow = style === 'window';
      // From where the lines begin, and not from where their ink does.
      const inside: Point[] = [
        [0, top],
        [right, bottom],
      ];
      if (isWindow) inside.push([-GAP, top + GAP + 2 * RADIUS], [BUTTONS_WIDTH - GAP, top]);
      const { center, width, height } = around(inside);
      const panel = { center, width: width + 2 * buff, height: height + 2 * buff };
      const outline = roundedBox(panel, cornerRadius);
      const dots = isWindow ? BUTTONS.map((color, i) => button(color, i, top + 2 * GAP)) : [];
      return { parts: [{ is: 'outline', outline }, ...dots], box: panel, rim: outline };
    },
  },
);

/** A button of the row that stands above the lines, a little farther to the left than what is around it. */
function button(color: string, index: number, bottom: number): OutlinePart {
  const center: Point = [RADIUS - 2 * GAP + index * (2 * RADIUS + GAP), bottom + RADIUS];
  return {
    is: 'outline',
    only: 'fill',
    color,
    outline: arcOutline(center, [RADIUS, RADIUS]),
  };
}
