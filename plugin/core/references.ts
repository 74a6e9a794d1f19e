import { CAMERA } from './common-fields.js';
import { systemsIn } from './coordinates.js';
import { didYouMean } from './did-you-mean.js';
import { type Field, type Fields, fieldsHolding } from './field.js';
import { membersOf, selectionsOf } from './leaves.js';
import { passingIn } from './passing.js';
import { type Scene, sceneField } from './scene.js';
import { SceneError } from './scene-error.js';
import { compilerOf, givenMobject, isTracker } from './taken.js';
import { type Compile, namesIn } from './values.js';
import { objectOf } from './vocabulary.js';
import { wayOf } from './way-of.js';

export { CAMERA };

interface Found {
  readonly id: string;
  readonly place: string;
  /** Whether the camera will do as well. */
  readonly camera: boolean;
  /** Whether it must have coordinates. */
  readonly coordinates: boolean;
  /** Whether its value is meant. */
  readonly value: boolean;
}

/** All places where a value speaks of a mobject; those inside of mobjects and animations too. */
function referencesIn(field: Field, value: unknown): Found[] {
  const found: Found[] = [];
  collect(field, value, '', found);
  return found;
}

/**
 * All places where an object speaks of a mobject, by the declaration of its fields.
 *
 * @param but - a field that is left out.
 */
export function referencesInFields(fields: Fields, value: object, but = ''): Found[] {
  const found: Found[] = [];
  collectInFields(fields, value, '', found, but);
  return found;
}

/** @param beside - the fields among which the value stands. */
function collect(
  field: Field,
  value: unknown,
  place: string,
  found: Found[],
  beside: object = {},
): void {
  const { describes } = field;
  switch (describes.is) {
    case 'reference': {
      const camera = describes.camera === true;
      const coordinates =
        describes.coordinates === true && !(describes.unless && describes.unless in beside);
      found.push({ id: value as string, place, camera, coordinates, value: false });
      return;
    }
    case 'valued':
      for (const each of Array.isArray(value) ? value : [value]) {
        if (typeof each !== 'string') continue;
        for (const id of namesIn(each))
          found.push({ id, place, camera: false, coordinates: false, value: true });
      }
      return;
    case 'list':
      for (const [i, each] of (value as unknown[]).entries())
        collect(describes.of, each, `${place}[${i}]`, found);
      return;
    case 'either': {
      const way = wayOf(describes.of, value);
      if (way) collect(way, value, place, found);
      return;
    }
    case 'object':
      collectInFields(describes.fields, value as object, place, found);
      return;
    case 'word': {
      const word = (value as Readonly<Record<string, string>>)[describes.of] ?? '';
      collectInFields(objectOf(describes.of, word)?.fields ?? {}, value as object, place, found);
      return;
    }
    case 'keyed': {
      const key = Object.keys(value as object).find((each) => each in describes.table);
      if (key) collect(describes.table[key] as Field, value, place, found);
    }
  }
}

function collectInFields(
  fields: Fields,
  value: object,
  place: string,
  found: Found[],
  but = '',
): void {
  for (const [key, field] of speakingIn(fields)) {
    const inside = (value as Readonly<Record<string, unknown>>)[key];
    if (inside === undefined || key === but) continue;
    collect(field, inside, place ? `${place}.${key}` : key, found, value);
  }
}

const speakingIn = fieldsHolding('reference', 'valued', 'word');

/**
 * Checks that every id is given once and that whatever a scene names is there.
 *
 * @throws SceneError at the first place where it is not so.
 */
export function checkReferences(scene: Scene): void {
  const groups = new Map<string, string>();
  enlist(scene.mobjects, 'mobjects', groups);
  const systems = systemsIn(scene.mobjects);
  const trackers = scene.mobjects.filter(isTracker).map(({ id }) => id);
  for (const { id, place, camera, coordinates, value } of referencesIn(sceneField, scene)) {
    if (value) {
      if (trackers.length === 0 || trackers.includes(id)) continue;
      throw new SceneError(place, `no value '${id}'.${didYouMean(id, trackers)}`);
    }
    if (!groups.has(id) && !(camera && id === CAMERA)) {
      const told = [...groups.keys()].filter((each) => !isOurs(each));
      const hint = didYouMean(id, told) || ' In code give the mobject itself, without quotes.';
      throw new SceneError(place, `no mobject '${id}'.${hint}`);
    }
    if (!coordinates || systems.has(id)) continue;
    throw new SceneError(
      place,
      `'${id}' has no coordinates. Axes, number lines, number planes and graphs have.`,
    );
  }
  checkExpressions(scene.mobjects, 'mobjects', compilerOf(scene.mobjects));
  for (const { group } of passingIn(scene)) enlist([group], group.id, groups);
}

/** Ids that the scene itself has given say nothing to an author. */
const isOurs = (id: string) => /-\d/.test(id) && objectOf('kind', id.split('-')[0] as string);

/** Checks that what is given by values can be, and that the values are the scene's own. */
function checkExpressions(
  mobjects: Scene['mobjects'],
  place: string,
  compile: Compile | undefined,
): void {
  for (const [i, mobject] of mobjects.entries()) {
    const here = `${place}[${i}]`;
    if (isTracker(mobject) && place !== 'mobjects') {
      throw new SceneError(
        here,
        `the valueTracker '${mobject.id}' is in a group. Put it among the scene's own mobjects.`,
      );
    }
    // Nobody knows which other trackers a function asks, so there could be a circle.
    if (isTracker(mobject) && 'value' in mobject && typeof mobject.value === 'function') {
      throw new SceneError(
        `${here}.value`,
        'expected a number or an expression, got a function. Tell what it gives as an expression.',
      );
    }
    givenMobject(mobject, compile, here);
    checkExpressions(membersOf(mobject) ?? [], `${here}.members`, compile);
  }
}

/** @param group - in which they are, in words. */
function enlist(
  mobjects: Scene['mobjects'],
  place: string,
  groups: Map<string, string>,
  group = 'the scene',
): void {
  for (const [i, mobject] of mobjects.entries()) {
    const here = `${place}[${i}]`;
    const { id } = mobject;
    const earlier = id === CAMERA ? group : groups.get(id);
    if (earlier)
      throw new SceneError(
        here,
        `'${id}' is in ${earlier} already, and has one place. Another one has another id, or is a copy(…).`,
      );
    for (const each of [id, ...Object.keys(selectionsOf(mobject))]) groups.set(each, group);
    enlist(membersOf(mobject) ?? [], `${here}.members`, groups, `'${id}'`);
  }
}
