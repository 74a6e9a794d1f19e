/** Steps that an author has told in the comments of a diagram's source. */
import { didYouMean } from '../did-you-mean.js';
import { SceneError } from '../scene-error.js';
import type { DiagramPart } from './diagram-part.js';
import { linesOfParts } from './lines-of-parts.js';

/** What a step brings, by the names of parts. */
export interface ToldStep {
  readonly names: readonly string[];
  readonly caption?: string | undefined;
}

/**
 * `%% step: A, B, A->B "caption"` in Mermaid, `// step: …` in DOT. Without a colon it brings what stands
 * below it, up to the next one that has none.
 */
const COMMENT = /^\s*(?:%%|\/\/|#)\s*step\b\s*(?::\s*(.*?))?\s*(?:"([^"]*)"\s*)?;?\s*$/;

/** An arrow as any of the tools writes it, without the words on it. */
const ARROW = /\s*(?:[-=.~<>|*ox+)(]*[-=.~][-=.~<>|*ox+)(]*)\s*/;

/** What a source tells. */
export interface Told {
  /** What is there before the first step, by the names of parts. */
  readonly start: readonly string[];
  readonly steps: readonly ToldStep[];
}

/**
 * Reads the steps that a source tells.
 *
 * @throws SceneError when a step names no part of the diagram.
 */
export function toldSteps(source: string, parts: readonly DiagramPart[]): Told {
  const comments = source.split('\n').flatMap((line, at) => {
    const [comment, list, caption] = COMMENT.exec(line) ?? [];
    if (comment === undefined) return [];
    const asked = list?.split(',').flatMap((each) => each.trim() || []);
    return [
      { at, caption, asked: asked?.flatMap((each) => partsCalled(each, parts, `line ${at + 1}`)) },
    ];
  });
  const pauses = comments.filter(({ asked }) => asked === undefined).map(({ at }) => at);
  if (pauses.length === 0)
    return {
      start: [],
      steps: comments.map(({ asked = [], caption }) => ({ names: asked, caption })),
    };
  const byName = new Set(comments.flatMap(({ asked = [] }) => asked));
  const lines = linesOfParts(source, parts);
  const standing = (from: number, to = Number.POSITIVE_INFINITY) =>
    parts.flatMap(({ is, name }) => {
      const line = lines.get(name) ?? -1;
      // A frame comes with what is in it.
      return is !== 'group' && !byName.has(name) && from < line && line < to ? [name] : [];
    });
  const steps = comments.map(({ at, asked, caption }) => ({
    names:
      asked ??
      standing(
        at,
        pauses.find((next) => next > at),
      ),
    caption,
  }));
  return { start: standing(-1, pauses[0]), steps };
}

/** The names of the parts that an author may mean by some words. */
export function partsCalled(asked: string, parts: readonly DiagramPart[], place: string): string[] {
  const isAsked = (name: string) => name === asked;
  const found =
    parts.find(({ name }) => isAsked(name)) ??
    parts.find(({ name, is }) => is === 'edge' && plainArrow(name) === plainArrow(asked));
  if (found) return [found.name];
  const called = parts.filter(({ aliases }) => aliases.some(isAsked));
  if (called.length > 0) return called.map(({ name }) => name);
  throw new SceneError(place, `the diagram has no part '${asked}'.${hintFor(asked, parts)}`);
}

/** What an author may have meant: another part, one of the edges there, or a caption. */
function hintFor(asked: string, parts: readonly DiagramPart[]): string {
  const words = parts.flatMap(({ aliases }) => aliases).filter(Boolean);
  const names = parts.map(({ name }) => name);
  const told = didYouMean(asked, [...new Set([...names, ...words])]);
  if (told.includes('?')) return told;
  const begun = parts.find(({ name }) => plainArrow(asked).startsWith(`${plainArrow(name)} `));
  if (begun) return ` Is what follows '${begun.name}' a caption? It stands in quotes.`;
  const ends = plainArrow(asked).split('->');
  const edges = parts.filter((part) => part.ends.some((end) => ends.includes(end)));
  const listed = ends.length > 1 && edges.length > 0 ? edges.map(({ name }) => name) : names;
  return ` There is: ${listed.slice(0, LISTED).join(', ')}${listed.length > LISTED ? ', …' : '.'}`;
}

/** More names are no help. */
const LISTED = 12;

const plainArrow = (name: string) => name.replace(ARROW, '->');
