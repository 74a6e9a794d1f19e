import type { Check, Found } from '../finding.js';
import { REACH } from '../reach.js';
import { aroundPoints, distanceTo, grown, heightOf, holds, type Point, widthOf } from '../rect.js';
import type { Seen, SeenStroke } from '../seen.js';
import { isSeen } from './is-seen.js';

/** Of the slide's height: a tip that is less wide is a speck. */
const LEAST = 6 / 720;

/** Of the slide's height, from end to end: less nobody sees. Degrees: more is meant. */
const [LEVEL, SLOPING] = [4 / 720, 8];

/** Nothing is seen through what hides more. */
const OPAQUE = 0.9;

/** Arrows without room for a tip, that touch nothing, or run through what they do not join. */
export const arrow: Check = {
  name: 'arrow',
  look(seen) {
    const arrows = seen.strokes.filter((stroke) => stroke.is === 'arrow' && isSeen(stroke));
    return arrows.flatMap((each) => [
      ...crowded(each, seen),
      ...loose(each, seen),
      ...through(each, seen),
      ...nearlyLevel(each, seen),
    ]);
  },
};

function crowded({ id, name, rect, width, accepts, arrow }: SeenStroke, seen: Seen): Found[] {
  const least = Math.max(1.5 * width, LEAST * seen.height);
  if (!arrow || (arrow.shaft >= width && arrow.tip >= least)) return [];
  return [
    {
      severity: 'ugly',
      of: [id],
      what: `The arrow ${name} has no room for its tip.`,
      fix: 'Move what it joins further apart.',
      where: grown(rect, 4),
      accepts,
    },
  ];
}

/** A diagram's arrow joins; where nothing but arrows is, they are a drawing of their own. */
function loose(stroke: SeenStroke, seen: Seen): Found[] {
  const { id, name, arrow, accepts } = stroke;
  const reach = REACH * seen.height;
  const others = [...seen.boxes, ...seen.texts].filter((thing) => thing.id !== id);
  const strokes = seen.strokes.filter((other) => other.id !== id);
  const touches = (end: Point) =>
    others.some(({ rect }) => distanceTo(rect, end) <= reach) ||
    strokes.some(({ points }) =>
      points.some(([x, y]) => Math.hypot(x - end[0], y - end[1]) <= reach),
    );
  // What is part of another thing, as of a time in a timeline, joins nothing.
  if (seen.boxes.some((box) => box.id === id)) return [];
  const free = (arrow?.ends ?? []).filter((end) => !touches(end));
  const [first] = free;
  if (!first || !seen.boxes.some(({ is }) => is === 'box')) return [];
  return [
    {
      severity: 'ugly',
      of: [id],
      what:
        free.length === 1
          ? `The arrow ${name} has an end that touches nothing.`
          : `The arrow ${name} touches nothing.`,
      fix: 'Let it begin and end at what it joins.',
      where: grown(aroundPoints([first]), 12),
      accepts,
      isLasting: true,
    },
  ];
}

function through(stroke: SeenStroke, seen: Seen): Found[] {
  const { id, name, points, arrow, accepts, width, order } = stroke;
  const [begin, end] = arrow?.ends ?? [];
  if (!begin || !end) return [];
  return seen.boxes.flatMap((box): Found[] => {
    if (box.is !== 'box' || !isSeen(box) || box.id === id) return [];
    // It goes on behind the box.
    if (box.cover >= OPAQUE && box.order > order) return [];
    const near = grown(box.rect, width + 2);
    // What it begins or ends at it joins.
    if (holds(near, begin) || holds(near, end)) return [];
    const inner = grown(box.rect, -Math.min(3, widthOf(box.rect) / 4, heightOf(box.rect) / 4));
    const inside = points.filter((point) => holds(inner, point));
    if (inside.length < 3) return [];
    return [
      {
        severity: 'breaks',
        of: [id, box.id],
        what: `The arrow ${name} runs through ${box.name}, which it does not join.`,
        fix: 'Lead it round the box.',
        where: grown(aroundPoints(inside), 4),
        accepts: [...accepts, ...box.accepts],
      },
    ];
  });
}

/** From box to box an arrow is level, or it is plain that it is not. */
function nearlyLevel(stroke: SeenStroke, seen: Seen): Found[] {
  const { id, name, points, arrow, accepts } = stroke;
  const [begin, end] = arrow?.ends ?? [];
  if (!begin || !end) return [];
  const [across, down] = [Math.abs(end[0] - begin[0]), Math.abs(end[1] - begin[1])];
  const slope = (Math.atan2(Math.min(across, down), Math.max(across, down)) * 180) / Math.PI;
  const reach = REACH * seen.height;
  const boxes = seen.boxes.filter((box) => box.is === 'box' && isSeen(box) && box.id !== id);
  const joins = [begin, end].every((at) => boxes.some(({ rect }) => distanceTo(rect, at) <= reach));
  const isLevel = Math.min(across, down) < LEVEL * seen.height;
  if (isLevel || slope > SLOPING || !joins || !isStraight(stroke, begin, end)) return [];
  return [
    {
      severity: 'ugly',
      of: [id],
      what: `The arrow ${name} is nearly ${across > down ? 'level' : 'upright'}, but not quite.`,
      fix: 'Align what it joins, as alignTo() does.',
      where: grown(aroundPoints(points), 4),
      accepts,
    },
  ];
}

/** Whether all of an arrow lies along the way from its one end to the other; its tip is wider. */
function isStraight({ points, width, arrow }: SeenStroke, [x, y]: Point, [toX, toY]: Point) {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const tip = Number.isFinite(arrow?.tip) ? (arrow?.tip ?? 0) : 0;
  const off = points.map(([a, b]) => Math.abs((a - x) * (toY - y) - (b - y) * (toX - x)) / length);
  return Math.max(...off) <= (width + tip) / 2 + 1;
}
