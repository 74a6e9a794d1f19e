/** How far a scene is from where Manim had everything while it was recorded. */
import type { RecordedSlide } from '../../../plugin/cli/importing/recording.js';
import { measured } from '../../../plugin/cli/importing/verbs/measured.js';
import type { Box } from '../../../plugin/core/box.js';
import type { State } from '../../../plugin/core/channels.js';
import { mapOutline } from '../../../plugin/core/outline.js';
import { outlineBox } from '../../../plugin/core/outline-bounds.js';
import { partialOutline } from '../../../plugin/core/partial-outline.js';
import { pictureAt, stateIn } from '../../../plugin/core/picture.js';
import { boxOfShape, posed, seenPose } from '../../../plugin/core/pose.js';
import type { Scene } from '../../../plugin/core/scene.js';
import { playheadAt } from '../../../plugin/core/timeline.js';
import { ORIGIN } from '../../../plugin/core/units.js';

/** Where Manim has everything at a moment: its middle, and of an outline its size. */
interface Probe {
  /** Seconds from the beginning of the slide. */
  readonly at: number;
  /** Of those that are elsewhere than before; none of those that are gone. */
  readonly boxes: Readonly<Record<string, readonly number[] | null>>;
}

/** The place that is farthest off, in units, and what is not there at all though Manim shows it. */
export function comparedWithManim(slide: RecordedSlide, scene: Scene) {
  const { timeline, cast } = measured(scene, slide.sizes ?? {});
  const all = [...cast.passing.values(), cast.leaves.map(({ id }) => id)].flat();
  const { probes = [] } = slide as { readonly probes?: readonly Probe[] };
  const known = new Map<string, readonly number[]>();
  // Told once, at the end: there are a hundred thousand places.
  let worst = { off: 0, where: '' };
  const missing: string[] = [];
  for (const { at, boxes } of probes) {
    const shown = pictureAt(timeline, playheadAt(timeline, at));
    for (const [id, told] of Object.entries(boxes)) {
      if (told) known.set(id, told);
      else known.delete(id);
    }
    for (const [id, told] of known) {
      const own = stateIn(shown, id);
      // Where a verb has marks or copies of its own, or another one takes its place, the nearest is meant.
      const states = own?.shown ? [own] : all.flatMap((other) => stateIn(shown, other) ?? []);
      const offs = states.filter((state) => state.shown).map((state) => offOf(told, state));
      if (offs.length === 0) missing.push(`${id} at ${at} s`);
      else if (Math.min(...offs) > worst.off) {
        worst = { off: Math.min(...offs), where: `${id} at ${at} s, which Manim has at ${told}` };
      }
    }
  }
  return { worst, missing };
}

function offOf(told: readonly number[], state: State): number {
  const offs = boxesSeen(state).map(({ center, width, height }) => {
    const found = [...center, width, height];
    return Math.max(...told.map((value, i) => Math.abs(value - (found[i] as number))));
  });
  return Math.min(...offs);
}

/**
 * Of an outline the box of its points, also when it is turned; of a number the edge that stays. What is drawn is
 * all of it in a recording, unless Manim has but a part of it, as of the path of something.
 */
function boxesSeen(state: State): Box[] {
  const pose = seenPose(state);
  const [part] = state.shape.parts;
  if (part?.is !== 'outline')
    return [{ ...boxOfShape(state.shape, pose), center: posed(pose, ORIGIN) }];
  const outline = mapOutline(part.outline, (point) => posed(pose, point));
  const [drawn] = state.drawn ?? [];
  const parts = drawn ? [partialOutline(outline, drawn.outline, drawn.from)] : [];
  return [outline, ...parts.filter(({ points }) => points.length > 0)].map(outlineBox);
}
