import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readRecording } from '../../../plugin/cli/importing/recording.js';
import { withVerbs } from '../../../plugin/cli/importing/verbs/with-verbs.js';
import { shownIn } from '../../../plugin/core/picture.js';
import type { Scene } from '../../../plugin/core/scene.js';
import { stepsOf, timeAt } from '../../../plugin/core/timeline.js';
import { sceneInNode } from '../scene-in-node.js';
import { comparedWithManim } from './compared-with-manim.js';

const read = (name: string) =>
  readRecording(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

const slides = ['scenes', 'slides', 'transformer'].flatMap((name) => read(name).slides);

/** What of the frame places may be off on their way. */
const CLOSE = 0.01 * 8;

test('there are recordings of what people write most', () => {
  expect(slides.length).toBeGreaterThan(40);
});

for (const slide of slides) {
  const { scene } = slide;
  if (scene)
    test(`${slide.name} goes as in Manim, as it was recorded and with verbs`, () => {
      for (const each of [scene, withVerbs(slide) as Scene]) {
        const { missing, worst } = comparedWithManim(slide, each);
        expect(missing).toEqual([]);
        expect(worst.off, worst.where).toBeLessThan(CLOSE);
        const { timeline, picture } = sceneInNode(each);
        const last = stepsOf(timeline);
        for (let step = 0; step <= last; step++)
          expect(shownIn(picture(step)).size).toBeGreaterThanOrEqual(0);
        expect(timeAt(timeline, last)).toBeGreaterThan(0);
      }
    });
  else test(`${slide.name} says why it is not there`, () => expect(slide.card).toBeTruthy());
}

test('most of what is recorded is told by verbs', () => {
  const verbs = { recorded: 0, others: 0 };
  for (const slide of slides.filter(({ name }) => name.startsWith('Transformer'))) {
    for (const verb of JSON.stringify(withVerbs(slide)).match(/"verb":"\w+"/g) ?? []) {
      verbs[verb.includes('recorded') ? 'recorded' : 'others']++;
    }
  }
  expect(verbs.others).toBeGreaterThan(80);
  expect(verbs.recorded).toBe(0);
});
