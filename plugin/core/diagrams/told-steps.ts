/** Steps that an author has told in the comments of a diagram's source. */
import { didYouMean } from '../did-you-mean.js';
import { SceneError } from '../scene-error.js';
import type { DiagramPart } from './diagram-part.js';

/** What a step brings, by the names of parts. */
export interface ToldStep {
  readonly names: readonly string[];
  readonly caption?: string | undefined;
}

/** `%% step: A, B, A->B "caption"` in Mermaid, `// step: …` in DOT. */
const COMMENT = /^\s*(?:%%|\/\/|#)\s*step\s*:\s*(.*?)\s*(?:"([^"]*)"\s*)?;?\s*$/;

/** An arrow as any of the tools writes it, without the words on it. */
const ARROW = /\s*(?:[-=.~<>|*ox+)(]*[-=.~][-=.~<>|*ox+)(]*)\s*/;

/**
 * Reads the steps that a source tells.
 *
 * @throws SceneError when a step names no part of the diagram.
 */
export function toldSteps(source: string, parts: readonly DiagramPart[]): ToldStep[] {
  return source.split('\n').flatMap((line, i): ToldStep[] => {
    const [, list, caption] = COMMENT.exec(line) ?? [];
    if (list === undefined) return [];
    const asked = list.split(',').flatMap((each) => each.trim() || []);
    return [{ names: asked.flatMap((each) => partsCalled(each, parts, `line ${i + 1}`)), caption }];
  });
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
  const names = [...new Set(parts.flatMap(({ name, aliases }) => [name, ...aliases]))];
  const hint = didYouMean(asked, names) || ` It has: ${names.slice(0, 12).join(', ')}.`;
  throw new SceneError(place, `the diagram has no part '${asked}'.${hint}`);
}

const plainArrow = (name: string) => name.replace(ARROW, '->');
