/** Dark panels of a scene's own, such as those of code, on which a theme's dark words could not be read. */
import type { Box } from '../../core/box.js';
import { leavesOf } from '../../core/leaves.js';
import { pictureAt, shownIn } from '../../core/picture.js';
import { boxOfState } from '../../core/pose.js';
import { stepsOf } from '../../core/timeline.js';
import { hasName, mapColors } from './palette-colors.js';
import type { RecordedSlide } from './recording.js';
import { rgbaOf } from './verbs/look-of.js';
import { type Measured, measured } from './verbs/measured.js';

/** What is looked at of a mobject. */
interface Told {
  readonly id: string;
  readonly kind: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
}

/** What there is on the board: boxes by the ids of leaves. */
type Boxes = ReadonlyMap<string, Box>;

/**
 * The ids of what a theme must leave as it is: dark panels, and what stands upon them, where either a panel or, on
 * one that has a name, words have colours of their own.
 *
 * @returns nothing when something is on a panel at one stop and beside it at another, so that only the ground that
 * the scene was made for suits it at both.
 */
export function onOwnPanels({ scene, sizes = {} }: RecordedSlide): ReadonlySet<string> | undefined {
  const leaves = leavesOf(scene?.mobjects ?? []) as readonly Told[];
  const panels = leaves.filter(isPanel);
  if (!scene || panels.length === 0) return new Set();
  const { cast, timeline } = measured(scene, sizes);
  const stops = boardsOf(timeline);
  const others = leaves.filter((leaf) => !panels.includes(leaf));
  const own = panels.filter(({ id, fill }) => {
    const matters = hasName(fill as string) ? others.filter(hasOwnWords) : others;
    return matters.some((each) => stops.some((boxes) => isUpon(boxes, each.id, id)));
  });
  const kept = new Set(own.map(({ id }) => id));
  for (const { id } of others) {
    const seen = stops.filter((boxes) => boxes.has(id));
    const upon = seen.filter((boxes) => own.some((panel) => isUpon(boxes, id, panel.id)));
    if (upon.length === 0) continue;
    if (upon.length < seen.length) return undefined;
    kept.add(id);
  }
  for (const [name, family] of cast.families) {
    if (family.length > 0 && family.every((id) => kept.has(id))) kept.add(name);
  }
  return kept;
}

function isPanel({ kind, fill, fillOpacity = 0 }: Told): boolean {
  if (kind !== 'path' || fill === undefined) return false;
  const [red, green, blue, alpha] = rgbaOf(fill);
  return alpha * fillOpacity >= 0.5 && Math.max(red, green, blue) < 0.35;
}

function hasOwnWords(told: Told): boolean {
  let has = false;
  if (told.kind === 'text')
    mapColors(told, (hex) => {
      has ||= !hasName(hex);
      return hex;
    });
  return has;
}

/** What is on the board at each stop. */
function boardsOf(timeline: Measured['timeline']): Boxes[] {
  return Array.from({ length: stepsOf(timeline) + 1 }, (_, stop) => {
    const shown = shownIn(pictureAt(timeline, stop));
    return new Map([...shown].map(([id, state]) => [id, boxOfState(state)]));
  });
}

/** Whether most of something is on a panel. */
function isUpon(boxes: Boxes, id: string, panel: string): boolean {
  const [inner, outer] = [boxes.get(id), boxes.get(panel)];
  if (!inner || !outer) return false;
  const share = (axis: 0 | 1, side: 'width' | 'height') => {
    const apart = Math.abs(inner.center[axis] - outer.center[axis]);
    const length = Math.max(inner[side], FLAT);
    const common = (length + outer[side]) / 2 - apart;
    return Math.max(0, Math.min(common, length, outer[side])) / length;
  };
  return share(0, 'width') * share(1, 'height') >= 0.5;
}

/** Units: what is less high, or wide, is a line. */
const FLAT = 0.01;
