/** What something becomes, as a mobject that never is on the board itself. */
import type { State } from '../../../core/channels.js';
import { curvesOf, mapOutline, type Outline, runsOf } from '../../../core/outline.js';
import { posed, seenPose } from '../../../core/pose.js';
import type { Point } from '../../../core/units.js';
import type { Recorded } from '../../../core/verbs/recorded/recorded.js';
import { short } from './changes.js';
import type { Added } from './told.js';

/** What a leaf is like before a play and at its end, and what was recorded in between. */
export interface Morphed {
  readonly before: State;
  readonly after: State;
  readonly recorded: Recorded;
}

/** The path that an outline becomes; nothing, where it does more than to go there, or is none. */
export function morphTarget({ before, after, recorded }: Morphed, id: string): Added | undefined {
  const [part, ...more] = after.shape.parts;
  const { comes, goes, drawn, gone } = recorded;
  if (part?.is !== 'outline' || more.length > 0) return undefined;
  if ([comes, goes === 1 ? undefined : goes, drawn, gone].some((each) => each !== undefined)) {
    return undefined;
  }
  const pose = seenPose(after);
  return {
    kind: 'path',
    id,
    d: recorded.outlines?.at(-1) ?? pathData(mapOutline(part.outline, (at) => posed(pose, at))),
    fill: recorded.fill?.values.at(-1) ?? before.fill,
    fillOpacity: recorded.fillOpacity?.values.at(-1) ?? before.fillOpacity,
    stroke: recorded.stroke?.values.at(-1) ?? before.stroke,
    strokeWidth: recorded.strokeWidth?.values.at(-1) ?? before.strokeWidth,
  };
}

/** An outline in SVG's words, y down, in scene units. */
function pathData(outline: Outline): string {
  const written = ([x, y]: Point) => `${short(x)} ${short(-y)}`;
  return runsOf(outline)
    .map((run) => {
      const [first] = run.points;
      if (!first) return '';
      const curves = curvesOf(run).map((curve) => `C${curve.slice(1).map(written).join(' ')}`);
      return `M${written(first)}${curves.join('')}${run.closed ? 'Z' : ''}`;
    })
    .join('');
}
