import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  type RecordedSlide,
  readRecording,
  soundsNote,
} from '../../../plugin/cli/importing/recording.js';
import { withVerbs } from '../../../plugin/cli/importing/verbs/with-verbs.js';
import type { State } from '../../../plugin/core/channels.js';
import type { Mobject } from '../../../plugin/core/kinds/kinds.js';
import type { Part } from '../../../plugin/core/part.js';
import { shownIn } from '../../../plugin/core/picture.js';
import type { Scene } from '../../../plugin/core/scene.js';
import { stepsOf, timeAt } from '../../../plugin/core/timeline.js';
import { sceneInNode } from '../scene-in-node.js';
import { comparedWithManim } from './compared-with-manim.js';

const read = (name: string) =>
  readRecording(readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'));

const slides = ['scenes', 'slides', 'drawn_anew', 'transformer'].flatMap(
  (name) => read(name).slides,
);

/** What of the frame places may be off on their way. */
const CLOSE = 0.01 * 8;

/** Where one digit more moves a number that stands in a middle, between two samples. */
const JUMPS = new Set(['Redrawn']);

const textsIn = (mobjects: readonly Mobject[]): (readonly [string, unknown])[] =>
  mobjects.flatMap((told) => {
    if ('members' in told) return textsIn(told.members);
    return 'text' in told ? [[told.id, told.text]] : [];
  });

const isGlyph = ({ is }: Part) => is === 'glyph';

const isSeen = (state: State | undefined) => state?.shown === true && !/00$/.test(state.stroke);

test('there are recordings of what people write most', () => {
  expect(slides.length).toBeGreaterThan(40);
});

test('scenes come in the order in which their script defines them', () => {
  const script = readFileSync(new URL('drawn_anew.py', import.meta.url), 'utf8');
  const defined = [...script.matchAll(/^class (\w+)/gm)].map(([, name]) => name);
  // Of these Manim has an `Elbow`, too.
  const recorded = read('drawn_anew').slides.map(({ name }) => name.replace(/-.*/, ''));
  expect([...new Set(recorded)]).toEqual(defined);
});

test('each step has its notes, a slide those of its first; what has none shows none', () => {
  const notes = read('drawn_anew').slides.flatMap(({ scene }) =>
    scene?.entrance?.notes ? [[scene.entrance, ...scene.steps].map((step) => step.notes)] : [],
  );
  expect(notes).toEqual([
    ['**First** of all.', '', 'Say:\n- one\n- two'],
    ['Of the *next* slide.', ''],
  ]);
});

test('what a subcaption says is the caption of its step', () => {
  const { scene } = read('slides').slides[0] as RecordedSlide;
  expect(scene?.steps.map(({ caption }) => caption)).toEqual([
    'To the right.',
    'It turns.',
    undefined,
  ]);
});

test('what a script skips is there with the next step; a last step that leaves only the canvas is none', () => {
  const slide = slides.find(({ name }) => name === 'Skipped') as RecordedSlide;
  const scene = withVerbs(slide) as Scene;
  const { timeline, at } = sceneInNode(scene);
  expect(stepsOf(timeline)).toBe(3);
  const seen = (p: number) => [...at(p).keys()].filter((id) => isSeen(at(p).get(id)));
  expect([0, 0.01, 1].map((p) => seen(p).includes('square'))).toEqual([false, true, true]);
  const [skipped, , zoomed] = scene.steps;
  expect(skipped).not.toHaveProperty('loop');
  expect(skipped).not.toHaveProperty('notes');
  expect(skipped?.plays).toHaveLength(2); // at once, and the movement
  const verbs = (zoomed?.plays ?? []).flatMap(({ animations }) => animations);
  expect(verbs.map(({ verb }) => verb)).toEqual(['animationGroup']);
  expect(seen(3).sort()).toEqual(['number', 'star']);
  expect(slide.warnings).toEqual(['clip.mp4 is left out']);
});

test('a path that grows is told once, and a graph that is drawn anew by a few curves', () => {
  const scenes = Object.fromEntries(
    read('drawn_anew').slides.map(({ name, scene }) => [name, scene as Scene]),
  );
  const outlinesOf = (name: string) =>
    [scenes[name]?.entrance, ...(scenes[name]?.steps ?? [])].flatMap((step) =>
      (step?.plays ?? []).flatMap(({ animations }) =>
        (animations as readonly { readonly outlines?: readonly string[] }[]).flatMap(
          ({ outlines = [] }) => (outlines.length > 0 ? [outlines] : []),
        ),
      ),
    );
  for (const outlines of outlinesOf('Pen')) expect(outlines).toHaveLength(1);
  expect(JSON.stringify(outlinesOf('Pen')).length).toBeLessThan(20_000);
  expect(
    outlinesOf('Elbow')
      .slice(0, 3)
      .map(({ length }) => length),
  ).toEqual([1, 1, 1]);
  const [waves = []] = outlinesOf('Anew');
  expect(waves.length).toBeGreaterThan(10);
  for (const d of waves) expect(d.match(/[CL]/g)?.length).toBeLessThan(30); // of 100
});

test('a dash of a line that is drawn anew stays that dash: it goes and comes once', () => {
  const scene = slides.find(({ name }) => name === 'Dashes')?.scene as Scene;
  const { at } = sceneInNode(scene);
  const dashes = [...at(-1).keys()];
  expect(dashes.length).toBe(15); // of 1.5 units, each 0.05 long, and as far from the next
  const countAt = (p: number) => dashes.filter((id) => isSeen(at(p).get(id))).length;
  expect([-1, 0, 1].map(countAt)).toEqual([15, 7, 10]);
  // The line shrinks at first, then grows.
  for (const dash of dashes) {
    const seen = [...Array(41).keys()].map((i) => isSeen(at(i / 20 - 1).get(dash)));
    expect(seen.map(Number).join('')).toMatch(/^1+0*1*$/);
  }
});

test('what is away for a while is not seen meanwhile, and letters are typed one by one', () => {
  const scene = slides.find(({ name }) => name === 'Returns')?.scene as Scene;
  const { at } = sceneInNode(scene);
  const seenAt = (p: number) =>
    [...at(p)]
      .filter(([, state]) => isSeen(state) && state.opacity * Math.max(state.fillOpacity, 1) > 0)
      .map(([id, { fillOpacity, shape }]) =>
        shape.parts.some(isGlyph) || fillOpacity > 0 ? id : '',
      )
      .filter(Boolean);
  // Two dots and '2', then one and '1', and again; no two words at once.
  expect([-1, -0.5, 0].map((p) => seenAt(p).length)).toEqual([3, 2, 3]);
  expect(seenAt(0)).toEqual(seenAt(-1));
  const typed = [0.1, 0.5, 0.9].map((p) => seenAt(p).length - seenAt(0).length);
  expect(typed).toEqual([1, 3, 5]);
});

/** What is on the board at each stop: words, and outlines of letters by their names. */
function saidAtStops(name: string): string[] {
  const scene = slides.find((slide) => slide.name === name)?.scene as Scene;
  const { at } = sceneInNode(scene);
  const texts = new Map(textsIn(scene.mobjects));
  const said = (id: string) => texts.get(id) ?? (/glyph/.test(id) ? id : '');
  return [0, ...scene.steps.map((_, i) => i + 1)].map((p) =>
    [...at(p)]
      .flatMap(([id, { shown }]) => (shown && said(id)) || [])
      .sort()
      .join(),
  );
}

test('a text that becomes another one is that one’s words at each stop, as often as it does', () => {
  expect(saidAtStops('Instead')).toEqual(['cde', 'Results', 'End', 'Over', 'Out', 'Out']);
});

test('one letter stays a letter, whatever it becomes', () => {
  expect(saidAtStops('OneLetter')).toEqual(['5,A', '6,B', '6,B', '8,W']);
});

test('texts become others in the deck’s font all the way, and numbers count', () => {
  const told = (name: string) => {
    const scene = withVerbs(slides.find((slide) => slide.name === name) as RecordedSlide) as Scene;
    expect(JSON.stringify(scene.mobjects)).not.toContain('glyph');
    return JSON.stringify(scene.steps);
  };
  expect(told('Instead').match(/"replacementTransform"/g)).toHaveLength(4);
  expect(told('OneLetter').match(/"replacementTransform"/g)).toHaveLength(3);
  const counts = told('Counts');
  for (const value of [25, 98]) {
    expect(counts).toContain(`{"verb":"setValue","target":"number","to":${value}`);
  }
  const { at } = sceneInNode(slides.find(({ name }) => name === 'Counts')?.scene as Scene);
  const values = [0, 0.5, 1, 1.5, 2, 2.5, 3].map((p) => at(p).get('number')?.value ?? 0);
  expect(values[0]).toBe(1.5);
  expect(values[1]).toBeCloseTo(13.25, 1);
  expect(values[6]).toBe(98);
});

test('code that becomes another has its lines at each stop, and those of which nothing is left fade', () => {
  expect(saidAtStops('OtherCode')).toEqual([
    'a = 1,b = 2,note',
    'a = 1,b = 2,c = 3,note',
    'd = 4,note',
    'd = 4,note',
  ]);
  const scene = slides.find(({ name }) => name === 'OtherCode')?.scene as Scene;
  expect(JSON.stringify(scene.steps).match(/"fadeOut"/g)).toHaveLength(2);
});

test('the words of what becomes a formula are gone while it does', () => {
  const { at } = sceneInNode(slides.find(({ name }) => name === 'TextToFormula')?.scene as Scene);
  for (const p of [0.25, 0.5, 0.75]) expect(at(p).get('words')?.shown ?? false).toBe(false);
  expect(saidAtStops('TextToFormula')).toEqual(['one and two', '']);
});

test('of what becomes something of another form nothing stays behind meanwhile', () => {
  for (const name of ['TextToFormula', 'ShapeToText']) {
    const { at } = sceneInNode(slides.find((slide) => slide.name === name)?.scene as Scene);
    const shown = (p: number) => new Map([...at(p)].filter(([, state]) => state.shown));
    const [early, late] = [shown(0.3), shown(0.6)];
    expect(early.size).toBeGreaterThan(3);
    const still = [...early].filter(([id, state]) => late.get(id) === state);
    expect(still.map(([id]) => id)).toEqual([]);
  }
});

test('a graph up to a tracked value is one outline that is drawn, and taken back', () => {
  const scene = slides.find(({ name }) => name === 'FromNothing')?.scene as Scene;
  const told = JSON.stringify([scene.entrance, ...scene.steps]);
  expect(told.match(/"outlines"/g)).toHaveLength(2);
  expect(told).toContain('"reversed":true');
});

test('an image that fades changes no pixels', () => {
  expect(slides.find(({ name }) => name === 'Images')).toMatchObject({ warnings: [] });
});

test('what becomes another on an arc goes on that, as outlines, and is a text where it arrives', () => {
  const scene = slides.find(({ name }) => name === 'OnArcs')?.scene as Scene;
  expect(saidAtStops('OnArcs')).toEqual(['l', 'i', 'i']);
  expect(JSON.stringify(scene.steps)).toContain('outlines');
});

test('what is stretched from the first is a text, as wide and as high as in Manim', () => {
  const scene = slides.find(({ name }) => name === 'Stretched')?.scene as Scene;
  const { at } = sceneInNode(scene);
  expect(JSON.stringify(scene.mobjects)).not.toContain('glyph');
  const stretch = (id: string, p: number) => {
    const [x = 0, y = 1] = at(p).get(id)?.scale ?? [];
    return x / y;
  };
  expect(stretch('wide', 0)).toBeCloseTo(2);
  expect(stretch('text', 2)).toBeCloseTo(1.5);
  expect(stretch('high', 2)).toBeCloseTo(3 * stretch('high', 1));
});

test('digits that are texts are in the deck’s font, as large as texts; words of a table have one size', () => {
  const told = JSON.stringify(slides.find(({ name }) => name === 'Labels')?.scene?.mobjects);
  const ofFormulas = 1 / 72 / 0.010378;
  expect(told).not.toContain('KaTeX');
  for (const size of [48, 36])
    expect(told).toContain(`"fontSize":${(size * ofFormulas).toFixed(2)}`);
  const table = JSON.stringify(slides.find(({ name }) => name === 'Tables')?.scene?.mobjects);
  expect(table.match(/"text":"\w"/g)).toHaveLength(4);
  expect(table).not.toContain('scaleToFitWidth');
});

for (const slide of slides) {
  const { scene } = slide;
  if (scene)
    test(`${slide.name} goes as in Manim, as it was recorded and with verbs`, () => {
      for (const each of [scene, withVerbs(slide) as Scene]) {
        const { missing, worst } = comparedWithManim(slide, each);
        expect(missing).toEqual([]);
        expect(worst.off, worst.where).toBeLessThan(CLOSE * (JUMPS.has(slide.name) ? 1.5 : 1));
        const { timeline, picture } = sceneInNode(each);
        const last = stepsOf(timeline);
        for (let step = 0; step <= last; step++)
          expect(shownIn(picture(step)).size).toBeGreaterThanOrEqual(0);
        const { plays } = slide as { readonly plays?: number };
        if (plays) expect(timeAt(timeline, last)).toBeGreaterThan(0);
      }
    });
  else test(`${slide.name} says why it is not there`, () => expect(slide.card).toBeTruthy());
}

/** Scenes of which nothing stays recorded, and the verbs that stand for it. */
const TOLD = {
  FormulaParts: 'write circumscribe setColor fadeOut',
  Grows: 'growFromCenter growFromEdge growFromPoint spinInFromNothing shrinkToCenter',
  FormulaSteps: 'write setColor indicate circumscribe shift',
  Indications: 'indicate flash wiggle circumscribe showPassingFlash focusOn',
  Lists: 'write fadeIn animationGroup setOpacity',
  Swaps: 'swap swap',
  TextParts: 'write setColor indicate',
  Waves: 'applyWave',
  Wiggles: 'wiggle applyWave indicate',
  Zooms: 'animate scale shift',
};

for (const [name, verbs] of Object.entries(TOLD))
  test(`${name} is told by verbs alone, and leaves nothing on the board of what they bring`, () => {
    const slide = slides.find((each) => each.name === name) as RecordedSlide;
    const scene = withVerbs(slide) as Scene;
    const told = JSON.stringify(scene).match(/(?<="verb":")\w+/g) ?? [];
    expect([...new Set(told)].sort()).toEqual([...new Set(verbs.split(' '))].sort());
    const ids = JSON.stringify(scene.mobjects);
    expect(ids).not.toMatch(/surroundingrectangle|vgroup-line|"dot"/);
  });

/** Verbs that stand for what else would be samples, in slides of which other things stay recorded. */
const AMONG_OTHERS = {
  FormulaAlone: 'fadeIn',
  Functions: 'fadeTransform',
  Lines: 'growArrow',
  Rates: 'easeInQuad',
  Texts: 'unwrite',
};

for (const [name, word] of Object.entries(AMONG_OTHERS))
  test(`${name} has ${word}`, () => {
    const slide = slides.find((each) => each.name === name) as RecordedSlide;
    expect(JSON.stringify(withVerbs(slide))).toContain(`"${word}"`);
  });

test('what goes along a path has it beside, unseen', () => {
  const slide = slides.find(({ name }) => name === 'Follows') as RecordedSlide;
  const scene = withVerbs(slide) as Scene;
  expect(scene.mobjects.at(-1)).toMatchObject({ kind: 'path', id: 'path', shown: false });
  const { picture } = sceneInNode(scene);
  expect(shownIn(picture(-1)).has('path')).toBe(false);
});

/** Slides whose words Manim draws as outlines, and what they are here but groups, paths and formulas. */
const WORDS: Readonly<Record<string, string>> = {
  StyledTexts: 'text textPiece',
  ParagraphLines: 'text',
  Tables: 'text',
  Listings: 'text',
  CodeLines: 'text',
  Numbers: 'decimalNumber integer',
  Counters: 'decimalNumber integer',
  Redrawn: 'decimalNumber text',
  Digits: 'decimalNumber integer text',
  TextParts: 'textPiece',
  Leaning: 'text',
};

for (const [name, kinds] of Object.entries(WORDS)) {
  test(`${name} can be selected, word by word`, () => {
    const scene = slides.find((slide) => slide.name === name)?.scene as Scene;
    const { cast, at } = sceneInNode(scene);
    const used = new Set<string>(cast.leaves.map(({ kind }) => kind));
    for (const kind of ['path', 'formula']) used.delete(kind);
    expect([...used].sort().join(' ')).toBe(kinds);
    // What is drawn at first holds no letter as an outline, but for one that is underlined.
    const letters = [...at(0).keys()].filter((id) => /glyph|piece/.test(id));
    expect(letters.length).toBe(name === 'StyledTexts' ? 'underlined'.length + 1 : 0);
  });
}

test('a list and a title are formulas, each item by itself', () => {
  const scene = slides.find((slide) => slide.name === 'Lists')?.scene;
  expect(JSON.stringify(scene?.mobjects)).not.toContain('glyph');
});

test('what plays a sound is told, and its slide is there', () => {
  const [slide] = read('slides').slides;
  expect(slide?.scene).toBeTruthy();
  expect(slide && soundsNote(slide)).toEqual(['Talk: the deck does not play click.wav.']);
});

test('most of what is recorded is told by verbs', () => {
  const verbs = { recorded: 0, others: 0 };
  for (const slide of slides.filter(({ name }) => name.startsWith('Transformer'))) {
    for (const verb of JSON.stringify(withVerbs(slide)).match(/"verb":"\w+"/g) ?? []) {
      verbs[verb.includes('recorded') ? 'recorded' : 'others']++;
    }
  }
  expect(verbs.others).toBeGreaterThan(80);
  expect(verbs.recorded).toBe(0);
});
