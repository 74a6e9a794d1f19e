import type { Check, Found } from '../finding.js';
import { holds, middleOf, type Rect } from '../rect.js';
import type { Seen } from '../seen.js';

/** Pixels; less is an overhang of a letter or half a stroke. */
const TOLERANCE = 2;

/** Things that leave the slide, or are cut off by what they stand in. */
export const outside: Check = {
  name: 'outside',
  look(seen) {
    const texts = seen.texts.map((text) => ({ ...text, hides: text.hidden }));
    const arrows = seen.strokes.filter(({ is }) => is === 'arrow').map(notHidden);
    const boxes = seen.boxes.filter((box) => isMeantToFit(box.rect, seen)).map(notHidden);
    return [...texts, ...boxes, ...arrows].flatMap(
      ({ id, name, rect, accepts, hides }): Found[] => {
        const about = { of: [id], where: rect, accepts };
        if (hides > TOLERANCE) {
          const what = `${name} is cut off: ${Math.round(hides)} px of it are hidden.`;
          return [
            { ...about, severity: 'breaks', what, fix: 'Give it more room, or fewer words.' },
          ];
        }
        const fix = 'Move it in, make it smaller, or break it into lines.';
        const [out, side] = beyond(rect, seen);
        if (out <= TOLERANCE) return [];
        const [unseen] = beyond(rect, seen, seen.window);
        const severity = unseen > TOLERANCE ? 'breaks' : 'ugly';
        const what = `${name} leaves the slide ${side} by ${Math.round(out)} px.`;
        return [{ ...about, severity, what, fix }];
      },
    );
  },
};

const notHidden = <T>(thing: T) => ({ ...thing, hides: 0 });

/** What is as large as the slide is its ground; what has its middle outside is on its way. */
function isMeantToFit(rect: Rect, { width, height }: Seen): boolean {
  const slide = { left: 0, top: 0, right: width, bottom: height };
  const isLarger = rect.right - rect.left >= width || rect.bottom - rect.top >= height;
  return !isLarger && holds(slide, middleOf(rect));
}

/** How far it is out at the side where it is furthest out. */
function beyond(
  { left, top, right, bottom }: Rect,
  { width, height }: Seen,
  frame: Rect = { left: 0, top: 0, right: width, bottom: height },
): readonly [number, string] {
  const sides: [number, string][] = [
    [frame.left - left, 'on the left'],
    [right - frame.right, 'on the right'],
    [frame.top - top, 'at the top'],
    [bottom - frame.bottom, 'at the bottom'],
  ];
  return sides.reduce((most, each) => (each[0] > most[0] ? each : most));
}
