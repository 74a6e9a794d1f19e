/** Mermaid's sequence diagrams. */
import { distinct } from '../../core/diagrams/diagram-part.js';
import { type DrawnPart, wordsIn } from './diagram.js';
import type { Database } from './mermaid-database.js';

interface Message {
  readonly id: string;
  readonly type: number;
  readonly from?: string;
  readonly to?: string;
  readonly message?: unknown;
}

interface Actor {
  readonly description?: string;
}

/** Mermaid's numbers of what stands in a sequence. */
const NOTE = 2;
const ACTIVATE = 17;
/** What frames messages, from its begin to its end: loop, alt, opt, par, critical, break. */
const ENDS: Readonly<Record<number, number>> = {
  10: 11,
  12: 14,
  15: 16,
  19: 21,
  27: 29,
  30: 31,
  32: 21,
};

/** The participants, messages, notes and frames. */
export function messageParts(drawing: Element, database: Database): DrawnPart[] {
  const actors = database.getActors() as ReadonlyMap<string, Actor>;
  const messages = database.getMessages() as readonly Message[];
  const ownName = distinct();
  const said = (name: string) => actors.get(name)?.description?.replace(/<br\s*\/?>/g, ' ') || name;
  const participants = [...actors.keys()].map(
    (name): DrawnPart => ({
      name: ownName(name),
      aliases: [said(name)],
      is: 'node',
      ends: [],
      words: said(name),
      elements: elementsOfActor(drawing, name),
    }),
  );
  const bars = [...drawing.querySelectorAll('[class^="activation"]')];
  const frames = framesIn(drawing, messages, ownName);
  const lines: DrawnPart[] = [];
  for (const message of messages) {
    // What a message activates comes with it.
    if (message.type === ACTIVATE) {
      const [bar, before] = [bars.shift(), lines.at(-1)];
      if (bar && before)
        lines[lines.length - 1] = { ...before, elements: [...before.elements, bar] };
      continue;
    }
    const elements = elementsOfMessage(drawing, message.id);
    const ends = [...new Set([message.from, message.to].flatMap((name) => name ?? []))];
    if (elements.length === 0 || ends.length === 0) continue;
    const isNote = message.type === NOTE;
    const texts = elements.filter((each) => !each.matches('.sequenceNumber'));
    const words = texts.map(wordsIn).filter(Boolean).join(' ');
    const [from = '', to = from] = ends;
    lines.push({
      name: ownName(isNote ? words : `${from}->${to}`),
      aliases: words ? [words, `${from}->${to}: ${words}`] : [],
      is: 'edge',
      ends,
      within: frames.around.get(message.id),
      after: lines.at(-1)?.name,
      words: isNote ? words : `${said(from)} to ${said(to)}${words ? `: ${words}` : ''}`,
      elements,
    });
  }
  return [...participants, ...frames.parts, ...lines];
}

/** Head, line and foot. */
function elementsOfActor(drawing: Element, name: string): Element[] {
  const own = [
    ...drawing.querySelectorAll('[name], [data-et="participant"], [data-et="life-line"]'),
  ]
    .filter((each) => [each.getAttribute('name'), each.getAttribute('data-id')].includes(name))
    .map((each) => (each.localName === 'rect' && each.parentElement ? each.parentElement : each));
  const set = [...new Set(own)];
  return set.filter((each) => !set.some((other) => other !== each && other.contains(each)));
}

/** A line or a note, with the words above it and the number at its begin. */
function elementsOfMessage(drawing: Element, id: string): Element[] {
  const line = [...drawing.querySelectorAll('[data-et="message"], [data-et="note"]')].find(
    (each) => each.getAttribute('data-id') === `i${id}`,
  );
  if (!line) return [];
  const words: Element[] = [];
  if (line.getAttribute('data-et') === 'message')
    for (
      let before = line.previousElementSibling;
      before?.classList.contains('messageText');
      before = before.previousElementSibling
    )
      words.unshift(before);
  const number: Element[] = [];
  for (
    let next = line.nextElementSibling;
    next &&
    (next.matches('.sequenceNumber') ||
      next.getAttribute('marker-start')?.includes('sequencenumber'));
    next = next.nextElementSibling
  )
    number.push(next);
  return [line, ...words, ...number];
}

/** The frames, and which is the innermost one around each message and each frame. */
function framesIn(
  drawing: Element,
  messages: readonly Message[],
  ownName: (name: string) => string,
) {
  const parts: DrawnPart[] = [];
  const around = new Map<string, string>();
  const open: { readonly name: string; readonly end: number }[] = [];
  for (const [i, { id, type }] of messages.entries()) {
    const end = ENDS[type];
    const inner = open.at(-1);
    if (inner) around.set(id, inner.name);
    if (end !== undefined) {
      const last = endOf(messages, i, end);
      const element = [...drawing.querySelectorAll('[data-et="control-structure"]')].find(
        (each) => each.getAttribute('data-id') === `i${last}`,
      );
      const label = wordsIn(element?.querySelector('.labelText'));
      const text = wordsIn(element?.querySelector('.loopText')).replace(/^\[|\]$/g, '');
      const words = [label, text].filter(Boolean).join(' ');
      const name = ownName(words);
      open.push({ name, end });
      if (!element) continue;
      const aliases = [text, label].filter(Boolean);
      const elements = [element];
      parts.push({ name, aliases, is: 'group', ends: [], within: inner?.name, words, elements });
    } else if (inner?.end === type) open.pop();
  }
  return { parts, around };
}

/** The id of what ends a frame. */
function endOf(messages: readonly Message[], begin: number, end: number): string | undefined {
  const begins = messages[begin]?.type;
  let depth = 0;
  return messages.slice(begin).find(({ type }) => {
    if (type === begins) depth++;
    if (type === end) depth--;
    return type === end && depth === 0;
  })?.id;
}
