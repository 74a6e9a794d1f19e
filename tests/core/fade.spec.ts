import { expect, test } from '@playwright/test';
import { fadeBetween } from '../../plugin/core/fade.js';
import { rectangle } from '../../plugin/core/kinds/table.js';
import { shownIn, stateIn } from '../../plugin/core/picture.js';
import { step } from '../../plugin/core/steps.js';
import { create, fadeIn, fadeOut, shift } from '../../plugin/core/verbs/table.js';
import { sceneInNode, sceneOf } from './scene-in-node.js';

const box = (id: string) => rectangle(id, { width: 1, height: 1 });
const { picture } = sceneInNode(
  sceneOf(
    ['stays', 'moves', 'comes', 'goes'].map(box),
    step('', [create('comes'), fadeOut('goes'), shift('moves', [2, 0])]),
    step('', [fadeIn('goes', { shift: [0, 1] })]),
  ),
);
const between = (share: number) => fadeBetween(picture(0), picture(1), share);
const opacity = (id: string, share: number) => stateIn(between(share), id)?.way?.opacity;

test('what comes fades in where it belongs, wholly drawn', () => {
  expect(opacity('comes', 0.25)).toBe(0.25);
  expect(stateIn(between(0.25), 'comes')).toMatchObject({ shown: true, drawn: undefined });
});

test('what goes fades out where it was', () => {
  expect(opacity('goes', 0.25)).toBe(0.75);
  expect(stateIn(between(0.25), 'goes')?.shown).toBe(true);
});

test('what has changed fades in as it is now', () => {
  expect(opacity('moves', 0.25)).toBe(0.25);
  expect(stateIn(between(0.25), 'moves')?.place).toEqual([2, 0]);
});

test('what stays is the very same', () => {
  expect(stateIn(between(0.25), 'stays')).toBe(stateIn(picture(0), 'stays'));
});

test('back is the same, the other way', () => {
  const back = fadeBetween(picture(1), picture(0), 0.25);
  expect(stateIn(back, 'comes')?.way?.opacity).toBe(0.75);
  expect(stateIn(back, 'moves')?.place).toEqual([0, 0]);
});

test('at the end it shows what is there, and no more', () => {
  const shown = [...shownIn(fadeBetween(picture(0), picture(1), 1))];
  const seen = shown.filter(([, { way }]) => way?.opacity !== 0);
  expect(seen.map(([id]) => id)).toEqual([...shownIn(picture(1)).keys()]);
});

test('out of the middle of a movement, what is half there fades from where it is', () => {
  const half = fadeBetween(picture(1.5), picture(1), 0.5);
  const { opacity, away } = stateIn(half, 'goes')?.way ?? {};
  expect(opacity).toBeCloseTo(0.25, 9);
  expect(away?.[1]).toBeCloseTo(-0.5, 9);
});
