// Words beside frames: they stand in the window, and on no other words.
import { expect, test } from '@playwright/test';
import { placeLabels } from '../../../plugin/rehearse/live/place-labels.js';
import { type Rect, shared } from '../../../plugin/rehearse/rect.js';

const window = { width: 1280, height: 720 };
const size = { width: 300, height: 60 };

/** The words' places, for frames given by their sides. */
function placed(frames: readonly (Rect | undefined)[]): Rect[] {
  const sizes = frames.map(() => size);
  return placeLabels(frames, sizes, window).map(([left, top]) => ({
    left,
    top,
    right: left + size.width,
    bottom: top + size.height,
  }));
}

const frame = (left: number, top: number): Rect => ({
  left,
  top,
  right: left + 100,
  bottom: top + 40,
});

test('below the frame where there is room, else above it', () => {
  expect(placed([frame(200, 200)])[0]).toMatchObject({ left: 200, top: 246 });
  expect(placed([frame(200, 675)])[0]).toMatchObject({ left: 200, top: 609 });
});

test('within the window, also of what stands outside or nowhere', () => {
  const frames = [frame(-300, 100), frame(1250, 300), frame(600, 900), undefined];
  for (const { left, top, right, bottom } of placed(frames)) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.width);
    expect(bottom).toBeLessThanOrEqual(window.height);
  }
});

test('many marks close together: no words lie on others, nor on what is framed', () => {
  const frames = Array.from({ length: 6 }, (_, i) => frame(300 + 20 * i, 200 + 50 * i));
  const words = placed(frames);
  for (const [i, one] of words.entries()) {
    for (const other of words.slice(i + 1)) expect(shared(one, other)).toBeUndefined();
    for (const other of frames) expect(shared(one, other)).toBeUndefined();
  }
});

test('one thing with several marks: they stand under one another', () => {
  const [one, two, three] = placed([frame(200, 200), frame(200, 200), frame(200, 200)]);
  expect(one && two && shared(one, two)).toBeUndefined();
  expect(two && three && shared(two, three)).toBeUndefined();
});
