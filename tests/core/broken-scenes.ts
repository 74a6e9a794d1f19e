/** Scenes that no author should write, and some that only an attacker would; with what they are told. */

const box = { kind: 'rectangle', id: 'box', width: 1, height: 1 };
const words = { kind: 'text', id: 'words', text: 'Words' };

const scene = (fields: object) => ({ mobjects: [box, words], steps: [], ...fields });
const mobject = (fields: object) => scene({ mobjects: [box, { ...box, id: 'a', ...fields }] });
const placed = (at: unknown) => mobject({ at });
const text = (fields: object) => scene({ mobjects: [{ ...words, ...fields }] });
const arrow = (fields: object) =>
  scene({ mobjects: [box, { kind: 'arrow', id: 'a', from: 'box', to: [1, 1], ...fields }] });
const valued = (fields: object) =>
  scene({
    mobjects: [
      { kind: 'valueTracker', id: 'r', value: 1 },
      { kind: 'circle', id: 'c', ...fields },
    ],
  });
const animated = (...animations: unknown[]) => scene({ steps: [{ plays: [{ animations }] }] });
const create = { verb: 'create', target: 'box' };
const nested = (depth: number): object =>
  depth === 0 ? box : { kind: 'group', id: `g${depth}`, members: [nested(depth - 1)] };
const cyclic = () => {
  const group: { kind: string; id: string; members: unknown[] } = {
    kind: 'group',
    id: 'self',
    members: [],
  };
  group.members.push(group);
  return scene({ mobjects: [group] });
};

/** What is wrong, the scene without its name, and a part of what its author is told. */
export const BROKEN: readonly (readonly [string, object, string])[] = [
  // Fields that are missing, too many, or of the wrong type.
  ['no mobjects', { steps: [] }, "a scene needs 'mobjects'."],
  ['no steps', { mobjects: [] }, "a scene needs 'steps'."],
  ['mobjects as an object', scene({ mobjects: {} }), 'mobjects: expected a list, got an object.'],
  ['mobjects null', scene({ mobjects: null }), 'mobjects: expected a list, got null.'],
  ['steps as a text', scene({ steps: 'one' }), "steps: expected a list, got 'one'."],
  ['a step null', scene({ steps: [null] }), 'steps[0]: expected a step, got null.'],
  ['a step as a list', scene({ steps: [[create]] }), 'steps[0]: expected a step, got a list of 1.'],
  [
    'a step without plays',
    scene({ steps: [{ caption: 'x' }] }),
    "steps[0] (“x”): a step needs 'plays'.",
  ],
  ['a play as a number', scene({ steps: [{ plays: [7] }] }), 'plays[0]: expected a play, got 7.'],
  ['a play without animations', scene({ steps: [{ plays: [{}] }] }), "a play needs 'animations'."],
  ['an animation as a word', animated('create'), "expected an animation, got 'create'."],
  ['an entrance as a list', scene({ entrance: [] }), 'entrance: expected a step, got a list of 0.'],
  ['a title as a number', scene({ title: 5 }), "title: expected a text as '5', got 5."],
  ['a caption as an object', scene({ steps: [{ caption: {}, plays: [] }] }), 'steps[0].caption'],
  ['a misspelt field', scene({ mobject: [] }), "Did you mean 'mobjects'?"],
  ['a field of another kind', mobject({ tex: 'x' }), "a rectangle has no 'tex'."],
  ['a mobject null', scene({ mobjects: [null] }), 'mobjects[0]: expected a mobject, got null.'],
  ['a mobject without a kind', scene({ mobjects: [{ id: 'a' }] }), "a mobject needs 'kind'."],
  ['an unknown kind', mobject({ kind: 'rectangel' }), "Did you mean 'rectangle'?"],
  ['a kind that is a number', mobject({ kind: 3 }), 'no kind 3.'],
  ['an id that is a number', mobject({ id: 3 }), "mobjects[1].id: expected a text as '3', got 3."],
  ['an empty id', mobject({ id: '' }), 'mobjects[1].id: is empty. Give it a name.'],
  ['an id of blanks', mobject({ id: ' \t' }), 'mobjects[1].id: is empty. Give it a name.'],
  ['a width as a text', mobject({ width: '3' }), "width: expected a number, got '3'."],
  [
    'a function for a number',
    mobject({ width: () => 3 }),
    'width: expected a number, got a function',
  ],
  [
    'a colour as a list',
    mobject({ color: [255, 0, 0] }),
    'color: expected a text, got a list of 3.',
  ],
  ['words as a number', text({ text: 42 }), "expected a text as '42', got 42."],
  ['a line as a number', text({ text: ['a', 1] }), "text[1]: expected a text as '1', got 1."],
  ['a line without words', text({ text: [{ fontSize: 3 }] }), "a line of text needs 'text'."],
  ['an unknown alignment', text({ align: 'middle' }), 'There is: left, center, right.'],
  ['a missing field', mobject({ height: undefined }), "a rectangle needs 'height'."],
  ['a colour that Manim does not have', mobject({ color: 'BLEU' }), "Did you mean 'BLUE'?"],
  [
    'TeX without its backslash',
    scene({ mobjects: [{ kind: 'formula', id: 'f', tex: '\frac{1}{2}' }] }),
    'a backslash is lost. In JSON and in quotes it is written twice, as in "\\\\frac"; or use String.raw.',
  ],
  ['a version of tomorrow', scene({ version: 2 }), 'version: the scene was written for version 2'],
  ['a version that is none', scene({ version: 'one' }), "version: expected a number, got 'one'."],
  // Numbers that are none, or that nobody could see.
  ['NaN', mobject({ width: Number.NaN }), 'width: expected a number, got NaN.'],
  ['infinite', mobject({ height: Number.POSITIVE_INFINITY }), 'expected a number, got Infinity.'],
  ['a negative width', mobject({ width: -1 }), 'width: expected 0 to 1000, got -1.'],
  ['an enormous width', mobject({ width: 1e300 }), 'width: expected 0 to 1000, got 1e+300.'],
  ['an opacity of 50', mobject({ fillOpacity: 50 }), 'fillOpacity: expected 0 to 1, got 50.'],
  ['a font size of 0', text({ fontSize: 0 }), 'fontSize: expected 1 to 1000, got 0.'],
  [
    'a run time of 0',
    animated({ ...create, runTime: 0 }),
    'runTime: expected 0.001 to 3600, got 0.',
  ],
  ['a run time back in time', animated({ ...create, runTime: -1 }), 'got -1.'],
  ['a run time of NaN', animated({ ...create, runTime: Number.NaN }), 'got NaN.'],
  ['a lag of infinity', animated({ ...create, lagRatio: Infinity }), 'lagRatio: expected a number'],
  ['a wait of a year', scene({ steps: [{ plays: [], wait: 3e7 }] }), 'wait: expected 0 to 3600'],
  ['a bigint', mobject({ width: 3n }), 'width: expected a number, got 3.'],
  // Places.
  ['a point of three', placed({ moveTo: [1, 2, 3] }), 'expected a point [x, y], got a list of 3.'],
  ['a point of one', placed({ moveTo: [1] }), 'expected a point [x, y], got a list of 1.'],
  ['a point with a hole', placed({ moveTo: [1, null] }), 'moveTo[1]: expected a number, got null.'],
  ['a point off the map', placed({ moveTo: [0, 1e9] }), 'expected -1000 to 1000'],
  ['no placement', placed({}), "mobjects[1] ('a'), at: is no placement."],
  ['an unknown placement', placed({ nextto: 'box' }), "Did you mean 'nextTo'?"],
  ['two placements in one', placed({ nextTo: 'box', toEdge: 'UP' }), "has no 'toEdge'."],
  ['an unknown direction', placed({ toEdge: 'NORTH' }), "toEdge: cannot be 'NORTH'. There is: "],
  ['a place beside nobody', placed({ nextTo: 'bax' }), "no mobject 'bax'. Did you mean 'box'?"],
  ['a place beside itself', placed({ nextTo: 'a' }), 'its place depends on itself'],
  [
    'a circle of three',
    scene({
      mobjects: ['a', 'b', 'c'].map((id, i) => ({
        ...box,
        id,
        at: { nextTo: ['b', 'c', 'a'][i] },
      })),
    }),
    'its place depends on itself',
  ],
  ['an arrow to itself', arrow({ from: 'a' }), 'its place depends on itself'],
  ['an arrow to nobody', arrow({ to: 'bux' }), "no mobject 'bux'."],
  ['an arrow from a number', arrow({ from: 3 }), 'from: expected an end, got 3.'],
  ['an arrow without an end', arrow({ to: undefined }), "an arrow needs 'to'."],
  ['three gaps', arrow({ buff: [1, 2, 3] }), 'buff: expected a point [x, y], got a list of 3.'],
  ['a gap of less than nothing', arrow({ buff: [0, -1] }), 'buff[1]: expected 0 to 100, got -1.'],
  ['an arc beyond a turn', arrow({ arc: 7 }), 'arc: expected -6.28 to 6.28, got 7.'],
  [
    'a place by coordinates of what has none',
    placed({ moveTo: { on: 'box', at: [1, 1] } }),
    "mobjects[1] ('a'), at.moveTo.on: 'box' has no coordinates.",
  ],
  [
    'an end on axes that are not there',
    arrow({ to: { on: 'axes', at: [1, 1] } }),
    "no mobject 'axes'",
  ],
  [
    'a range of one number',
    scene({ mobjects: [{ kind: 'axis', id: 'n', range: [1] }] }),
    'expected 2 to 3 values, got 1.',
  ],
  [
    'a graph on a box',
    scene({ mobjects: [box, { kind: 'graph', id: 'g', of: 'box', points: [] }] }),
    "mobjects[1] ('g'), of: 'box' has no coordinates.",
  ],
  [
    'an id like that of a member that is made',
    scene({
      mobjects: [
        { kind: 'numberLine', id: 'n', range: [0, 1] },
        { ...box, id: 'n.line' },
      ],
    }),
    "'n.line' is in 'n' already, and has one place.",
  ],
  // Values.
  ['a value of nobody', valued({ radius: 'r2 * 2' }), "radius: no value 'r2'. Did you mean 'r'?"],
  ['a slip in an expression', valued({ radius: 'r +* 2' }), "radius: 'r +* 2' is no expression:"],
  ['an unknown function', valued({ radius: 'sine(r)' }), "there is no function 'sine'."],
  ['a point of a slip', valued({ at: { moveTo: ['r', '2 r'] } }), "at.moveTo[1]: '2 r' is no"],
  [
    'values without a tracker',
    mobject({ width: '2 * t' }),
    "width: expected a number, got '2 * t'. What is given by values needs a valueTracker",
  ],
  [
    'a circle of values',
    scene({
      mobjects: [
        { kind: 'valueTracker', id: 'a', value: 'b + 1' },
        { kind: 'valueTracker', id: 'b', value: 'a - 1' },
      ],
    }),
    "mobject 'a': its value depends on itself",
  ],
  [
    'a tracker in a group',
    scene({
      mobjects: [
        { kind: 'group', id: 'g', members: [{ kind: 'valueTracker', id: 'r', value: 1 }] },
      ],
    }),
    "the valueTracker 'r' is in a group.",
  ],
  [
    'a tracker by a function',
    scene({ mobjects: [{ kind: 'valueTracker', id: 'r', value: () => 1 }] }),
    'value: expected a number or an expression, got a function.',
  ],
  // Names.
  [
    'an id given twice',
    scene({ mobjects: [box, box] }),
    "mobjects[1] ('box'): 'box' is in the scene already, and has one place.",
  ],
  [
    'an id given again in a group',
    scene({ mobjects: [box, { kind: 'group', id: 'g', members: [box] }] }),
    "mobjects[1] ('g'), members[0]: 'box' is in the scene already, and has one place.",
  ],
  ['an animation of nobody', animated({ ...create, target: 'box2' }), "Did you mean 'box'?"],
  ['an animation of nothing', animated({ verb: 'create' }), "create needs 'target'."],
  ['an unknown verb', animated({ verb: 'explode', target: 'box' }), "no verb 'explode'."],
  ['a verb of all objects', animated({ verb: 'toString', target: 'box' }), "no verb 'toString'."],
  [
    'an unknown rate',
    animated({ ...create, rate: 'bouncy' }),
    "rate: cannot be 'bouncy'. There is: ",
  ],
  ['an id of the camera', mobject({ id: 'camera' }), "'camera' is in the scene already"],
  [
    'a camera that is created',
    animated({ verb: 'create', target: 'camera' }),
    "no mobject 'camera'.",
  ],
  ['scaled to less than nothing', animated({ verb: 'scale', target: 'box', by: -1 }), 'got -1.'],
  ['turned by a word', animated({ verb: 'rotate', target: 'box', angle: 'PI' }), "got 'PI'."],
  ['coloured by nothing', animated({ verb: 'setColor', target: 'box' }), "setColor needs 'color'."],
  ['moved to nobody', animated({ verb: 'moveTo', target: 'box', to: 'x' }), "no mobject 'x'."],
  ['shifted by a word', animated({ verb: 'shift', target: 'box', by: 'UP' }), 'expected a point'],
  [
    'written with a shift',
    animated({ verb: 'write', target: 'box', shift: [1, 0] }),
    "has no 'shift'.",
  ],
  // Deep, endless, and hostile.
  ['a hundred groups deep', scene({ mobjects: [nested(100)] }), 'nested more than 40 deep.'],
  ['a group inside of itself', cyclic(), 'nested more than 40 deep.'],
  [
    'a prototype in JSON',
    JSON.parse('{"__proto__": {"polluted": true}, "mobjects": [], "steps": []}'),
    "a scene has no '__proto__'.",
  ],
  [
    'a prototype in a mobject',
    scene({ mobjects: [JSON.parse('{"kind":"group","id":"g","members":[],"__proto__":{"x":1}}')] }),
    "a group has no '__proto__'.",
  ],
  [
    'a constructor',
    JSON.parse('{"constructor":{"prototype":{}},"mobjects":[],"steps":[]}'),
    "has no 'constructor'.",
  ],
  ['an id of all objects as a kind', mobject({ kind: '__proto__' }), 'no kind'],
];

const hostile = (tex: string) => ({
  mobjects: [{ kind: 'formula', id: 'formula', tex }],
  steps: [{ plays: [{ animations: [{ verb: 'write', target: 'formula' }] }] }],
});

/** What only KaTeX can tell: so only in a page. */
export const BROKEN_TEX: readonly (readonly [string, object, string])[] = [
  ['an unknown command', hostile('\\nonsense'), 'Undefined control sequence: \\nonsense'],
  ['an open brace', hostile('\\frac{a'), 'at the end'],
  ['two powers', hostile('x^2^2'), 'Double superscript'],
  ['a link', hostile('\\href{javascript:alert(1)}{x}'), '\\href is not allowed in a formula'],
  ['an address', hostile('\\url{https://example.org}'), '\\url is not allowed'],
  ['an image', hostile('\\includegraphics{x.png}'), '\\includegraphics is not allowed'],
  ['data for HTML', hostile('\\htmlData{a=b}{x}'), '\\htmlData is not allowed'],
  ['a style', hostile('\\htmlStyle{color:red}{x}'), '\\htmlStyle is not allowed'],
  ['an id', hostile('\\htmlId{x}{x}'), '\\htmlId is not allowed'],
  ['a macro without end', hostile('\\def\\a{\\a\\a}\\a'), 'Too many expansions'],
  [
    'a bomb of macros',
    hostile(
      '\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c',
    ),
    'formula',
  ],
  ['braces without end', hostile('{'.repeat(20_000)), 'formula'],
  ['empty TeX', hostile(''), 'tex: is empty'],
];
