/** Mermaid's Gantt charts. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import type { DrawnPart } from './diagram.js';
import type { Database } from './mermaid-database.js';

interface Task {
  readonly id: string;
  readonly task: string;
}

/** The bars; days, sections and the grid are there from the start. */
export function taskParts(drawing: Element, database: Database): DrawnPart[] {
  const ownName = distinct();
  return (database.getTasks() as readonly Task[]).flatMap(({ id, task }): DrawnPart[] => {
    const ids = [id, `${id}-text`].map((each) => `${drawing.id}-${each}`);
    const elements = [
      ...drawing.querySelectorAll('.task, .taskText, .taskTextOutsideLeft, .taskTextOutsideRight'),
    ].filter((each) => ids.includes(each.id));
    if (elements.length === 0) return [];
    const words = task.trim();
    return [{ name: ownName(words), aliases: [id], is: 'node', ends: [], words, elements }];
  });
}
