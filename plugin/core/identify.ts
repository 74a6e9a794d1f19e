/**
 * Mobjects where ids stand. In code a mobject may stand wherever its id can, and need not have one: the
 * scene gives it one, by its kind and its number among those without. What steps speak of is in the scene,
 * whether it is listed or not, in its group if it was put into one. What they only speak of as a way or a
 * place to go to is not seen.
 */
import { type Identified, UNNAMED } from './field.js';
import { generatedId } from './generated-id.js';
import { ownerOf } from './kinds/owners.js';
import { Mistake } from './mistake.js';
import type { PartOf } from './part-of.js';

type Plain = Readonly<Record<string, unknown>>;

/** A mistake is left for the reader as it is. */
const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !(value instanceof Mistake);

const isMobject = (value: unknown): value is Identified & Plain =>
  isObject(value) && typeof value.kind === 'string';

const isPart = (value: unknown): value is PartOf => isMobject(value) && value.kind === 'part';

const isNamed = ({ id }: Identified) => typeof id === 'string' && id !== UNNAMED;

/** Deeper than any reader goes: what an author gives may go round in a circle. */
const DEEPEST = 500;

/** Where mobjects stand themselves, and do not stand for their ids. */
const LISTS = ['mobjects', 'members'];

/** Fields of animations that tell a way, or a place. */
const GUIDES = ['path', 'to', 'from', 'point', 'focalPoint', 'about'];

/**
 * The data of a scene as it can be written down: every mobject is listed once, and has an id; everywhere
 * else its id stands. Whatever is wrong with the data is left for its reader.
 */
export function identify(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { listed, mentioned, guides } = mobjectsIn(data);
  const tops = new Set([...mentioned].filter((each) => !listed.has(each)).map(outermostIn(listed)));
  const inOthers = new Set(
    [...tops].flatMap((each) => listedIn((each as Plain & Identified).members)),
  );
  const strays = [...tops].filter((each) => !inOthers.has(each));
  const unlisted = strays.map((each) => (guides.has(each) ? { shown: false, ...each } : each));
  const all = { ...data, mobjects: [...listOf(data.mobjects), ...strays] };
  const mobjects = strays.length > 0 ? listedIn(all.mobjects) : [...listed];
  if (mentioned.size === 0 && mobjects.every(isNamed)) return data;
  const ids = idsFor(mobjects);
  for (const [i, stray] of strays.entries()) ids.set(unlisted[i], ids.get(stray) as string);
  return written({ ...data, mobjects: [...listOf(data.mobjects), ...unlisted] }, ids);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The group of groups that a mobject was put into; not one of which a part is listed by itself. */
function outermostIn(listed: ReadonlySet<Identified>): (mobject: Identified) => Identified {
  const broken = new Map<Identified, boolean>();
  const isBroken = (group: Identified) => {
    if (!broken.has(group))
      broken.set(
        group,
        listedIn([group]).some((each) => listed.has(each)),
      );
    return broken.get(group);
  };
  return (mobject) => {
    let top = mobject;
    for (let group = ownerOf(top); isMobject(group); group = ownerOf(top)) {
      if (isBroken(group)) break;
      top = group;
    }
    return top;
  };
}

/** The mobjects of a list, and of the groups in it. */
const listedIn = (mobjects: unknown): Identified[] => [...mobjectsIn({ mobjects }).listed];

/**
 * The mobjects that are listed, in the scene or in a group that is, and those that stand for their ids, in
 * order; of these, those that do so only as guides.
 */
function mobjectsIn(data: Plain) {
  const listed = new Set<Identified>();
  const mentioned = new Set<Identified>();
  const meant = new Set<Identified>();
  // What is mentioned first may be listed later.
  const seen = { asListed: new Set<unknown>(), otherwise: new Set<unknown>() };
  const visit = (value: Plain, isListed: boolean, isGuide: boolean, isMember = false): void => {
    if (isPart(value)) {
      if (isObject(value.of)) visit(value.of, false, isGuide);
      return;
    }
    if (isMobject(value)) {
      if (isListed) listed.add(value);
      else if (!isMember) mentioned.add(value);
      if (!isGuide) meant.add(value);
    }
    const known = isListed ? seen.asListed : seen.otherwise;
    if (known.has(value)) return;
    known.add(value);
    const isList = Array.isArray(value);
    const isGroup = isMobject(value) && !isListed;
    for (const key of Object.keys(value)) {
      const inner = value[key];
      if (!isObject(inner)) continue;
      const guides = !isMobject(value) && (isGuide || GUIDES.includes(key));
      // The members of a group that is only mentioned come with it.
      const members = isList ? isMember : isGroup && key === 'members';
      const lists = isList ? isListed : LISTS.includes(key) && !members;
      visit(inner, lists, guides, members);
    }
  };
  visit(data, false, false);
  return { listed, mentioned, guides: new Set([...mentioned].filter((each) => !meant.has(each))) };
}

/** The ids of mobjects; those without one are numbered by kind. */
function idsFor(mobjects: readonly Identified[]): Map<unknown, string> {
  const ids = new Map<unknown, string>();
  const taken = new Set(mobjects.filter(isNamed).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const mobject of mobjects) {
    let id = mobject.id;
    while (!isNamed(mobject) && (id === UNNAMED || taken.has(id))) {
      const count = (counts.get(mobject.kind) ?? 0) + 1;
      counts.set(mobject.kind, count);
      id = generatedId(mobject.kind, count);
    }
    taken.add(id);
    ids.set(mobject, id);
  }
  return ids;
}

/** A copy in which ids stand for mobjects, but where those are listed. */
function written(
  value: unknown,
  ids: ReadonlyMap<unknown, string>,
  isListed = false,
  depth = 0,
): unknown {
  if (!isObject(value) || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((each) => written(each, ids, isListed, depth + 1));
  if (isPart(value)) return `${written(value.of, ids, false, depth + 1)}.${value.id}`;
  const id = ids.get(value);
  if (id !== undefined && !isListed) return id;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    written(inner, ids, LISTS.includes(key), depth + 1),
  ]);
  return { ...Object.fromEntries(entries), ...(id !== undefined && { id }) };
}
