/** The parts of formulas and texts: where they begin and end, and what they are for everybody else. */
import { expect, test } from '@playwright/test';
import { inWords } from '../../../plugin/core/in-words.js';
import { cutOfTex, findInTex } from '../../../plugin/core/kinds/tex/parts-of-tex.js';
import { parseScene } from '../../../plugin/core/parse.js';
import {
  formula,
  scene,
  setColor,
  step,
  surroundingRectangle,
  text,
  write,
} from '../../../plugin/index.js';
import { sceneInNode } from '../scene-in-node.js';

const piecesOf = (tex: string, parts = {}) => {
  const cut = cutOfTex({ tex, parts });
  return {
    tex: cut.tex,
    pieces: cut.cut.pieces?.map(({ name, start, end }) => [name, cut.tex.slice(start, end)]),
  };
};

test('double braces are taken out, and number the parts', () => {
  expect(piecesOf('{{a^2}} + {{b^2}} = {{c^2}}')).toEqual({
    tex: 'a^2 + b^2 = c^2',
    pieces: [
      ['1', 'a^2'],
      ['gap-1', ' + '],
      ['2', 'b^2'],
      ['gap-2', ' = '],
      ['3', 'c^2'],
    ],
  });
});

for (const [written, tex, parts] of [
  ['x^{{n}}', 'x^{n}', ['n']],
  [String.raw`\frac{{{a}}}{{{b}}}`, String.raw`\frac{a}{b}`, ['a', 'b']],
  [String.raw`\frac{{a}}{{b}}`, String.raw`\frac{a}{b}`, ['a', 'b']],
  [String.raw`\sqrt{{x}} {{= y_{0}}}`, String.raw`\sqrt{x} = y_{0}`, ['x', '= y_{0}']],
  [String.raw`{{a} \over b}`, String.raw`{{a} \over b}`, []],
  [String.raw`\{\{a\}\}`, String.raw`\{\{a\}\}`, []],
] as const) {
  test(`braces that TeX needs remain: ${written}`, () => {
    const { tex: plain, pieces = [] } = piecesOf(written);
    expect(plain).toBe(tex);
    const named = pieces.filter(([name]) => !name?.startsWith('gap'));
    expect(named.map(([, inside]) => inside)).toEqual(parts);
  });
}

test('TeX is found where it stands for itself', () => {
  const found = (tex: string, words: string) => findInTex(tex, words).map(({ start }) => start);
  expect(found('E = mc^2', 'c^2')).toEqual([5]);
  expect(found(String.raw`\max x_a`, 'a')).toEqual([7]);
  expect(found(String.raw`\alpha + \alpha_1`, String.raw`\alpha`)).toEqual([0, 9]);
  expect(found(String.raw`\alpha`, String.raw`\al`)).toEqual([]);
  expect(found(String.raw`\text{softmax}(x)`, 'x')).toEqual([15]);
  expect(found(String.raw`\frac{a}{b}`, 'a}{b')).toEqual([]);
  expect(found(String.raw`a & b \\ c`, 'a & b')).toEqual([]);
});

test('parts are mobjects: written, framed, coloured by themselves', () => {
  const { at, states } = partsScene();
  expect([...at(0).keys()]).toEqual(['eq.gap-0', 'eq.speed', 'tale.gap-0', 'tale.animal', 'frame']);
  expect([...at(1).keys()]).toContain('eq.mass');
  expect(at(2).get('eq.speed')?.fill).toContain('--scene-red');
  expect(at(2).get('eq.mass')?.fill).not.toContain('--scene-red');
  const [frame, speed] = [states('frame'), states('eq.speed')];
  expect(frame.width).toBeCloseTo(speed.width + 0.2, 9);
});

function partsScene() {
  const { at, picture } = sceneInNode(
    scene({
      name: 's',
      mobjects: [
        formula('eq', 'E = mc^2', { parts: { mass: 'm', speed: 'c^2' } }),
        text('tale', 'the quick fox', { parts: { animal: 'fox' } }),
        surroundingRectangle('frame', 'eq.speed'),
      ],
      steps: [step(write('eq.mass')), step(setColor('eq.speed', 'RED'))],
    }),
  );
  return { at, picture, states: (id: string) => at(2).get(id)?.shape.box ?? { width: 0 } };
}

test('parts of a text may be told by their letters, blanks left out', () => {
  const tale = text('tale', 'the quick fox', { parts: { animal: { glyphs: [8, 11] } } });
  const { at } = sceneInNode(scene({ name: 's', mobjects: [tale], steps: [step(write('tale'))] }));
  const animal = at(1).get('tale.animal')?.shape.parts;
  expect(animal?.map((part) => part.is === 'glyph' && part.text).join('')).toBe('fox');
});

test('they are said as one when all of it is there', () => {
  const { picture } = partsScene();
  expect(inWords(picture(0))).toBe('E =; c^2; the quick fox');
  expect(inWords(picture(1))).toBe('E = mc^2; the quick fox');
});

test('write goes through them as through a whole', () => {
  const times = (parts: Record<string, string>) => {
    const { at, timeline } = sceneInNode(
      scene({
        name: 's',
        mobjects: [formula('eq', 'abcdef', { parts })],
        steps: [step(write('eq'))],
      }),
    );
    const drawn = [...at(0.4).values()].flatMap(
      (state) => state.drawn ?? state.shape.parts.map(() => ({ outline: 1, fill: 1 })),
    );
    return { drawn, duration: timeline.stretches[1]?.duration };
  };
  expect(times({ b: 'b', e: 'e' })).toEqual(times({}));
});

test('a part told by its glyphs has a colour of its own', () => {
  const first = { glyphs: [0, 1], color: 'RED' } as const;
  const { at } = sceneInNode(
    scene({
      name: 's',
      mobjects: [
        formula('eq', 'E = mc^2', { color: 'BLUE', parts: { first } }),
        text('t', 'a fox', { parts: { first, rest: 'fox' } }),
      ],
      steps: [],
    }),
  );
  const colors = [...at(0)].map(([id, { fill }]) => [id, fill.match(/#\w+/)?.[0]]);
  expect(colors).toEqual([
    ['eq.first', '#FC6255'],
    ['eq.gap-1', '#58C4DD'],
    ['t.first', '#FC6255'],
    ['t.rest', '#FFFFFF'], // and the blank between both is nothing
  ]);
});

for (const [parts, problem] of [
  [{ a: 'q' }, "Scene 's', mobject 'eq', parts.a: there is no 'q' in 'E = mc^2'."],
  [{ a: { find: 'm', nth: 2 } }, "'m' is only 1 times in 'E = mc^2'."],
  [{ a: 'mc', b: 'c^2' }, "'c^2' lies over another part."],
  [
    { a: { glyphs: [0, 2] }, b: { glyphs: [1, 3] } },
    'what stands at glyphs [1, 3] lies over another part.',
  ],
  [{ a: { glyphs: [2, 2] } }, "nothing stands at glyphs [2, 2] of 'E = mc^2'."],
  [{ a: { glyphs: [0, 1] }, b: 'm' }, "there is no 'm' in 'E = mc^2'."],
] as const) {
  test(`a part that is not there is told: ${problem}`, () => {
    const data = {
      name: 's',
      mobjects: [{ kind: 'formula', id: 'eq', tex: 'E = mc^2', parts }],
      steps: [],
    };
    expect(() => parseScene(data)).toThrow(problem);
  });
}
