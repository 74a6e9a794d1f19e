import {
  applyWave,
  blink,
  broadcast,
  circle,
  circumscribe,
  flash,
  focusOn,
  formula,
  indicate,
  path,
  scene,
  showPassingFlash,
  text,
  wiggle,
} from '../../../plugin/index.js';

/** It is as before afterwards. */
export const pointed = scene('pointed', ({ add, step }) => {
  const word = formula('E = mc^2', { fontSize: 160 });
  add(word);
  step('It grows a little.', indicate(word));
  step('A line runs around it.', circumscribe(word));
  step('It wiggles.', wiggle(word));
  step('A spot comes down to it.', focusOn(word));
});

/** What comes out of a point. */
export const bursts = scene('bursts', ({ add, step }) => {
  const bulb = circle({
    color: 'YELLOW',
    fillOpacity: 0.6,
  });
  const ring = circle({ radius: 3.4, color: 'TEAL' });
  add(bulb);
  step('Lines burst out.', [
    flash(bulb, { flashRadius: 1.3, lineLength: 0.8 }),
  ]);
  step(
    'Rings go out.',
    broadcast(ring, { focalPoint: bulb }),
  );
});

/** What runs through it. */
export const running = scene('running', ({ add, step }) => {
  const word = text('A wave', {
    fontSize: 120,
    at: { shift: [0, 1.5] },
  });
  const cable = path(
    [
      [-6, -2],
      [-2, -1],
      [2, -3],
      [6, -2],
    ],
    {
      smooth: true,
      color: 'GRAY',
    },
  );
  add(word, cable);
  step(
    'A wave runs through.',
    applyWave(word, { amplitude: 0.6 }),
  );
  step('A flash runs along.', [
    showPassingFlash(cable, {
      timeWidth: 0.3,
      strokeWidth: 12,
    }),
  ]);
  step('It goes and comes.', blink(word, { blinks: 2 }));
});
