import { around, type Box, edge } from '../../box.js';
import { color, length, opacity, strokeWidth } from '../../common-fields.js';
import { choice, number, text, type Written, withDefault } from '../../field.js';
import { arcOutline } from '../../outline.js';
import type { OutlinePart, Shape } from '../../part.js';
import type { Point } from '../../units.js';
import { kind, type Options } from '../kind.js';
import { outlined, roundedBox } from '../outlined.js';
import { codeLook, startOf } from './code-look.js';

/** The ground of a code: a little lighter than a dark board, a little darker than a light one. */
const PANEL = 'var(--scene-panel, #222)';

/** A window's buttons, in Manim's colours, their radius, and the gap between two of them, in units. */
const BUTTONS = ['#ff5f56', '#ffbd2e', '#27c93f'];
const RADIUS = 0.1;
const BUTTON_GAP = 0.1;
const BUTTONS_WIDTH = BUTTONS.length * 2 * RADIUS + (BUTTONS.length - 1) * BUTTON_GAP;

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
      // From where the lines begin, and not from where their ink does.
      if (style === 'rectangle') {
        const inside = around([
          [0, top],
          [right, bottom],
        ]);
        return panelShape(grown(inside, buff), cornerRadius);
      }
      const inside = around([
        [-BUTTON_GAP, top + BUTTON_GAP + 2 * RADIUS],
        [Math.max(right, BUTTONS_WIDTH - BUTTON_GAP), bottom],
      ]);
      return panelShape(grown(inside, buff), cornerRadius, [-2 * BUTTON_GAP, top + 2 * BUTTON_GAP]);
    },
  },
);

const grown = (box: Box, by: number): Box => ({
  ...box,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** @param buttons - the lower left corner of the row of buttons, which only a window has. */
function panelShape(box: Box, cornerRadius: number, buttons?: Point): Shape {
  const outline = roundedBox(box, cornerRadius);
  const dots = buttons ? BUTTONS.map((color, i) => button(color, i, buttons)) : [];
  return { parts: [{ is: 'outline', outline }, ...dots], box, rim: outline };
}

function button(color: string, index: number, [left, bottom]: Point): OutlinePart {
  const center: Point = [left + RADIUS + index * (2 * RADIUS + BUTTON_GAP), bottom + RADIUS];
  return {
    is: 'outline',
    only: 'fill',
    color,
    outline: arcOutline(center, [RADIUS, RADIUS]),
  };
}
