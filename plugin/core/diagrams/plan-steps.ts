import type { Play, Step } from '../scene.js';
import type { Animation } from '../verbs/verbs.js';
import type { DiagramPart } from './diagram-part.js';
import type { Told, ToldStep } from './told-steps.js';

/**
 * The steps of a diagram. What is told decides when a part comes, and what it needs comes with it at the
 * latest: an edge's ends, the frame of a group. What is not told comes with what it belongs to: an edge
 * with the later of its ends, what is in a group with the group; or else it is there from the start.
 */
export function planSteps(parts: readonly DiagramPart[], { start, steps }: Told): Step[] {
  const arrival = arrivals(parts, [{ names: start }, ...steps]);
  return steps.flatMap(({ caption }, i): Step[] => {
    const own = parts.filter(({ name }) => arrival.get(name) === i + 1);
    const still = own.filter(({ is }) => is !== 'edge');
    const edges = own.filter(({ is }) => is === 'edge');
    const plays: Play[] = [still.map(appears), edges.map(isDrawn)]
      .filter((animations) => animations.length > 0)
      .map((animations) => ({ animations }));
    // What a step tells may have come with another before it: then it would bring nothing.
    if (plays.length === 0 && caption === undefined) return [];
    return [{ caption: caption ?? wordsOf(own), plays }];
  });
}

const SECONDS = 0.6;

const appears = ({ name }: DiagramPart): Animation => ({
  verb: 'fadeIn',
  target: name,
  runTime: SECONDS,
});

const isDrawn = ({ name }: DiagramPart): Animation => ({
  verb: 'create',
  target: name,
  runTime: SECONDS,
});

/** Frames that come with their members say nothing new. */
function wordsOf(parts: readonly DiagramPart[]): string {
  const said = parts.filter(
    ({ is, name }) => is !== 'group' || !parts.some(({ within }) => within === name),
  );
  return said.map(({ words }) => words.replace(/[^.!?…]$/, '$&.')).join(' ');
}

/**
 * The number of the step that each part comes in, from 1; 0 for those that are there from the start.
 *
 * @param told - what is there from the start, and the steps.
 */
function arrivals(parts: readonly DiagramPart[], told: readonly ToldStep[]): Map<string, number> {
  const named = new Map(parts.map((part) => [part.name, part]));
  const asked = new Map<string, number>();
  for (const [i, { names }] of told.entries())
    for (const name of names) if (!asked.has(name)) asked.set(name, i);
  const known = new Map<string, number>();

  const arrivalOf = (part: DiagramPart): number => {
    const step = known.get(part.name) ?? (part.is === 'edge' ? ofEdge(part) : ofOther(part));
    known.set(part.name, step);
    return step;
  };
  /** What is told for a part, or for the group that it is in. */
  const toldFor = ({ name, within }: DiagramPart): number | undefined => {
    const frame = within === undefined ? undefined : named.get(within);
    return asked.get(name) ?? (frame && toldFor(frame));
  };
  const ofEdge = (part: DiagramPart): number => {
    const own = asked.get(part.name);
    if (own !== undefined) return own;
    const needs = [...part.ends, ...(part.after === undefined ? [] : [part.after])];
    const there = needs.flatMap((name) => named.get(name) ?? []).map(arrivalOf);
    return Math.max(toldFor(part) ?? 0, ...there);
  };
  const ofOther = (part: DiagramPart): number => {
    const own = toldFor(part) ?? Number.POSITIVE_INFINITY;
    const members = parts.filter(({ within }) => within === part.name).map(arrivalOf);
    const edges = parts.flatMap(({ name, ends }) =>
      ends.includes(part.name) ? (asked.get(name) ?? []) : [],
    );
    const first = Math.min(own, ...members, ...edges);
    return first === Number.POSITIVE_INFINITY ? 0 : first;
  };
  return new Map(parts.map((part) => [part.name, arrivalOf(part)]));
}
