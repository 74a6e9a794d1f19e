import assert from 'node:assert/strict';
import { expect, test } from '@playwright/test';
import { parseScene } from '../../plugin/core/parse.js';
import { SceneError } from '../../plugin/core/scene-error.js';
import { create, fadeOut, rectangle, scene } from '../../plugin/index.js';
import { scenes } from '../../slides/index.js';
import { BROKEN } from './broken-scenes.js';

for (const [what, data, message] of BROKEN) {
  test(`${what}: the author is told where and what`, () => {
    assert.throws(
      () => parseScene(Object.assign(data, { name: 'broken' })),
      (error) => {
        assert.ok(error instanceof SceneError, String(error));
        assert.ok(error.message.includes(message), error.message);
        assert.ok(error.message.startsWith("Scene 'broken'"), error.message);
        assert.equal(error.scene, 'broken');
        return true;
      },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
}

/** What has no name to be told by, and messages with all there is to them. */
const WHOLE_MESSAGES: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'expected a scene, got undefined.'],
  ['a list', [], 'expected a scene, got a list of 0.'],
  ['no name', { mobjects: [], steps: [] }, "a scene needs 'name'."],
  [
    'an empty name',
    { name: ' ', mobjects: [], steps: [] },
    "Scene ' ', name: is empty. Give it a name.",
  ],
  ['no steps', { name: 's', mobjects: [] }, "Scene 's': a scene needs 'steps'."],
  [
    'an unknown mobject',
    {
      name: 'encoder',
      mobjects: [{ kind: 'rectangle', id: 'ln2', width: 1, height: 1 }],
      steps: [{ plays: [] }, { plays: [{ animations: [{ verb: 'create', target: 'ln3' }] }] }],
    },
    "Scene 'encoder', steps[1].plays[0].animations[0].target: no mobject 'ln3'. Did you mean 'ln2'?",
  ],
  [
    'an unknown mobject in a step that has a caption',
    {
      name: 'encoder',
      mobjects: [{ kind: 'rectangle', id: 'ln2', width: 1, height: 1 }],
      steps: [
        {
          caption: 'Attend to all.',
          plays: [{ animations: [{ verb: 'create', target: 'ln3' }] }],
        },
      ],
    },
    "Scene 'encoder', steps[0] (“Attend to all.”), plays[0].animations[0].target: no mobject 'ln3'. Did you mean 'ln2'?",
  ],
  [
    'a step whose caption is long',
    {
      name: 's',
      mobjects: [],
      steps: [{ caption: 'All that follows is told in a single sentence that does not end.' }],
    },
    "Scene 's', steps[0] (“All that follows is told in a single se…”): a step needs 'plays'.",
  ],
  [
    'a mobject in a group',
    {
      name: 's',
      mobjects: [
        { kind: 'group', id: 'both', members: [{ kind: 'circle', id: 'dot', radius: 'x' }] },
      ],
      steps: [],
    },
    "Scene 's', mobjects[0] ('both'), members[0].radius: expected a number, got 'x'. What is given by values needs a valueTracker in the scene.",
  ],
  [
    'an unknown verb',
    {
      name: 's',
      mobjects: [],
      steps: [{ plays: [{ animations: [{ verb: 'craete', target: 'a' }] }] }],
    },
    "Scene 's', steps[0].plays[0].animations[0]: no verb 'craete'. Did you mean 'create'?",
  ],
  [
    'a newer scene, whatever else it holds',
    { name: 's', version: 7, actors: [] },
    "Scene 's', version: the scene was written for version 7 of scene data, this plugin reads 1. Update reveal-scenes.",
  ],
];

for (const [what, data, message] of WHOLE_MESSAGES) {
  test(`${what}: the whole message`, () => {
    assert.throws(() => parseScene(data), { name: 'SceneError', message });
  });
}

test('what builders make has the same places', () => {
  const made = scene('s', ({ step }) => {
    step('A box.', create(rectangle({ width: 1, height: 1 })));
    step('It goes.', { ...fadeOut('rectangle-1'), runTime: -1 });
  });
  assert.throws(() => parseScene(made), {
    message:
      "Scene 's', steps[1] (“It goes.”), plays[0].animations[0].runTime: expected 0.001 to 3600, got -1.",
  });
  const wide = scene('s', ({ add }) => add(rectangle({ width: -1, height: 1 })));
  assert.throws(() => parseScene(wide), {
    message: "Scene 's', mobjects[0] ('rectangle-1'), width: expected 0 to 1000, got -1.",
  });
});

test('a scene without a version is read as one of version 1', () => {
  const scene = { name: 's', mobjects: [], steps: [] };
  expect(parseScene(scene)).toEqual(scene);
  expect(parseScene({ version: 1, ...scene })).toEqual({ version: 1, ...scene });
});

test('what is read is a copy, without what was undefined', () => {
  const at = { moveTo: [1, 2] };
  const box = { kind: 'rectangle', id: 'box', width: 1, height: 1, color: undefined, at };
  const [read] = parseScene({ name: 's', mobjects: [box], steps: [] }).mobjects;
  expect(Object.keys(read ?? {}).sort()).toEqual(['at', 'height', 'id', 'kind', 'width']);
  at.moveTo[0] = 5;
  expect(read).toMatchObject({ at: { moveTo: [1, 2] } });
});

test('what is enormous but right is read, in whichever order it waits for each other', () => {
  const chain = Array.from({ length: 5000 }, (_, i) => ({
    kind: 'rectangle',
    id: `box${i}`,
    width: 1,
    height: 1,
    ...(i > 0 && { at: { nextTo: `box${i - 1}` } }),
  }));
  for (const mobjects of [chain, chain.toReversed()]) {
    expect(parseScene({ name: 'enormous', mobjects, steps: [] }).mobjects).toHaveLength(5000);
  }
});

test('the talk’s scenes go to JSON and back unchanged', () => {
  for (const scene of scenes) {
    expect(parseScene(JSON.parse(JSON.stringify(scene)))).toEqual(
      JSON.parse(JSON.stringify(scene)),
    );
  }
});
