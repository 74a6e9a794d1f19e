/**
 * Diagrams that were laid out before: `reveal-scenes diagrams` writes a script that leaves them in the
 * page. Where there is such a store, a page also keeps in it what it has laid out itself.
 */
import type { DiagramPart } from '../../core/diagrams/diagram-part.js';
import { PART } from '../drawing/names-of.js';
import type { Diagram, DiagramLook, DrawnPart } from './diagram.js';

interface Prepared {
  /** The picture, its elements marked by the parts that they belong to. */
  readonly svg: string;
  readonly parts: readonly DiagramPart[];
}

declare global {
  var scenesDiagrams: Record<string, Prepared> | undefined;
}

/** What a diagram depends on but for fonts, which are those of the deck. */
export const keyOfDiagram = (
  language: string,
  text: string,
  { own, isLight }: DiagramLook,
): string => JSON.stringify([language, own, isLight, text.trim()]);

/** The diagram of that key, if it was laid out before. */
export function preparedDiagram(key: string): Diagram | undefined {
  const prepared = globalThis.scenesDiagrams?.[key];
  return (
    prepared && {
      svg: prepared.svg,
      partsIn: (drawing) =>
        prepared.parts.map((part) => ({
          ...part,
          elements: [...drawing.querySelectorAll(`[${PART}="${CSS.escape(part.name)}"]`)],
        })),
    }
  );
}

/** Keeps a diagram whose elements are marked, where the page has room for it. */
export function keepDiagram(key: string, drawing: Element, parts: readonly DrawnPart[]): void {
  const store = globalThis.scenesDiagrams;
  if (!store) return;
  store[key] = {
    svg: new XMLSerializer().serializeToString(drawing),
    parts: parts.map(({ elements: _, ...part }) => part),
  };
}
