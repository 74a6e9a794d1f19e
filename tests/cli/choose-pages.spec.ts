import { expect, test } from '@playwright/test';
import { type Choice, choosePages } from '../../plugin/cli/choose-pages.js';
import { labelOf, type PrintedPage } from '../../plugin/cli/printed-page.js';

const page = (slide: number, stop: number, more: Partial<PrintedPage> = {}): PrintedPage => ({
  slide,
  stop,
  names: [`slide-${slide}`],
  title: `Slide ${slide}`,
  caption: '',
  beat: undefined,
  notes: '',
  slideWish: undefined,
  stepWish: undefined,
  isEmpty: false,
  ...more,
});

const DECK = [
  page(1, 0),
  page(2, 0),
  page(2, 1, { beat: 'a' }),
  page(2, 2, { beat: 'a' }),
  page(2, 3, { beat: 'b' }),
  page(2, 4, { beat: 'a' }),
  page(2, 5),
  page(3, 0),
  page(3, 1),
];

const chosen = (choice: Choice, deck: readonly PrintedPage[] = DECK) =>
  choosePages(deck, choice).map(labelOf).join(' ');

test('a page for each step, beat or slide', () => {
  expect(chosen({ grain: 'steps' })).toBe('1 2 2.1 2.2 2.3 2.4 2.5 3 3.1');
  expect(chosen({ grain: 'beats' })).toBe('1 2 2.2 2.3 2.4 2.5 3 3.1');
  expect(chosen({ grain: 'slides' })).toBe('1 2.5 3.1');
});

test('beats where there are some, else steps', () => {
  expect(chosen({})).toBe(chosen({ grain: 'beats' }));
  const plain = DECK.filter(({ slide }) => slide !== 2);
  expect(chosen({}, plain)).toBe('1 3 3.1');
});

test('slides by number and by name', () => {
  expect(chosen({ grain: 'slides', slides: '1,3' })).toBe('1 3.1');
  expect(chosen({ grain: 'slides', slides: ' 2-3 ' })).toBe('2.5 3.1');
  expect(chosen({ grain: 'slides', range: 'slide-2..slide-3' })).toBe('2.5 3.1');
  expect(chosen({ grain: 'slides', range: 'slide-2' })).toBe('2.5');
  expect(chosen({ grain: 'slides', range: '..slide-2' })).toBe('1 2.5');
  expect(chosen({ grain: 'slides', range: 'slide-2..' })).toBe('2.5 3.1');
});

test('numbers and names that are none of the deck', () => {
  expect(() => chosen({ slides: '2-9' })).toThrow('--slides 2-9: the deck has 3 slides.');
  expect(() => chosen({ slides: '3-2' })).toThrow("'3-2' is no slide");
  expect(() => chosen({ slides: '0' })).toThrow("'0' is no slide");
  expect(() => chosen({ slides: '1,x' })).toThrow("'x' is no slide");
  expect(() => chosen({ range: 'slide-4' })).toThrow("called 'slide-4'. Did you mean 'slide-");
  expect(() => chosen({ range: 'slide-3..slide-1' })).toThrow("'slide-1' comes before 'slide-3'");
});

test('data-pdf of a slide', () => {
  const wished = (slideWish: 'skip' | 'last') =>
    DECK.map((each) => (each.slide === 2 ? { ...each, slideWish } : each));
  expect(chosen({ grain: 'steps' }, wished('skip'))).toBe('1 3 3.1');
  expect(chosen({ grain: 'steps' }, wished('last'))).toBe('1 2.5 3 3.1');
  const all = DECK.map((each) => ({ ...each, slideWish: 'skip' as const }));
  expect(() => chosen({}, all)).toThrow('No page is left');
});

test('data-pdf of a step', () => {
  const at = (stop: number, stepWish: 'skip' | 'last') => (each: PrintedPage) =>
    each.slide === 2 && each.stop === stop ? { ...each, stepWish } : each;
  expect(chosen({ grain: 'steps' }, DECK.map(at(3, 'skip')))).toBe('1 2 2.1 2.2 2.4 2.5 3 3.1');
  expect(chosen({ grain: 'steps' }, DECK.map(at(3, 'last')))).toBe('1 2.3 2.4 2.5 3 3.1');
  const slideLast = DECK.map((each) =>
    each.slide === 2 ? { ...each, slideWish: 'last' as const } : each,
  );
  expect(chosen({ grain: 'steps' }, slideLast.map(at(5, 'skip')))).toBe('1 2.4 3 3.1');
});

test('a start that shows nothing is no page, unless somebody wants it', () => {
  const deck = (more: Partial<PrintedPage> = {}) => [
    page(1, 0, { isEmpty: true }),
    page(2, 0, { isEmpty: true, ...more }),
    page(2, 1),
    page(2, 2),
  ];
  // A slide that never shows anything stays.
  expect(chosen({}, deck())).toBe('1 2.1 2.2');
  expect(chosen({ grain: 'slides' }, deck())).toBe('1 2.2');
  expect(chosen({ grain: 'steps' }, deck())).toBe('1 2 2.1 2.2');
  expect(chosen({}, deck({ stepWish: 'last' }))).toBe('1 2 2.1 2.2');
  expect(chosen({}, deck({ isEmpty: false, stepWish: 'skip' }))).toBe('1 2.1 2.2');
});
