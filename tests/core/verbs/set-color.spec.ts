import { expect, test } from '@playwright/test';
import { group, rectangle, text } from '../../../plugin/core/kinds/table.js';
import { step } from '../../../plugin/core/steps.js';
import { setColor } from '../../../plugin/core/verbs/table.js';
import { colorGap } from '../difference.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const BLUE = 'var(--scene-blue, #58C4DD)';
const RED = 'var(--scene-red, #FC6255)';
const square = rectangle('square', { width: 2, height: 2, color: 'BLUE', fillOpacity: 0.5 });

test('stroke and fill go from colour to colour, and themes still rule', () => {
  const { at } = sceneInNode(sceneOf([square], step('', [setColor('square', 'RED')])));
  expect(at(0).get('square')).toMatchObject({ stroke: BLUE, fill: BLUE });
  const half = `color-mix(in srgb, ${RED} 50%, ${BLUE})`;
  expect(at(0.5).get('square')).toMatchObject({ stroke: half, fill: half, fillOpacity: 0.5 });
  // Manim: #63BDD3, 7 % of the way.
  expect(at(0.25).get('square')?.fill).toBe(`color-mix(in srgb, ${RED} 7%, ${BLUE})`);
  expect(at(1).get('square')).toMatchObject({ stroke: RED, fill: RED });
});

test('a colour that has come half way goes on from there', () => {
  const { at } = sceneInNode(
    sceneOf(
      [square],
      step('', [
        { animations: [setColor('square', 'RED'), setColor('square', 'red')], lagRatio: 0.5 },
      ]),
    ),
  );
  const p = 0.5 / 1.5;
  const [before, after] = [p - 1e-9, p + 1e-9].map((each) => at(each).get('square')?.fill ?? '');
  expect(colorGap(before as string, after as string)).toBeLessThan(0.002);
  expect(at(1).get('square')?.fill).toBe('red');
});

test('all members of a group are coloured, and lines that had a colour of their own', () => {
  const words = text('words', ['plain', { text: 'own', color: 'GREEN' }]);
  const { at } = sceneInNode(
    sceneOf([group('all', [square, words])], step('', [setColor('all', 'RED')])),
  );
  const colors = (p: number) =>
    new Set(
      at(p)
        .get('words')
        ?.shape.parts.map(({ color }) => color),
    );
  expect(colors(0)).toEqual(new Set([undefined, 'var(--scene-green, #83C167)']));
  expect([...colors(0.5)][1]).toBe(`color-mix(in srgb, ${RED} 50%, var(--scene-green, #83C167))`);
  expect(colors(1)).toEqual(new Set([undefined]));
  for (const id of ['square', 'words']) expect(at(1).get(id)?.fill).toBe(RED);
});
