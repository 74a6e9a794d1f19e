/** Mermaid's timelines. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { type DrawnPart, wordsIn } from './diagram.js';

/** The sections, and in them the times and what happened then, as they stand in the drawing. */
export function timelineParts(drawing: Element): DrawnPart[] {
  const ownName = distinct();
  const parts: DrawnPart[] = [];
  let section: string | undefined;
  for (const node of drawing.querySelectorAll('.timeline-node')) {
    const place = node.parentElement ?? node;
    const isSection = !place.matches('.taskWrapper, .eventWrapper');
    const words = wordsIn(node);
    const name = ownName(words);
    // The line from a time to what happened then.
    const next = place.nextElementSibling;
    const elements =
      place.matches('.taskWrapper') && next?.matches('.lineWrapper') ? [place, next] : [place];
    parts.push({
      name,
      aliases: [],
      is: isSection ? 'group' : 'node',
      ends: [],
      within: isSection ? undefined : section,
      words,
      elements,
    });
    if (isSection) section = name;
  }
  return parts;
}
