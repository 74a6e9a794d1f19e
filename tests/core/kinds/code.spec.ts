import { expect, test } from '@playwright/test';
import type { State } from '../../../plugin/core/channels.js';
import { boxIn } from '../../../plugin/core/follow.js';
import { sourceLines } from '../../../plugin/core/kinds/code/source-lines.js';
import { type Picture, stateIn } from '../../../plugin/core/picture.js';
import { type Run, runsOf } from '../../../plugin/dom/code/token-colors.js';
import { code, indicate, step, transformMatching } from '../../../plugin/index.js';
import { sceneInNode, sceneOf } from '../scene-in-node.js';

const boxOf = (picture: Picture, id: string) =>
  boxIn(picture.cast, (leaf) => stateIn(picture, leaf) as State, id);

/** Left, right, bottom and top. */
function sides(picture: Picture, id: string) {
  const { center, width, height } = boxOf(picture, id);
  const [x, y] = center;
  return [x - width / 2, x + width / 2, y - height / 2, y + height / 2] as [
    number,
    number,
    number,
    number,
  ];
}

test('a source is shown as it stands in a file, wherever it stands in a program', () => {
  expect(sourceLines('\n    if x:\n\n    \ty()  \n  \n', 4)).toEqual(['if x:', '', '    y()']);
  expect(sourceLines('a\tb\r\nabc\td\rabcd\te', 4)).toEqual(['a   b', 'abc d', 'abcd    e']);
  expect(sourceLines(' \n', 4)).toEqual(['']);
});

test('lines and numbers are by themselves, and together under one more name', () => {
  const { cast } = sceneInNode(sceneOf([code('c', 'a\nb\n\nd', { lineNumbers: 8 })]));
  const four = (name: string) => [1, 2, 3, 4].map((i) => `c.${name}-${i}`);
  expect(cast.families.get('c')).toEqual(['c.background', ...four('number'), ...four('line')]);
  expect(cast.families.get('c.lines')).toEqual(four('line'));
  expect(cast.families.get('c.numbers')).toEqual(four('number'));
  const bare = sceneInNode(sceneOf([code('c', 'a', { lineNumbers: 'none', background: 'none' })]));
  expect(bare.cast.families.get('c')).toEqual(['c.line-1']);
});

test('it stands in the centre; lines are evenly apart, numbers end at one edge, as in Manim', () => {
  const seen = sceneInNode(sceneOf([code('c', 'one\n  two\n\nfour', { lineNumbers: 9 })])).picture(
    0,
  );
  expect(boxOf(seen, 'c').center).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  const tops = [1, 2, 3, 4].map((i) => sides(seen, `c.line-${i}`)[3]);
  // 24 · 1.5 / 72: Manim's line_spacing=0.5 is half an em between two lines.
  for (const i of [1, 2, 3]) expect((tops[i - 1] ?? 0) - (tops[i] ?? 0)).toBeCloseTo(0.5);
  const [left] = sides(seen, 'c.line-1');
  expect(sides(seen, 'c.number-2')[1]).toBeCloseTo(left - 0.25);
  const glyphs = stateIn(seen, 'c.number-1')?.shape.parts;
  expect(glyphs).toMatchObject([{ text: '9', at: [expect.closeTo(24 / 72), expect.closeTo(0)] }]);
});

test('what is behind it is as far from it as in Manim; a window has its buttons at the upper left', () => {
  const source = 'one\ntwo';
  const options = { lineNumbers: 'none' as const };
  const plain = sceneInNode(sceneOf([code('c', source, options)])).picture(0);
  const [left, right, bottom, top] = sides(plain, 'c.lines');
  const behind = sides(plain, 'c.background');
  expect(behind).toEqual(
    [left - 0.3, right + 0.3, bottom - 0.3, top + 0.3].map((n) => expect.closeTo(n)),
  );

  const seen = sceneInNode(
    sceneOf([code('c', source, { ...options, background: 'window' })]),
  ).picture(0);
  const inside = sides(seen, 'c.lines');
  const window = sides(seen, 'c.background');
  // Buttons of 0.2 over a gap of 0.1, and a tenth further to the left.
  expect(window.map((side, i) => side - (inside[i] ?? 0))).toEqual(
    [-0.4, 0.3, -0.3, 0.6].map((n) => expect.closeTo(n)),
  );
  const parts = stateIn(seen, 'c.background')?.shape.parts ?? [];
  expect(parts.slice(1).map(({ color }) => color)).toEqual(['#ff5f56', '#ffbd2e', '#27c93f']);
});

test('a window has room for its buttons, however short the lines are, as in Manim', () => {
  const seen = sceneInNode(
    sceneOf([code('c', 'x', { lineNumbers: 'none', background: 'window' })]),
  ).picture(0);
  const [left, right] = sides(seen, 'c.background');
  const [from] = sides(seen, 'c.lines');
  expect(left - from).toBeCloseTo(-0.4);
  expect(right - left).toBeCloseTo(0.8 + 2 * 0.3);
});

test('a line has an id of its own, by which verbs and arrows find it', () => {
  const { picture } = sceneInNode(sceneOf([code('c', 'a\nb')], step(indicate('c.line-2'))));
  expect(stateIn(picture(0.5), 'c.line-2')?.scale).toEqual([1.2, 1.2]);
  expect(stateIn(picture(0.5), 'c.line-1')?.scale).toEqual([1, 1]);
});

test('what highlight.js writes is read run by run, in colours of the palette', () => {
  const runs = runsOf(
    '<span class="hljs-keyword">if</span> a &lt; <span class="hljs-string">&quot;x<span class="hljs-subst">#{<span class="hljs-number">1</span>}</span>&quot;</span>' +
      '<span class="language-css"><span class="hljs-title class_">A</span></span><span class="hljs-punctuation">;</span>',
  );
  const name = ({ text, color }: Run) => [text, /--scene-(\w+)/.exec(color ?? '')?.[1]];
  expect(runs.map(name)).toEqual([
    ['if', 'blue'],
    [' a ', undefined],
    ['<', undefined],
    [' ', undefined],
    ['"', 'green'],
    ['x', 'green'],
    ['#{', undefined],
    ['1', 'orange'],
    ['}', undefined],
    ['"', 'green'],
    ['A', 'teal'],
    [';', undefined],
  ]);
});

test('in another version a line that changed keeps the words that stay', () => {
  const before = code('a', 'first()\nfor (const x of xs) sum += x;\nlast()');
  const after = code('b', 'first()\nxs.forEach((x) => { sum += x; });\nlast()');
  const { picture } = sceneInNode(sceneOf([before, after], step(transformMatching('a', 'b'))));
  const wholeGlyphs = (at: Picture, leaf: string) =>
    stateIn(at, leaf)?.shape.parts.flatMap((part) =>
      part.is === 'glyph' && (part.opacity ?? 1) > 0.99 ? part.text : [],
    );
  const midway = picture(0.5);
  expect(wholeGlyphs(midway, 'b.line-2')?.join('')).toContain('sum+=x;');
  expect(stateIn(midway, 'a.line-2')?.shown).toBe(false);
  expect(stateIn(picture(1), 'a.line-2')?.shown).toBe(false);
});
