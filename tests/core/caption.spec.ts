import { expect, test } from '@playwright/test';
import { captionOf } from '../../plugin/core/caption.js';
import { step } from '../../plugin/core/steps.js';
import { sceneOf } from './scene-in-node.js';

const scene = sceneOf([], step('One.', []), step([]), step('Three.', []));

test('a caption is that of the step which has come', () => {
  expect(captionOf(scene, 0, 1)).toBe('One.');
  expect(captionOf(scene, 2, 3)).toBe('Three.');
});

test('a stop of several steps has a line for each that says something', () => {
  expect(captionOf(scene, 0, 3)).toBe('One.\nThree.');
});

test('where nothing is said there is no caption', () => {
  expect(captionOf(scene, 1, 2)).toBe('');
  expect(captionOf(scene, 1, 1)).toBe('');
});
