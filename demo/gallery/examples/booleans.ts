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
  const nameA = formula('A', {
    color: 'BLUE',
    at: { nextTo: a, direction: 'UL', buff: -0.4 },
  });
  const nameB = formula('B', {
    color: 'RED',
    at: { nextTo: b, direction: 'UR', buff: -0.4 },
  });
  const parts = [
    [
      'In both.',
      String.raw`A \cap B`,
      intersection([a, b], {
        color: 'YELLOW',
        fillOpacity: 0.8,
      }),
    ],
    [
      'In either.',
      String.raw`A \cup B`,
      union([a, b], { color: 'GREEN', fillOpacity: 0.6 }),
    ],
    [
      'In one alone.',
      String.raw`A \setminus B`,
      difference([a, b], {
        color: 'BLUE',
        fillOpacity: 0.8,
      }),
    ],
  ] as const;
  step('A set.', play([create(a), write(nameA)]));
  step('Another.', play([create(b), write(nameB)]));
  let gone: ReturnType<typeof fadeOut>[] = [];
  for (const [caption, tex, part] of parts) {
    const label = formula(tex, { at: { toEdge: 'DOWN' } });
    step(caption, [
      ...gone,
      play([fadeIn(part), write(label)]),
    ]);
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
