// The gallery shows every word, and each of its scenes is right.
import { expect, test } from '@playwright/test';
import { FAMILIES, wordsIn, wordsShown } from '../../demo/gallery/families.js';
import { pictures } from '../../demo/gallery/pictures/index.js';
import { KINDS } from '../../plugin/core/kinds/kinds.js';
import { VERBS } from '../../plugin/core/verbs/verbs.js';
import { sceneInNode } from './scene-in-node.js';

const examples = FAMILIES.flatMap((family) =>
  Object.values(family.examples).map((example) => ({ family, example })),
);

/** Those of a drawing, those that others make of themselves, and what an import writes. */
const LEFT_OUT = ['element', 'textPiece', 'formulaPiece', 'braceWords', 'recorded'];

test('every kind and every verb is shown', () => {
  const shown = new Set(examples.flatMap(({ family, example }) => wordsShown(family, example)));
  const all = [...KINDS.keys(), ...VERBS.keys()].filter((word) => !LEFT_OUT.includes(word));
  expect(all.filter((word) => !shown.has(word))).toEqual([]);
});

test('every example shows a word of its family, and no scene has the name of another', () => {
  for (const { family, example } of examples)
    expect(wordsShown(family, example), example.name).not.toEqual([]);
  const names = [...pictures, ...examples.map(({ example }) => example)].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('words are found however deep they are', () => {
  const animation = { verb: 'succession', animations: [{ verb: 'shift' }] };
  expect([...wordsIn({ mobjects: [{ kind: 'dot' }], steps: [animation] })]).toEqual([
    'dot',
    'succession',
    'shift',
  ]);
});

for (const { example } of examples) {
  test(`${example.name}: every step has a caption, and changes what is seen or passes by`, () => {
    const { picture } = sceneInNode(example);
    expect(example.steps.length).toBeGreaterThan(0);
    for (const [step, { caption }] of example.steps.entries()) {
      expect(caption).toMatch(/^[A-Z].*\.$/);
      const moments = [step, step + 0.3, step + 0.7].map((p) => JSON.stringify(picture(p)));
      expect(new Set(moments).size, caption).toBeGreaterThan(1);
    }
  });
}
