// What an author is told of a scene that is no mistake, but hardly meant.
import { expect, test } from '@playwright/test';
import { adviceOn } from '../../plugin/core/advice/advice.js';
import { castOf } from '../../plugin/core/cast.js';
import { parseScene } from '../../plugin/core/parse.js';
import type { Scene } from '../../plugin/core/scene.js';
import { timelineOf } from '../../plugin/core/timeline.js';
import {
  animate,
  animationGroup,
  arrow,
  barChart,
  circle,
  create,
  fadeIn,
  fadeOut,
  group,
  growFromEdge,
  indicate,
  line,
  moveTo,
  path,
  play,
  recorded,
  rectangle,
  rotate,
  scene,
  setColor,
  shift,
  step,
  succession,
  surroundingRectangle,
  text,
  transform,
  underline,
  write,
} from '../../plugin/index.js';
import { fakeContents } from './fake-contents.js';

const told = (written: Scene) => {
  const read = parseScene(written);
  return remarks(read).map(({ message }) => message);
};
const remarks = (read: Scene) => adviceOn(timelineOf(castOf(read, fakeContents(read))));
const box = (id: string, x = 0) => rectangle(id, { width: 2, height: 1, at: { moveTo: [x, 0] } });
const dot = circle('dot', { radius: 0.2 });

test('what no step brings, over what comes later', () => {
  const steps = [step('', [create('box')])];
  expect(told(scene({ name: 's', mobjects: [box('box'), dot], steps }))).toEqual([
    "Scene 's', mobject 'dot': no step brings it, so it is there from the start, over 'box', which comes later. If that is meant, let it stand before 'box' in the list.",
  ]);
  expect(told(scene({ name: 's', mobjects: [box('box'), box('beside', 4)], steps }))).toEqual([
    "Scene 's', mobject 'beside': no step brings it, so it is there from the start. If that is meant, let it stand before 'box' in the list.",
  ]);
  // A ground, a title before all, and what another step is about are meant.
  expect(told(scene({ name: 's', mobjects: [box('ground'), box('box')], steps }))).toEqual([]);
  expect(told(scene({ name: 's', mobjects: [box('beside', 4), box('box')], steps }))).toEqual([]);
  // Nor is what is not seen.
  for (const look of [{ opacity: 0 }, { shown: false }]) {
    const mobjects = [box('box'), circle('dot', { radius: 0.2, ...look })];
    expect(told(scene({ name: 's', mobjects, steps }))).toEqual([]);
  }
  const moved = [...steps, step('', [shift('dot', [1, 0])])];
  expect(told(scene({ name: 's', mobjects: [box('box'), dot], steps: moved }))).toEqual([]);
  const both = group('both', [box('box'), dot]);
  expect(told(scene({ name: 's', mobjects: [both], steps: [step('', create('both'))] }))).toEqual(
    [],
  );
});

test('of a chart or a table a part may be there from the start, of a group it is told', () => {
  const chart = barChart('chart', [1, 2], { names: ['a', 'b'] });
  const grows = [step('', growFromEdge('chart.bar-1', 'DOWN'))];
  expect(told(scene({ name: 's', mobjects: [chart], steps: grows }))).toEqual([]);
  const both = group('both', [box('box'), box('beside', 4)]);
  expect(told(scene({ name: 's', mobjects: [both], steps: [step('', create('box'))] }))).toEqual([
    expect.stringContaining("mobject 'beside': no step brings it"),
  ]);
});

test('what comes twice, also in one step, or as a part', () => {
  const twice = [step('', create('box')), step('', []), step('', fadeIn('box'))];
  expect(told(scene({ name: 's', mobjects: [box('box')], steps: twice }))).toEqual([
    "Scene 's', steps[2]: 'box' is there already when fadeIn brings it once more.",
  ]);
  const again = [step('', create('box')), step('', fadeOut('box')), step('', fadeIn('box'))];
  expect(told(scene({ name: 's', mobjects: [box('box')], steps: again }))).toEqual([]);
  const inOneStep = [step('', create('box'), fadeIn('box'))];
  expect(told(scene({ name: 's', mobjects: [box('box')], steps: inOneStep }))).toEqual([
    "Scene 's', steps[0]: 'box' comes by create when fadeIn brings it once more.",
  ]);
  const partly = [step('', create('box')), step('', create('both'))];
  const both = group('both', [box('box'), dot]);
  expect(told(scene({ name: 's', mobjects: [both], steps: partly }))).toEqual([
    "Scene 's', steps[1]: 'box' is there already when create brings it once more.",
  ]);
  const atOnce = [step('', create('box')), step('', [fadeOut('box'), fadeIn('box')])];
  expect(told(scene({ name: 's', mobjects: [box('box')], steps: atOnce }))).toEqual([]);
  // What a recording brings it also takes away.
  const [comes, goes] = [recorded('box', { comes: 0, goes: 0.5 }), recorded('box', { comes: 0.5 })];
  const steps = [step('', comes, goes)];
  expect(told(scene({ name: 's', mobjects: [box('box')], steps }))).toEqual([]);
});

test('a step is told by its caption, a mobject without an id by its words', () => {
  const made = scene('s', ({ add, step }) => {
    const named = rectangle({ width: 2, height: 1 });
    const [framed, boxed] = [text('framed'), circle({ radius: 1 })];
    const both = group([boxed, text('in a box')]);
    add(named, text('on it', { at: named }));
    step('A box.', create([both, framed]), create(surroundingRectangle(framed)), create(named));
    step('Once more.', create([named, boxed]));
    step('And far away.', create(text('Nowhere', { at: [20, 0] })));
  });
  const again = 'is there already when create brings it once more.';
  expect(told(made)).toEqual([
    "Scene 's', mobject 'text-1' (“on it”): no step brings it, so it is there from the start, over 'rectangle-1' (“on it”), which comes later. If that is meant, let it stand before 'rectangle-1' (“on it”) in the list.",
    `Scene 's', steps[1] (“Once more.”): 'rectangle-1' (“on it”) + 'circle-1' (“in a box”) ${again}`,
    "Scene 's', steps[2] (“And far away.”): 'text-4' (“Nowhere”) stands out of the frame (14.22 by 8 units): by 15.2 at the right. Move it in, or make it smaller.",
  ]);
});

test('what stands out of the frame when it comes', () => {
  const steps = [step('', create('box')), step('', shift('box', [-20, 0]))];
  expect(told(scene({ name: 's', mobjects: [box('box', 7)], steps }))).toEqual([
    "Scene 's', steps[0]: 'box' stands out of the frame (14.22 by 8 units): by 0.9 at the right. Move it in, or make it smaller.",
  ]);
  expect(told(scene({ name: 's', mobjects: [box('box', 6)], steps }))).toEqual([]);
  const ground = rectangle('box', { width: 20, height: 10 });
  expect(told(scene({ name: 's', mobjects: [ground], steps }))).toEqual([]);
  // From the start, and never in it; or on its way in.
  const stays = told(scene({ name: 's', mobjects: [box('far', 20), box('box')], steps: [] }));
  expect(stays).toEqual([
    "Scene 's', mobject 'far': stands out of the frame (14.22 by 8 units): by 13.9 at the right. Move it in, or make it smaller.",
  ]);
  const comes = [step('', shift('box', [-20, 0]))];
  expect(told(scene({ name: 's', mobjects: [box('box', 20)], steps: comes }))).toEqual([]);
  // A line may lead out of it at both ends; words that do are cut.
  const wide = { fontSize: 400 };
  const word = [text('word', 'word', wide), line('line', [-9, 0], [9, 0])];
  const written = [step('', [create('line'), write('word')])];
  expect(told(scene({ name: 's', mobjects: word, steps: written }))).toEqual([
    "Scene 's', steps[0]: 'word' stands out of the frame (14.22 by 8 units): by 4.0 at the right and by 4.0 at the left. Move it in, or make it smaller.",
  ]);
  // As may the lines of a plane, but not what is filled, when it comes or from the start.
  const along = (x: number, fillOpacity: number) =>
    path('path', `M${x} -1L${x + 1} 1L${x} 1Z`, { fillOpacity });
  const drawn = [step('', create('path'))];
  for (const shown of [drawn, []]) {
    const advice = (fillOpacity: number) =>
      told(scene({ name: 's', mobjects: [along(8, fillOpacity)], steps: shown }));
    expect(advice(0)).toEqual([]);
    expect(advice(0.5)).toEqual([expect.stringContaining("'path'")]);
  }
  const filmed = [...steps, step('', shift('camera', [3, 0]))];
  expect(told(scene({ name: 's', mobjects: [box('box', 7)], steps: filmed }))).toEqual([]);
});

test('what stands out of the frame says how much of its plane a slide has to show for it to be seen', () => {
  const roomFor = (at: readonly [number, number]) => {
    const mobjects = [rectangle('box', { width: 2, height: 1, at: { moveTo: at } })];
    const written = scene({ name: 's', mobjects, steps: [step('', create('box'))] });
    return remarks(parseScene(written)).map(({ room }) => room);
  };
  // Seen from -8 to 8, but for a tenth of a unit.
  expect(roomFor([7.1, 0])).toEqual([expect.closeTo(16, 5)]);
  expect(roomFor([-7.1, 0])).toEqual([expect.closeTo(16, 5)]);
  expect(roomFor([7.1, 4])).toEqual([Infinity]);
  expect(roomFor([6, 0])).toEqual([]);
});

test('two moves of one thing at once', () => {
  const start = step('', create('box'));
  const both = [shift('box', [1, 0]), moveTo('box', [0, 2])];
  const of = (...plays: Parameters<typeof step>) =>
    told(scene({ name: 's', mobjects: [box('box')], steps: [start, step(...plays)] }));
  expect(of('', play(both))).toEqual([
    "Scene 's', steps[1].plays[0]: shift and moveTo both move 'box', and the last of them has it. Put them into animate([…]), or into two plays.",
  ]);
  expect(of('', both)).toEqual([]);
  expect(of('', play(both, { lagRatio: 1 }))).toEqual([]);
  expect(of('', play(both, { lagRatio: 0.5 }))).toHaveLength(1);
  expect(of('', play([succession(both)]))).toEqual([]);
  expect(of('', play([animationGroup(both)]))).toHaveLength(1);
  expect(
    of('', play([shift('box', [1, 0]), succession([rotate('box', 1), moveTo('box', [0, 2])])])),
  ).toEqual([]);
  expect(of('', animate([shift('box', [1, 0]), shift('box', [0, 1])]))).toEqual([]);
  expect(of('', play([shift('box', [1, 0]), rotate('box', 1)]))).toEqual([]);
});

test('what is moved, and stays where it is', () => {
  const frame = surroundingRectangle('frame', 'box');
  const vain = scene({
    name: 's',
    mobjects: [box('box'), frame],
    steps: [step('', [shift('frame', [2, 0])]), step('', [shift('box', [1, 0])])],
  });
  expect(told(vain)).toEqual([
    "Scene 's', steps[0]: shift does not move 'frame', which stays at 'box'. Let it become another one, by transform.",
  ]);
});

test('a step that says a caption and shows nothing', () => {
  const written = (...steps: ReturnType<typeof step>[]) =>
    told(
      scene({
        name: 's',
        mobjects: [box('box')],
        steps: [step('A box.', create('box')), ...steps],
      }),
    );
  const nothing = 'says its caption and shows nothing. Give it something to play, or leave it out.';
  expect(written(step('Now look.'))).toEqual([`Scene 's', steps[1] (“Now look.”): ${nothing}`]);
  expect(written(step('Now look.', play([])))).toHaveLength(1);
  // Drawn by hand.
  expect(told(scene({ name: 's', mobjects: [], steps: [step('Now look.')] }))).toEqual([]);
  // A pause is meant.
  expect(written(step(), step('Look.', [], { wait: 2 }), step([play([])]))).toEqual([]);
});

test('what is placed although it stays at what it is about', () => {
  const brings = step('All.', [create('box'), create('mark')]);
  const marked = (options: object, ...more: ReturnType<typeof step>[]) => {
    const mobjects = [box('box'), underline('mark', 'box', options)];
    return told(
      scene({ name: 's', mobjects: [...mobjects, box('other', 4)], steps: [brings, ...more] }),
    );
  };
  const inVain =
    "Scene 's', mobject 'mark': 'at' changes nothing, for it stays at 'box'. Leave it out, or give it another buff.";
  for (const at of [{ scale: 2 }, { shift: [0, 1] }, { rotate: 1 }])
    expect(marked({ at })).toContain(inVain);
  // What it becomes is another matter, and can be moved then.
  const becomes = [transform('mark', 'other'), shift('mark', [0, 1])].map((each) => step('', each));
  expect(marked({}, ...becomes)).toEqual([]);
  // Arrows between points stand where they are put, and other verbs change what they say.
  const free = arrow('free', [0, 0], [1, 1], { at: { shift: [1, 1] } });
  const half = arrow('half', 'box', [1, 1], { at: { shift: [1, 1] } });
  const bare = step('', [create('box'), create('free'), create('half')]);
  const mobjects = [box('box'), free, half];
  expect(told(scene({ name: 's', mobjects, steps: [bare] }))).toEqual([]);
  expect(marked({}, step('', [setColor('mark', 'RED'), indicate('mark')]))).toEqual([
    expect.stringContaining("mobject 'other': no step brings it"),
  ]);
});
