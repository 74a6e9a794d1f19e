import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { SceneError } from '../../plugin/core/error.js';
import { parseScene } from '../../plugin/core/parse.js';
import { BROKEN, BROKEN_TEX } from './broken-scenes.js';

for (const [what, data, message] of BROKEN) {
  test(`${what}: the author is told where and what`, () => {
    assert.throws(
      () => parseScene(Object.assign(data, { name: 'broken' })),
      (error) => {
        assert.ok(error instanceof SceneError, String(error));
        assert.ok(error.message.includes(message), error.message);
        assert.ok(error.message.includes("Scene 'broken'"), error.message);
        return true;
      },
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
}

test('there are at least 60 of them', () => {
  assert.ok(BROKEN.length + BROKEN_TEX.length >= 60);
});

test('what is enormous but right is read, and soon', () => {
  const mobjects = Array.from({ length: 5000 }, (_, i) => ({
    kind: 'rectangle',
    id: `box${i}`,
    width: 1,
    height: 1,
    ...(i > 0 && { at: { nextTo: `box${i - 1}` } }),
  }));
  const begin = performance.now();
  parseScene({ name: 'enormous', mobjects, steps: [] });
  assert.ok(performance.now() - begin < 5000);
});
