// Runs in the deck's page: what reveal's print view has made, as data.
import type { PrintedPage, Wish } from '../printed-page.js';
import { showsNothing } from './shows-nothing.js';

const CAPTION_LENGTH = 90;

/** The sheets of reveal's print view, in order, but for those that hold nothing but notes. */
export const sheets = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.reveal .pdf-page'),
];

/** Describes all pages. A slide's first page shows none of its fragments. */
export function describe(): PrintedPage[] {
  let [slide, stop] = [0, 0];
  return sheets().map((sheet) => {
    const section = sheet.querySelector('section') as HTMLElement;
    const isStart = sheet.querySelector('.fragment.visible') === null;
    [slide, stop] = isStart ? [slide + 1, 0] : [slide, stop + 1];
    const current = [...section.querySelectorAll<HTMLElement>('.current-fragment')];
    const step = current.find((fragment) => fragment.matches('.scene-step')) ?? current[0];
    return {
      slide,
      names: [section, ...section.querySelectorAll<HTMLElement>('[data-scene]')].flatMap(
        ({ id, dataset }) => [id, dataset.scene ?? ''].filter(Boolean),
      ),
      title: titleOf(section),
      stop,
      caption: current.map(captionOf).find(Boolean) ?? '',
      beat: beatOf(step, slide),
      notes: notesOf(section, current),
      slideWish: wish(section),
      stepWish: isStart ? entranceWish(section) : current.map(wish).find(Boolean),
      isEmpty: isStart && showsNothing(section),
    };
  });
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function titleOf(section: HTMLElement): string {
  return (
    section.dataset.menuTitle ??
    (words(section.querySelector('h1, h2, h3, h4, h5, h6')) ||
      words(section.querySelector('[data-scene] svg > title')))
  );
}

/** What a fragment says: a scene's step has its caption for text. Code is seen, and says nothing beside itself. */
function captionOf(fragment: HTMLElement): string {
  if (fragment.matches('pre, pre :not(.scene-step)')) return '';
  const told = fragment.cloneNode(true) as HTMLElement;
  for (const each of told.querySelectorAll('pre, aside.notes')) each.remove();
  const text = words(told);
  if (isCode(text, fragment)) return '';
  return text.length > CAPTION_LENGTH ? `${text.slice(0, CAPTION_LENGTH - 1)}…` : text;
}

/** Whether a step of a block of code says no more than the lines that it highlights. */
function isCode(caption: string, fragment: HTMLElement): boolean {
  const lines = fragment.parentElement?.querySelectorAll('[data-kind="codeLine"]') ?? [];
  let rest = letters(caption);
  for (const line of lines) {
    const said = letters(line.textContent ?? '');
    if (rest.startsWith(said)) rest = rest.slice(said.length);
  }
  return rest === '';
}

const letters = (text: string): string => text.replace(/\s/g, '');

/** Beats of the same name in two scenes are two beats. */
function beatOf(step: HTMLElement | undefined, slide: number): string | undefined {
  const scene = step?.closest<HTMLElement>('[data-scene]')?.dataset.scene;
  return step?.dataset.beat && `${slide} ${scene} ${step.dataset.beat}`;
}

/** As reveal's notes plugin has them: the current fragment's own notes stand for the slide's. */
function notesOf(section: HTMLElement, current: readonly HTMLElement[]): string {
  const own = current.map(ofElement).find((notes) => notes !== undefined);
  return own ?? ofElement(section) ?? '';
}

/** The attribute holds HTML, as the element does. */
function ofElement(element: HTMLElement): string | undefined {
  const { notes } = element.dataset;
  if (notes === undefined) return text(element.querySelector('aside.notes'));
  return text(new DOMParser().parseFromString(notes, 'text/html').body);
}

/** The paragraphs of some notes. */
function text(notes: Element | null): string | undefined {
  if (!notes) return undefined;
  const blocks = [...notes.querySelectorAll('p, li')];
  const lines = (blocks.length > 0 ? blocks : [notes]).flatMap((block) =>
    (block.textContent ?? '').split('\n').map((line) => line.trim()),
  );
  return lines.filter(Boolean).join('\n');
}

/** What the entrance of the slide's scene says of the page at its start. */
const entranceWish = (section: HTMLElement): Wish => {
  const told = section.querySelector<HTMLElement>('[data-entrance-pdf]')?.dataset.entrancePdf;
  return told === 'skip' || told === 'last' ? told : undefined;
};

function wish({ dataset }: HTMLElement): Wish {
  return dataset.pdf === 'skip' || dataset.pdf === 'last' ? dataset.pdf : undefined;
}
