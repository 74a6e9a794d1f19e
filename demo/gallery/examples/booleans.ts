import {
  circle,
  create,
  difference,
  exclusion,
  fadeIn,
  fadeOut,
  formula,
  intersection,
  moveTo,
  play,
  scale,
  scene,
  shift,
  square,
  star,
  text,
  union,
  write,
} from '../../../plugin/index.js';

/** Made of two circles, which stay as they are. */
export const venn = scene('venn', ({ step }) => {
  const look = { radius: 2, fillOpacity: 0.3 };
  const a = circle({
    ...look,
    color: 'BLUE',
    at: [-1.2, 0],
  });
  const b = circle({ ...look, color: 'RED', at: [1.2, 0] });
  const name = (tex: string, x: number) =>
    formula(tex, { at: [x, 2] });
  const bright = { color: 'YELLOW', fillOpacity: 0.8 };
  const parts = [
    ['In both.', intersection([a, b], bright)],
    ['In either.', union([a, b], bright)],
    ['In A alone.', difference([a, b], bright)],
  ] as const;
  const [nameA, nameB] = [name('A', -3), name('B', 3)];
  step('A set.', play([create(a), write(nameA)]));
  step('Another.', play([create(b), write(nameB)]));
  let gone: ReturnType<typeof fadeOut>[] = [];
  for (const [says, part] of parts) {
    const label = text(says, { at: { toEdge: 'DOWN' } });
    step(says, ...gone, play([fadeIn(part), write(label)]));
    gone = [fadeOut([part, label])];
  }
});

/** It follows its parts; moved itself, it goes away from there. */
export const cut = scene('cut', ({ add, step }) => {
  const sheet = square({ sideLength: 4, at: [-2, 0] });
  const stamp = star({
    outerRadius: 1.6,
    color: 'GRAY',
    at: [4, 0],
  });
  const rest = exclusion([sheet, stamp], {
    color: 'TEAL',
    fillOpacity: 0.7,
  });
  add(sheet, stamp, rest);
  step('What is in one of both.', shift(stamp, [-4, 0]));
  step('Through it.', shift(stamp, [-2, 0]));
  step('Away from there.', moveTo(rest, [4, 0]));
  step('They still go along.', scale(stamp, 0.5));
});
