import type { RecordedSlide } from './recording.js';

/** Slides that are told by name. */
const MOST = 4;

/** What a save has changed, in words; empty where it is nothing. */
export function whatChanged(
  before: readonly RecordedSlide[],
  after: readonly RecordedSlide[],
): string {
  const [old, now] = [before, after].map(
    (slides) => new Map(slides.map((slide) => [slide.name, JSON.stringify(slide)])),
  ) as [Map<string, string>, Map<string, string>];
  const names = { new: without(now, old), gone: without(old, now), changed: [] as string[] };
  for (const [name, slide] of now) if ((old.get(name) ?? slide) !== slide) names.changed.push(name);
  const told = Object.entries(names).flatMap(([kind, all]) =>
    all.length > 0 ? [`${kind} ${few(all)}`] : [],
  );
  const order = [old, now].map((slides) => [...slides.keys()].join());
  return told.join('; ') || (order[0] === order[1] ? '' : 'slides in another order');
}

const without = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
  [...some.keys()].filter((name) => !others.has(name));

const few = (names: readonly string[]) =>
  names.length > MOST
    ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
    : names.join(', ');
