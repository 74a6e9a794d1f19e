import { expect, test } from '@playwright/test';
import { parseScene } from '../../plugin/core/parse.js';
import { scenes } from '../../slides/index.js';

const box = { kind: 'rectangle', id: 'ln2', width: 1, height: 1 };
const steps = (...animations: unknown[]) => [{ plays: [{ animations }] }];
const create = { verb: 'create', target: 'ln2' };

const broken: [string, unknown, string][] = [
  ['nothing', undefined, 'expected a scene, got undefined.'],
  ['a list', [], 'expected a scene, got a list of 0.'],
  ['no name', { mobjects: [], steps: [] }, "a scene needs 'name'."],
  ['an empty name', { name: ' ', mobjects: [], steps: [] }, 'name: is empty. Give it a name.'],
  ['no steps', { name: 's', mobjects: [] }, "Scene 's': a scene needs 'steps'."],
  [
    'a wrong field',
    { name: 's', mobjects: [], step: [] },
    "a scene has no 'step'. Did you mean 'steps'?",
  ],
  [
    'an unknown mobject',
    {
      name: 'encoder',
      mobjects: [box],
      steps: [{ plays: [] }, ...steps({ ...create, target: 'ln3' })],
    },
    "Scene 'encoder', steps[1].plays[0].animations[0]: no mobject 'ln3'. Did you mean 'ln2'?",
  ],
  [
    'an unknown verb',
    { name: 's', mobjects: [box], steps: steps({ verb: 'craete', target: 'ln2' }) },
    "Scene 's', steps[0].plays[0].animations[0]: no verb 'craete'. Did you mean 'create'?",
  ],
  [
    'an unknown kind',
    { name: 's', mobjects: [{ kind: 'rect', id: 'a' }], steps: [] },
    "Scene 's', mobjects[0]: no kind 'rect'. There is: rectangle, text, formula, arrow, line, element, group.",
  ],
  [
    'a missing field',
    { name: 's', mobjects: [{ kind: 'rectangle', id: 'a', width: 1 }], steps: [] },
    "Scene 's', mobjects[0]: a rectangle needs 'height'.",
  ],
  [
    'NaN',
    { name: 's', mobjects: [{ ...box, width: Number.NaN }], steps: [] },
    "Scene 's', mobjects[0].width: expected a number, got NaN.",
  ],
  [
    'TeX without its backslash',
    { name: 's', mobjects: [{ kind: 'formula', id: 'f', tex: '\frac{1}{2}' }], steps: [] },
    'Scene \'s\', mobjects[0].tex: a backslash is lost. In JSON and in quotes it is written twice, as in "\\\\frac"; or use String.raw.',
  ],
  [
    'an id given twice',
    { name: 's', mobjects: [box, { kind: 'group', id: 'g', members: [box] }], steps: [] },
    "Scene 's', mobjects[1].members[0]: the id 'ln2' is taken by mobjects[0]. Choose another.",
  ],
  [
    'a placement by nothing',
    { name: 's', mobjects: [{ ...box, at: { nextTo: 'nobody' } }], steps: [] },
    "Scene 's', mobjects[0].at: no mobject 'nobody'. There is: ln2.",
  ],
  [
    'a word that is no direction',
    { name: 's', mobjects: [{ ...box, at: { toEdge: 'TOP' } }], steps: [] },
    "Scene 's', mobjects[0].at.toEdge: expected one of some words, got 'TOP'.",
  ],
  [
    'a colour that Manim does not have',
    { name: 's', mobjects: [{ ...box, color: 'BLEU' }], steps: [] },
    "Scene 's', mobjects[0].color: no colour 'BLEU'. Did you mean 'BLUE'?",
  ],
  [
    'an opacity beyond 1',
    { name: 's', mobjects: [{ ...box, fillOpacity: 3 }], steps: [] },
    "Scene 's', mobjects[0].fillOpacity: expected 0 to 1, got 3.",
  ],
];

for (const [what, data, message] of broken) {
  test(`${what}: the message names place and fix`, () => {
    expect(() => parseScene(data)).toThrow(message);
  });
}

test('the talk’s scenes go to JSON and back unchanged', () => {
  for (const scene of scenes) {
    expect(parseScene(JSON.parse(JSON.stringify(scene)))).toEqual(
      JSON.parse(JSON.stringify(scene)),
    );
  }
});
