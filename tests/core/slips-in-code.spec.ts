// What those who come from Manim write at first, and what they are told.
import { expect, test } from '@playwright/test';
import { parseScene } from '../../plugin/core/parse.js';
import {
  type Animation,
  arrow,
  circle,
  create,
  dot,
  fadeOut,
  group,
  type Mobject,
  nextTo,
  play,
  scene,
  setFill,
  text,
  write,
} from '../../plugin/index.js';

/** Without types, as in a page. */
const untyped = <F>(builder: F) => builder as unknown as (...args: unknown[]) => never;

const [row, goal] = [dot(), circle()];
const cells = [dot(), dot()];
const named = dot('a');

const told = (...options: readonly string[]) =>
  `options have names, such as '${options.join("' and '")}'; several mobjects are one list, [a, b].`;

/** What is written; what it is told. */
const SLIPS: readonly (readonly [string, () => Animation | Mobject | object, string])[] = [
  ['create(row, goal)', () => untyped(create)(row, goal), told('lagRatio', 'rate')],
  ['play(a, b)', () => untyped(play)(create(row), create(goal)), told('runTime', 'lagRatio')],
  ["group(dot, text('x'))", () => create(untyped(group)(dot(), text('x'))), told('alt', 'members')],
  [
    "nextTo(row, goal, 'DOWN')",
    () => untyped(nextTo)(dot(), circle(), 'DOWN'),
    told('alignedEdge', 'alignedPart'),
  ],
  ['dot([1, 2])', () => create(untyped(dot)([1, 2])), told('dash', 'radius')],
  [
    "setFill(row, 'RED', { opacity: 1 })",
    () => untyped(setFill)(row, 'RED', { opacity: 1 }),
    told('color', 'opacity'),
  ],
  ['text(2)', () => write(untyped(text)(2)), "expected a text as '2', got 2."],
  [
    "create('row')",
    () => [create(row), create('row')],
    "no mobject 'row'. In code give the mobject itself, without quotes.",
  ],
  [
    "create('bax')",
    () => [create([circle('box'), dot()]), create('bax')],
    "no mobject 'bax'. Did you mean 'box'?",
  ],
  [
    'an id near to one that the scene gave',
    () => [create(arrow(dot(), circle())), create('arow')],
    'In code give the mobject itself',
  ],
  [
    'a mobject in two groups',
    () => [create(group(cells)), create(group(cells.slice(0, 1)))],
    "mobjects[1] ('group-2'), members[0]: 'dot-1' is in 'group-1' already, and has one place. Another one has another id, or is a copy(…).",
  ],
  [
    'a mobject of its own id in two groups',
    () => [create(group('g', [named])), create(group('h', [named]))],
    "mobjects[1] ('h'), members[0]: 'a' is in 'g' already, and has one place.",
  ],
  [
    'a mobject of its own id, twice in a group',
    () => create(group('g', [named, named])),
    "mobjects[0] ('g'), members[1]: 'a' is in 'g' already",
  ],
];

for (const [what, make, message] of SLIPS) {
  test(`${what}: told as what it is`, () => {
    const plays = [make()].flat() as Animation[];
    const made = scene('s', (self) => self.step('A step.', ...plays));
    expect(() => parseScene(made)).toThrow(message);
  });
}

test('what is no play, in a list of them', () => {
  const made = scene('s', ({ step }) => {
    // @ts-expect-error: `goal` is no play.
    step('A step.', create(row), [goal]);
  });
  expect(() => parseScene(made)).toThrow(
    "steps[0] (“A step.”), plays[1]: expected a play, got 'circle-1'.",
  );
});

test('plays in several lists, and options without a play', () => {
  const made = scene('s', ({ step }) => {
    step('Three.', create(row), [create(goal), play([fadeOut(row)])]);
    step('A pause.', { wait: 2 });
  });
  const [three, pause] = parseScene(made).steps;
  expect(three?.plays).toHaveLength(3);
  expect(pause).toEqual({ caption: 'A pause.', wait: 2, plays: [] });
});

test('options that are left open are none', () => {
  const made = scene('s', (self) => self.step(create(dot(), undefined)));
  expect(parseScene(made).steps).toHaveLength(1);
});
