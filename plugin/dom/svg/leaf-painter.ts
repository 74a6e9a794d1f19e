import type { Drawn, State } from '../../core/channels.js';
import type { Part } from '../../core/part.js';
import { type Pose, seenPose } from '../../core/pose.js';
import { ORIGIN, type Point, round } from '../../core/units.js';
import { attributesOf, removeStyle } from './elements.js';
import { transformOf } from './group-transform.js';
import { strokeOf } from './outline-painter.js';
import type { PartPainter } from './part-look.js';
import { beginParts, haveSameForm } from './part-painter.js';

/** Shows a state of a leaf in its group. */
export type LeafPainter = (state: State) => void;

const WHOLE: Drawn = { outline: 1, fill: 1 };
const ONE: Point = [1, 1];

/** The painter of a leaf into an empty group. It writes only what is otherwise than before. */
export function leafPainter(group: SVGGElement): LeafPainter {
  const set = attributesOf(group);
  const setTransform = transformOf(group);
  let before: State | undefined;
  let painters: readonly PartPainter[] = [];
  /** Nothing but outlines is scaled in numbers, all else by the group's transform. */
  let areOutlines = false;

  const paintParts = (state: State, pose: Pose) => {
    const { parts } = state.shape;
    if (!before || !haveSameForm(before.shape.parts, parts)) {
      group.replaceChildren();
      painters = beginParts(group, parts);
    }
    const scale = areOutlines ? pose.scale : ONE;
    for (const [i, part] of parts.entries()) {
      const [drawn, travel] = [state.drawn?.[i] ?? WHOLE, state.travel?.[i] ?? ORIGIN];
      painters[i]?.(part as Part, { state, drawn, scale, travel });
    }
  };
  return (state) => {
    if (state === before) return;
    const { way, opacity, fill, shape } = state;
    const pose = seenPose(state);
    if (before?.shape !== shape) areOutlines = shape.parts.every(({ is }) => is === 'outline');
    if (before?.way !== way || before?.opacity !== opacity) {
      setOpacity(group, round(opacity * (way?.opacity ?? 1), 3));
    }
    if (before?.fill !== fill) set('color', fill);
    setTransform(pose.place, pose.turn, areOutlines ? ONE : pose.scale);
    if (needsParts(before, state) || (areOutlines && isResized(before, state))) {
      paintParts(state, pose);
    }
    before = state;
  };
}

/**
 * By the CSSOM and as a number: in Chromium half as dear as an attribute or a text, and so a quarter of
 * all that a frame costs in which everything fades.
 */
function setOpacity(group: SVGGElement, opacity: number): void {
  if (opacity === 1) removeStyle(group);
  else (group.style as { opacity: unknown }).opacity = opacity;
}

function isResized(before: State | undefined, state: State): boolean {
  return before?.scale !== state.scale || before.way?.scale !== state.way?.scale;
}

/** Whether any of what part painters read is otherwise. */
function needsParts(before: State | undefined, state: State): boolean {
  return (
    before?.shape !== state.shape ||
    before.drawn !== state.drawn ||
    before.travel !== state.travel ||
    before.strokeWidth !== state.strokeWidth ||
    before.dash !== state.dash ||
    before.fillOpacity !== state.fillOpacity ||
    strokeOf(before) !== strokeOf(state)
  );
}
