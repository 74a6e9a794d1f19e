/**
 * Random scenes, for Node and for the page, made from the declarations of the fields: so a new kind or
 * verb is drawn as soon as it is in its table. What is made speaks only of what stands before it, so
 * that no place waits for itself.
 */
import fc from 'fast-check';
import { systemsIn } from '../../plugin/core/coordinates.js';
import type {
  Description,
  Field,
  Fields,
  ObjectDescription,
  WordKey,
} from '../../plugin/core/field.js';
import { kindOf, type Mobject } from '../../plugin/core/kinds/kinds.js';
import { membersOf, selectionsOf } from '../../plugin/core/leaves.js';
import { CAMERA } from '../../plugin/core/references.js';
import { type Scene, sceneField } from '../../plugin/core/scene.js';
import { objectOf, wordsOf } from '../../plugin/core/vocabulary.js';

/** The mobjects that are complete, which of them have coordinates, and how many have a name by now. */
interface Board {
  readonly ids: string[];
  readonly systems: Set<string>;
  readonly trackers: string[];
  named: number;
}

/** Makes a value; none where it would have to speak of a mobject, and there is none yet. */
type Make = (board: Board) => unknown;

/** What a field is called, how deep groups may still go, and how long lists by their name may get. */
interface Context {
  readonly key: string;
  readonly depth: number;
  readonly lengths: Readonly<Record<string, number>>;
}

const DEEPEST = 2;
const LONGEST = 3;

/** Else what is deep inside, such as the fields of an animation, would hardly ever be made. */
const EVENLY = { depthSize: 'max' } as const;

const WORDS = [
  'Encoder',
  '',
  ' ',
  '多头注意力',
  'two words',
  'a\nb',
  '\n',
  '👩🏽‍🔬 é',
  'مرحبا',
  'x'.repeat(16),
];

/** TeX that leaves nothing to see. */
const SPACE = '\\phantom{x}';

/** Texts of fields in which not just any words would do. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  name: ['random'],
  font: ['monospace', 'Courier, serif'],
  language: ['python', 'javascript'],
  title: ['Title'],
  caption: ['A step.', '下一步。'],
  beat: ['one', 'two'],
  src: [
    `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>')}`,
  ],
  d: [
    'M0 0L2 1',
    'M0 0h2v1q1 1 2 0t1 0z',
    'm1 1c1 0 1 1 2 1s1 1 0 2zM3 1a1 .5 30 0 1 1 1z',
    'M0 0',
  ],
  label: ['x', 'θ'],
  find: ['x', 'o', 'K', 'two'],
  of: ['x', 'o', 'a', 'words'],
  parts: ['x', 'o', 'a', 'K'],
  keyMap: ['b', 'K'],
  tex: [
    'x',
    'QK^T',
    '\\frac{a}{\\sqrt{b}}',
    '\\sum_{i=1}^n i',
    '\\text{注意}',
    SPACE,
    '{{a}} + {{b}}^2',
  ],
};

/** Names in what authors name themselves. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  colors: ['x', 'a', 'words', '\\sqrt{b}'],
  parts: ['one', 'two'],
  keyMap: ['a', 'x'],
};

/** Of a tracker T and a number N. */
const EXPRESSIONS = ['N + T / 4', 'N * cos(T)', 'N - sin(2 * T)'];

const NUMBERS = [1, 0, 0.5, 0.3, 3, 0.001, -1, -0.5, -0.3, -3, -0.001];

/**
 * Numbers about the size of a slide, the default and its neighbours, and some near the ends of a small
 * range. An arc of a full turn has no end but in the infinite.
 */
function numbersIn(least: number, most: number, usual: unknown): number[] {
  const near = typeof usual === 'number' ? [usual, usual / 2, usual * 2] : [];
  const ends = [least, most].filter((end) => Math.abs(end) < 10).map((end) => 0.95 * end);
  const within = [...NUMBERS, ...near, ...ends].filter((n) => n >= least && n <= most);
  return [...new Set(within)];
}

/** Tenths of a unit, as far as the slide reaches; never -0, which JSON does not know. */
const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10 || 0);

const value = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Make> =>
  arbitrary.map((each) => () => each);

type Makers = {
  readonly [I in Description['is']]: (
    description: Extract<Description, { readonly is: I }>,
    context: Context,
    usual: unknown,
  ) => fc.Arbitrary<Make>;
};

const texts = (_: Description, { key }: Context): fc.Arbitrary<Make> =>
  value(fc.constantFrom(...(TEXTS[key] ?? WORDS)));

const MAKERS: Makers = {
  number: ({ least, most }, _, usual) => value(fc.constantFrom(...numbersIn(least, most, usual))),
  text: texts,
  name: texts,
  reference: ({ camera, coordinates }) =>
    fc.nat(31).map((n) => ({ ids, systems }) => {
      if (coordinates) {
        const able = ids.filter((id) => systems.has(id));
        return able[n % able.length];
      }
      if (camera && (n % 8 === 7 || ids.length === 0)) return CAMERA;
      return ids[n % ids.length];
    }),
  color: () => value(fc.constantFrom('BLUE', 'YELLOW', '#ff8800', 'rebeccapurple')),
  point({ least, most }) {
    const reach = (half: number) => tenths(Math.max(least, -half), Math.min(most, half));
    return value(fc.tuple(reach(6), reach(3)));
  },
  valued: ({ of }, context, usual) => {
    const plain = makerOf({ ...of, default: usual }, context);
    const isPoint = of.describes.is === 'point';
    return fc.tuple(plain, fc.nat(15)).map(([make, n]) => (board) => {
      const told = make(board);
      const tracker = board.trackers[n % 4];
      if (tracker === undefined) return told;
      const by = (number: unknown) =>
        (EXPRESSIONS[n % 3] ?? '').replace('T', tracker).replace('N', `${number}`);
      return isPoint ? [by((told as number[])[0]), (told as number[])[1]] : by(told);
    });
  },
  choice: ({ words }) => value(fc.constantFrom(...words)),
  list: ({ of, least = 0, most = LONGEST }, context) =>
    fc
      .array(makerOf(of, context), {
        minLength: least,
        maxLength: Math.min(most, context.lengths[context.key] ?? LONGEST),
      })
      .map((makes) => (board) => {
        const made = makes.map((make) => make(board)).filter((each) => each !== undefined);
        return made.length < least ? undefined : made;
      }),
  either: ({ of }, context) => oneOf(of, context),
  keyed: ({ table }, context) => oneOf(Object.values(table), context),
  dictionary: ({ of }, context) => {
    const names = KEYS[context.key] ?? [];
    return fc.tuple(fc.subarray([...names]), makerOf(of, context)).map(
      ([keys, make]) =>
        (board) =>
          Object.fromEntries(keys.map((key) => [key, make(board)])),
    );
  },
  object: objectMaker,
  word({ of }, context) {
    const any = fc.oneof(EVENLY, ...drawable(of, context).map((word) => word(context)));
    const axes = of === 'kind' && objectOf('kind', 'axes');
    if (!axes) return any;
    // What has no axes to stand on gives way to some.
    return fc.tuple(any, mobjectMaker(axes, context)).map(
      ([make, instead]) =>
        (board) =>
          make(board) ?? instead(board),
    );
  },
};

function makerOf({ describes, default: usual }: Field, context: Context): fc.Arbitrary<Make> {
  // Sound: the table gives each description its own maker.
  const maker = MAKERS[describes.is] as (
    description: Description,
    context: Context,
    usual: unknown,
  ) => fc.Arbitrary<Make>;
  return maker(describes, context, usual);
}

/** One of several fields; where there is nobody to speak of, the first that speaks of nobody. */
function oneOf(fields: readonly Field[], context: Context): fc.Arbitrary<Make> {
  const any = fc.oneof(EVENLY, ...fields.map((field) => makerOf(field, context)));
  const alone = fields.find(standsAlone);
  if (!alone) return any;
  return fc.tuple(any, makerOf(alone, context)).map(
    ([make, instead]) =>
      (board) =>
        make(board) ?? instead(board),
  );
}

/** Whether it can be made where there is no mobject yet. */
function standsAlone({ describes }: Field): boolean {
  if (describes.is === 'reference') return describes.camera === true;
  if (describes.is === 'either') return describes.of.some(standsAlone);
  if (describes.is === 'keyed') return Object.values(describes.table).some(standsAlone);
  if (describes.is !== 'object') return true;
  return Object.values(describes.fields).every(
    (field) => field.presence !== 'needed' || standsAlone(field),
  );
}

function objectMaker(
  { fields, oneOf, ...rest }: Omit<ObjectDescription, 'is'>,
  context: Context,
): fc.Arbitrary<Make> {
  if (oneOf) {
    const ways = oneOf.names.map((name) => {
      const others = oneOf.names.filter((each) => each !== name);
      const own = Object.entries(fields).filter(([key]) => !others.includes(key));
      const needed = { [name]: { ...(fields[name] as Field), presence: 'needed' as const } };
      return objectMaker({ ...rest, fields: { ...Object.fromEntries(own), ...needed } }, context);
    });
    return fc.oneof(EVENLY, ...ways);
  }
  const makers = Object.entries(fields).flatMap(([key, field]) => {
    if (key === ALIGNED_PART) return [];
    const maker = makerOf(field, { ...context, key });
    const isNeeded = field.presence === 'needed';
    const made = isNeeded ? maker : fc.option(maker, { ...EVENLY, freq: 2, nil: () => undefined });
    return [[key, made] as const];
  });
  return fc.record(Object.fromEntries(makers)).map((makes) => (board) => {
    const object: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields).sort(membersFirst)) {
      const made = makes[key]?.(board);
      if (made !== undefined) object[key] = made;
      else if (field.presence === 'needed') return undefined;
    }
    return object;
  });
}

/** So that a group can be placed by its own members. */
const membersFirst = (a: [string, Field], b: [string, Field]) =>
  Number(holdsMobjects(b[1])) - Number(holdsMobjects(a[1]));

const holds = ({ describes }: Field, word: WordKey): boolean =>
  describes.is === 'word'
    ? describes.of === word
    : describes.is === 'list' && holds(describes.of, word);

const holdsMobjects = (field: Field) => holds(field, 'kind');
const holdsAnimations = (field: Field) => holds(field, 'verb');

/**
 * What an import writes, and nobody else: its courses go with each other and begin where things are, which
 * none at random would. The recordings (`tests/core/recordings`) are its scenes.
 */
export const RECORDED = 'recorded';

/** All that are level must have a part of that name, which two at random hardly ever have. */
export const ALIGNED_PART = 'alignedPart';

/** The makers of the words of the vocabulary. In order of the alphabet, which no bundler changes. */
function drawable(of: WordKey, { depth }: Context): ((context: Context) => fc.Arbitrary<Make>)[] {
  return wordsOf(of)
    .filter((word) => word !== RECORDED)
    .sort()
    .flatMap((word) => {
      const object = objectOf(of, word);
      if (!object) return [];
      if (of === 'verb') {
        // What holds animations holds plain ones: one in the other is enough.
        const isDeep = Object.values(object.fields).some(holdsAnimations);
        if (isDeep && depth === 0) return [];
        const inside = (context: Context) => (isDeep ? { ...context, depth: 0 } : context);
        return [(context: Context) => objectMaker(object, inside(context))];
      }
      const isDeep = Object.values(object.fields).some(holdsMobjects);
      // A group holds no trackers.
      if (depth < DEEPEST && kindOf({ kind: word }).compile) return [];
      if (!isDrawable(word) || (isDeep && depth === 0)) return [];
      return [(context: Context) => mobjectMaker(object, context)];
    });
}

/** What only a drawing can show needs a drawing to be in. */
export function isDrawable(word: string): boolean {
  const { shape, asks, follows, members } = kindOf({ kind: word });
  return Boolean(shape ?? asks ?? follows ?? members);
}

function mobjectMaker(
  { fields, ...rest }: ObjectDescription,
  context: Context,
): fc.Arbitrary<Make> {
  const { id: _, ...others } = fields as Fields;
  const inside = { ...context, depth: context.depth - 1 };
  return objectMaker({ ...rest, fields: others }, inside).map((make) => (board) => {
    const [id, before] = [`m${board.named++}`, board.ids.length];
    const made = make(board);
    if (made === undefined) {
      board.ids.length = before; // its members are not there either
      return undefined;
    }
    board.ids.push(id);
    const mobject = withPartsThatAreThere({ id, ...made } as unknown as Mobject);
    if (kindOf(mobject).compile) board.trackers.push(id);
    for (const name of systemsIn([mobject]).keys()) board.systems.add(name);
    for (const member of membersOf(mobject) ?? []) {
      if (!board.ids.includes(member.id)) board.ids.push(member.id);
    }
    board.ids.push(...Object.keys(selectionsOf(mobject)));
    return mobject;
  });
}

/** Of the parts that a text or formula names, only those that are in its words. */
function withPartsThatAreThere(mobject: Mobject): Mobject {
  const { parts = {}, ...rest } = mobject as Mobject & { parts?: Record<string, unknown> };
  const names = Object.keys(parts).filter((name) => {
    try {
      membersOf({ ...rest, parts: { [name]: parts[name] } } as Mobject);
      return hasItsGlyphs(rest, parts[name]);
    } catch {
      return false;
    }
  });
  const [first] = names; // of two, one may lie over the other
  return first === undefined
    ? (rest as Mobject)
    : ({ ...rest, parts: { [first]: parts[first] } } as Mobject);
}

/** How many glyphs a formula has only a browser can tell: each of them has one, but for that of space alone. */
function hasItsGlyphs(formula: object, part: unknown): boolean {
  if (!('tex' in formula) || !isObject(part) || !('glyphs' in part)) return true;
  return formula.tex !== SPACE && (part.glyphs as readonly number[]).every((n) => n <= 1);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Any scene that the parser accepts, of a size that shrinks to something readable. */
export const scenes = ({ maxSteps = 4, maxMobjects = 5 } = {}): fc.Arbitrary<Scene> =>
  makerOf(sceneField, {
    key: 'scene',
    depth: DEEPEST,
    lengths: { mobjects: maxMobjects, steps: maxSteps },
  }).map((make) => make({ ids: [], systems: new Set(), trackers: [], named: 0 }) as Scene);
