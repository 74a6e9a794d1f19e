import { expect, test } from '@playwright/test';
import { parseScene } from '../../../plugin/core/parse.js';
import type { Part } from '../../../plugin/core/part.js';
import { stateIn } from '../../../plugin/core/picture.js';
import { imageShape } from '../../../plugin/dom/image/image-shape.js';
import { image, replacementTransform, step } from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const sizeOf = (width: number | undefined, height: number | undefined, pixels = PHOTO) => {
  const { box } = imageShape({ image: 'a.png', width, height }, pixels);
  return [box.width, box.height];
};
const PHOTO = { width: 1440, height: 1080 };

test('its size is Manim’s: 1080 pixels are as high as the frame', () => {
  expect(sizeOf(undefined, undefined)).toEqual([8 * (4 / 3), 8]);
  expect(sizeOf(undefined, undefined, { width: 270, height: 270 })).toEqual([2, 2]);
});

test('one side tells the other by the proportions of the file; both stretch it', () => {
  expect(sizeOf(undefined, 3)).toEqual([4, 3]);
  expect(sizeOf(4, undefined)).toEqual([4, 3]);
  expect(sizeOf(5, 1)).toEqual([5, 1]);
  expect(sizeOf(5, undefined, { width: 0, height: 0 })).toEqual([5, 5]);
});

const read = (src: string) =>
  parseScene({ name: 's', mobjects: [{ kind: 'image', id: 'i', src }], steps: [] });

test('an address is one of a picture', () => {
  for (const src of [
    'photo.png',
    './a/b c.svg',
    '/photo.png',
    '//example.org/a.png',
    'https://example.org/a.png?x=a:b',
    'data:image/svg+xml,%3Csvg/%3E',
  ])
    expect(read(src).mobjects, src).toHaveLength(1);
  for (const src of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
  ])
    expect(() => read(src), src).toThrow(/mobjects\[0\] \('i'\), src: is no address of an image/);
});

test('two pictures that become one another cover the board all the way', () => {
  const { picture } = sceneInNode(
    sceneOf(
      [image('a', 'a.png', { height: 2 }), image('b', 'b.png', { height: 4 })],
      step(replacementTransform('a', 'b', { rate: 'linear' })),
    ),
  );
  const parts = (p: number): readonly Part[] => stateIn(picture(p), 'b')?.shape.parts ?? [];
  const seen = (p: number) => parts(p).map(({ opacity }) => opacity);
  expect(seen(0.25)).toEqual([1, 0.5]);
  expect(seen(0.5)).toEqual([1, 1]);
  expect(seen(0.75)).toEqual([0.5, 1]);
  expect(parts(0.5)).toMatchObject([
    { href: 'a.png', height: 3 },
    { href: 'b.png', height: 3 },
  ]);
  expect(parts(1)).toMatchObject([{ href: 'b.png', height: 4 }]);
});
