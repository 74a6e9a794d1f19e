/** Dark panels of a scene's own, such as those of code, on which a theme's dark words could not be read. */
import { around, type Box, union } from '../../core/box.js';
import { svgPathOutline } from '../../core/kinds/shapes/svg-path.js';
import { outlineBox } from '../../core/outline-bounds.js';
import type { Scene } from '../../core/scene.js';
import type { Point } from '../../core/units.js';
import { hasName, mapColors } from './palette-colors.js';
import { rgbaOf } from './verbs/look-of.js';

/** What is looked at of a mobject. */
interface Told {
  readonly kind: string;
  readonly d?: string;
  readonly at?: readonly { readonly moveTo?: unknown }[];
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly members?: readonly Told[];
}

/**
 * Whether a scene has dark panels with something upon them, where either the panel or, on one that has a name,
 * words have colours of their own. What stands upon none can be seen on any theme.
 */
export function hasOwnPanels({ mobjects }: Scene): boolean {
  const leaves = leavesOf(mobjects as readonly unknown[] as readonly Told[]);
  const panels = leaves.filter(isPanel);
  return panels.some((panel) => {
    const box = boxOf(panel);
    const upon = (each: Told) => !isPanel(each) && isIn(boxOf(each), box);
    return leaves.some(
      hasName(panel.fill as string) ? (each) => hasOwnWords(each) && upon(each) : upon,
    );
  });
}

const leavesOf = (told: readonly Told[]): readonly Told[] =>
  told.flatMap((each) => (each.members ? leavesOf(each.members) : [each]));

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

/** Of a path all of it; of what is measured only in a browser the centre. */
function boxOf({ d, at = [] }: Told): Box {
  if (d !== undefined) return outlineBox(svgPathOutline(d));
  const centers = at.flatMap(({ moveTo }) =>
    Array.isArray(moveTo) ? [moveTo as unknown as Point] : [],
  );
  return around(centers.slice(-1));
}

function isIn(inner: Box, outer: Box): boolean {
  const { width, height } = union([inner, outer]);
  return width <= outer.width + NEAR && height <= outer.height + NEAR;
}

/** Units, by which numbers in a recording are rounded. */
const NEAR = 0.01;
