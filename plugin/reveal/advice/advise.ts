import { adviceOn } from '../../core/advice/advice.js';
import type { Timeline } from '../../core/timeline.js';
import { FRAME } from '../../core/units.js';
import { isServedHere } from '../development.js';
import { note } from './note.js';

const given = new Set<string>();

/**
 * Tells an author of what is no mistake but hardly meant: once, in the console, and where the deck is
 * being written in the slide as well.
 *
 * @param at - in the slide that it is about; without it the console alone is told.
 */
function advise(advice: string, at?: Element): void {
  if (given.has(advice)) return;
  given.add(advice);
  console.warn(`reveal-scenes: ${advice}`);
  if (at && isServedHere()) note(at, advice);
}

/** Tells of scenes that have hardly any room. */
export function tellFull(hosts: readonly HTMLElement[]): void {
  const names = hosts.map(({ dataset }) => `'${dataset.scene}'`).join(', ');
  advise(
    `the slide of ${names} is so full that the scene can hardly be read. Take something out, or split the slide.`,
    hosts[0],
  );
}

/** Tells what is hardly meant in a scene; what depends on the room that the slide gives it, when that is known. */
export function tellAdvice(timeline: Timeline, svg: SVGSVGElement): void {
  const remarks = adviceOn(timeline);
  for (const { message, room } of remarks) if (room === undefined) advise(message);
  const others = remarks.flatMap(({ message, room }) =>
    room === undefined ? [] : { message, room },
  );
  if (others.length === 0) return;
  // It has no size as long as its slide is far from the one that is shown.
  const look = new ResizeObserver(() => {
    const { width, height } = svg.getBoundingClientRect();
    if (height === 0) return;
    look.disconnect();
    const shown = (FRAME.height * width) / height;
    for (const { message, room } of others) if (room > shown) advise(message);
  });
  look.observe(svg);
}
