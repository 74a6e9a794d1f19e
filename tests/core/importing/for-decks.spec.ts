// What a recording's colours and notes are in a deck.
import { expect, test } from '@playwright/test';
import { paletteStyles } from '../../../plugin/build/palette-styles.js';
import { forDecks } from '../../../plugin/cli/importing/for-decks.js';
import type { RecordedSlide } from '../../../plugin/cli/importing/recording.js';
import { parseScene } from '../../../plugin/core/parse.js';

const box = (id: string, fill: string, fillOpacity = 1) => ({
  kind: 'path',
  id,
  d: 'M1-1L-1-1L-1 1L1 1L1-1Z',
  fill,
  fillOpacity,
  stroke: '#58C4DD80',
  strokeWidth: 4,
});
const word = (color: string, more = {}) => ({
  kind: 'text',
  id: 'word',
  text: '#FFFFFF',
  color,
  ...more,
});

function slideOf(mobjects: readonly object[], more: Partial<RecordedSlide> = {}): RecordedSlide {
  const fades = { verb: 'recorded', target: 'word', comes: 0 };
  const colours = { fill: { values: ['#FFFFFF', '#123456'] }, stroke: { values: ['#FFFFFF00'] } };
  const scene = parseScene({
    name: 'one',
    mobjects,
    entrance: {
      plays: [{ animations: [{ ...fades, ...colours }], runTime: 1 }],
      notes: '*First*.',
    },
    steps: [
      { plays: [{ animations: [{ verb: 'setColor', target: 'word', color: '#236B8E' }] }] },
      { plays: [], notes: '' },
    ],
  });
  return { name: 'one', ground: '#000000', scene, ...more };
}

const deckOf = async (...slides: RecordedSlide[]) =>
  (await forDecks({ recording: 1, manim: '0.20.1', slides })).slides;

test('Manim’s colours go by their names, whatever they are the colours of; words stay', async () => {
  const colors = { two: '#FC6255' };
  const [slide] = await deckOf(slideOf([box('box', '#F7D96F', 0.5), word('#FFFFFF', { colors })]));
  expect(slide).not.toHaveProperty('ground');
  expect(slide?.scene?.mobjects).toMatchObject([
    { fill: 'YELLOW', stroke: 'color-mix(in srgb, var(--scene-blue, #58C4DD) 50.2%, transparent)' },
    { text: '#FFFFFF', color: 'WHITE', colors: { two: 'RED' } },
  ]);
  expect(slide?.scene?.entrance?.plays[0]?.animations[0]).toMatchObject({
    fill: { values: ['WHITE', '#123456'] },
    stroke: { values: ['#FFFFFF00'] },
  });
  expect(slide?.scene?.steps[0]?.plays[0]?.animations[0]).toMatchObject({ color: 'BLUE_E' });
  expect(() => parseScene(slide?.scene)).not.toThrow();
});

test('the yellow of Manim’s marks is that of the stylesheet, which is another on white', async () => {
  const [slide] = await deckOf(slideOf([box('box', '#FFFF00'), word('#FFFFFF')]));
  expect(slide?.scene?.mobjects[0]).toMatchObject({ fill: 'var(--scene-pure_yellow, #FFFF00)' });
  expect(paletteStyles()).toContain('--scene-pure_yellow: ');
  expect(() => parseScene(slide?.scene)).not.toThrow();
});

test('a gradient is mixed of its ends, wherever it is told', async () => {
  const mix = (percent: number) =>
    `color-mix(in srgb, var(--scene-green, #83C167) ${percent}%, var(--scene-blue, #58C4DD))`;
  // A third and two thirds of the way from blue to green.
  const [first, second] = ['#66C3B5', '#74C28E'];
  const recorded = (target: string, ...values: string[]) => ({
    verb: 'recorded',
    target,
    fill: { values },
  });
  const scene = parseScene({
    name: 'one',
    mobjects: [
      {
        kind: 'group',
        id: 'row',
        members: [box('a', '#58C4DD'), box('b', first), box('c', '#83C167')],
      },
      word('#58C4DD', {
        styles: [
          { of: 'i', color: first },
          { of: 't', color: second },
          { of: 'e', color: '#83C167' },
        ],
      }),
    ],
    steps: [
      { plays: [{ animations: [recorded('a', '#58C4DD', first, `${second}80`, '#83C167')] }] },
      {
        plays: [
          {
            animations: [
              recorded('a', '#FFFFFF', '#FC6255'),
              recorded('b', first, '#FA895D'),
              { verb: 'setColor', target: 'c', color: '#F8B166' },
              recorded('word', '#FFFFFF', '#F7D96F'),
            ],
          },
        ],
      },
    ],
  });
  const [slide] = await deckOf(slideOf([word('#FFFFFF')], { scene }));
  expect(slide?.scene?.mobjects).toMatchObject([
    { members: [{ fill: 'BLUE' }, { fill: mix(33.7) }, { fill: 'GREEN' }] },
    { color: 'BLUE', styles: [{ color: mix(33.7) }, { color: mix(66.7) }, { color: 'GREEN' }] },
  ]);
  const [course, row] = slide?.scene?.steps.map(({ plays }) => plays[0]?.animations) ?? [];
  const faint = `color-mix(in srgb, ${mix(66.7)} 50.2%, transparent)`;
  expect(course).toMatchObject([{ fill: { values: ['BLUE', mix(33.7), faint, 'GREEN'] } }]);
  const toYellow = (percent: number) =>
    `color-mix(in srgb, var(--scene-yellow, #F7D96F) ${percent}%, var(--scene-red, #FC6255))`;
  expect(row).toMatchObject([
    { fill: { values: ['WHITE', 'RED'] } },
    { fill: { values: [mix(33.7), toYellow(32.7)] } },
    { color: toYellow(66.4) },
    { fill: { values: ['WHITE', 'YELLOW'] } },
  ]);
  expect(() => parseScene(slide?.scene)).not.toThrow();
});

test('what cannot be seen stands between no two colours of a gradient', async () => {
  const members = ['#58C4DD', '#00000000', '#6DC2A2', '#83C167'];
  const boxes = members.map((fill, i) => box(`box-${i}`, fill));
  const [slide] = await deckOf(slideOf([...boxes, word('#FFFFFF')]));
  expect(slide?.scene?.mobjects[1]).toMatchObject({ fill: '#00000000' });
  expect(slide?.scene?.mobjects[2]).toMatchObject({ fill: expect.stringContaining('49.9%') });
});

test('a script that asks for a background keeps its colours, all of them', async () => {
  const usual = slideOf([word('#FFFFFF')]);
  const other = slideOf([word('#FFFFFF')], { ground: '#223344' });
  const slides = await deckOf(usual, other);
  expect(slides.map(({ ground }) => ground)).toEqual(['#000000', '#223344']);
  for (const { scene } of slides) expect(scene?.mobjects[0]).toMatchObject({ color: '#FFFFFF' });
});

test('dark panels and what stands upon them keep their colours, where a light theme’s words could not be read', async () => {
  const keptOf = async (...mobjects: object[]) => {
    const [slide] = await deckOf(slideOf(mobjects));
    expect(slide).not.toHaveProperty('ground');
    const told = slide?.scene?.mobjects as unknown as {
      id: string;
      fill?: string;
      color?: string;
    }[];
    const own = told.filter(({ fill, color }) => (fill ?? color)?.startsWith('#'));
    return own.map(({ id }) => id);
  };
  const styles = [{ of: 'FF', color: '#E6DB74' }];
  expect(await keptOf(box('panel', '#1E1E2E'), word('#FFFFFF'))).toEqual(['panel', 'word']);
  for (const panel of ['#000000', '#222222'])
    expect(await keptOf(box('panel', panel), word('#FFFFFF', { styles }))).toEqual([
      'panel',
      'word',
    ]);
  // They are as light as the theme, words that have names are as dark as its own.
  expect(await keptOf(box('panel', '#222222'), word('#FFFFFF'))).toEqual([]);
  expect(await keptOf(box('mask', '#000000'), word('#FFFFFF'))).toEqual([]);
  // On the theme's ground all can be read, whatever is dark beside it.
  const away = word('#FFFFFF', { styles, at: [{ moveTo: [3, 1] }] });
  expect(await keptOf(box('panel', '#000000'), away)).toEqual([]);
  expect(await keptOf(box('panel', '#1E1E2E'), away)).toEqual(['panel']);
  const line = (d: string) => ({ ...box('word', '#FFFFFF', 0), d });
  expect(await keptOf(box('panel', '#1E1E2E'), line('M-7 0L7 0'))).toEqual(['panel']);
  expect(await keptOf(box('panel', '#1E1E2E'), line('M0 0L1.5 1'))).toEqual(['panel', 'word']);
  expect(await keptOf(box('panel', '#1E1E2E'), line('M0 0L1 1'))).toEqual(['panel', 'word']);
  expect(await keptOf(box('faint', '#1E1E2E', 0.3), word('#FFFFFF'))).toEqual(['faint']);
});

test('what is beside a panel has the theme’s colours, and what happens upon it its own', async () => {
  const code = { kind: 'group', id: 'code', members: [box('panel', '#1E1E2E'), word('#FFFFFF')] };
  const title = word('#FFFFFF', { id: 'title', at: [{ moveTo: [0, 3] }] });
  const [slide] = await deckOf(slideOf([code, title]));
  expect(slide?.scene?.mobjects[0]).toMatchObject(code);
  expect(slide?.scene?.mobjects[1]).toMatchObject({ color: 'WHITE' });
  expect(slide?.scene?.steps[0]?.plays[0]?.animations[0]).toMatchObject({ color: '#236B8E' });
});

test('what leaves a panel, or comes upon one, can be read on the ground that the scene was made for', async () => {
  const slide = slideOf([box('panel', '#1E1E2E'), word('#FFFFFF')]);
  const leaves = { plays: [{ animations: [{ verb: 'shift', target: 'word', by: [5, 0] }] }] };
  const scene = parseScene({ ...slide.scene, steps: [...(slide.scene?.steps ?? []), leaves] });
  expect(await deckOf({ ...slide, scene })).toMatchObject([
    { ground: '#000000', scene: { mobjects: [{ fill: '#1E1E2E' }, { color: '#FFFFFF' }] } },
  ]);
});

test('notes are words, step by step', async () => {
  const [slide] = await deckOf(slideOf([word('#FFFFFF')]));
  const { entrance, steps = [] } = slide?.scene ?? {};
  expect(entrance?.notes).toBe('First.');
  expect(steps.map(({ notes }) => notes)).toEqual([undefined, '']);
});
