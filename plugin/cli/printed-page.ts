/** What the program knows of one page of reveal's print view, as plain data. */
export interface PrintedPage {
  /** The slide's number, from 1, in the order of reading. */
  readonly slide: number;
  /** What the slide may be called by: its id and the names of its scenes. */
  readonly names: readonly string[];
  /** The slide's heading, or the title of its first scene; empty where it has neither. */
  readonly title: string;
  /** How many of the slide's steps this page shows. */
  readonly stop: number;
  /** What the last of these steps says. */
  readonly caption: string;
  /** The beat of that step, if it has one; unique in the deck. */
  readonly beat: string | undefined;
  /** It shows nothing but a heading: the start of a slide whose scene is yet to come. */
  readonly isEmpty: boolean;
  /** The speaker's notes of the slide, or of the step where it has its own. */
  readonly notes: string;
  /** `data-pdf` of the slide and of the step. */
  readonly slideWish: Wish;
  readonly stepWish: Wish;
}

/** `data-pdf`: leave this out, or let this alone stand for what came before. */
export type Wish = 'skip' | 'last' | undefined;

/** What a page is called, as in reveal's slide numbers: `3`, then `3.1`, `3.2`. */
export const labelOf = ({ slide, stop }: PrintedPage): string =>
  stop === 0 ? String(slide) : `${slide}.${stop}`;
