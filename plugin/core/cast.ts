/** A scene that has been measured and laid out: who is in it, and how everything begins. */
import { type Channel, copyOfState, START, type State } from './channels.js';
import { type System, systemsIn } from './coordinates.js';
import type { Fields } from './field.js';
import { completeMobject, type Kind } from './kinds/kind.js';
import { kindOf, type Mobject } from './kinds/kinds.js';
import { type Contents, type Layout, poseOf } from './layout.js';
import { type Laid, type Layouts, layoutsOf } from './layouts.js';
import { membersOf, selectionsOf } from './leaves.js';
import { cssColor } from './palette.js';
import { EMPTY, type Shape } from './part.js';
import { passingIn } from './passing.js';
import { CAMERA, referencesInFields } from './references.js';
import type { Scene } from './scene.js';
import { isTracker } from './taken.js';
import { listsIn } from './target-lists.js';
import { FRAME, ORIGIN } from './units.js';
import type { Values } from './values.js';
import type { Animation } from './verbs/verbs.js';

/** A mobject in its place among the others. */
export interface Node {
  readonly id: string;
  readonly kind: string;
  /** `data-*` attributes of what is painted; what only passes has none. */
  readonly data: Readonly<Record<string, string>>;
  /** Its place among its siblings; of a leaf, its state tells. */
  readonly z: number;
  /** Of a group; a leaf has none. */
  readonly members?: readonly Node[];
}

/** A leaf that is made anew where others are, at other values, or when it says another number. */
export interface Follower {
  readonly id: string;
  readonly kind: Kind;
  /** The mobjects it depends on, trackers among them. */
  readonly others: readonly string[];
  /** As it is laid out at first. */
  readonly first: Laid;
  /** As it is laid out at other values; absent where these are nothing to it. */
  readonly laidAt?: (values: Values) => Laid;
  /** What the browser has made of what it asks. */
  readonly measured: Shape;
}

export interface Cast {
  readonly scene: Scene;
  /** The mobjects in order of painting. */
  readonly tree: readonly Node[];
  /** All leaves, in order of painting. */
  readonly leaves: readonly Mobject[];
  /** The leaves below each name: a leaf has itself, as has the camera. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** What each group is made of, each selection of its members, and each list of targets, by id. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The leaves that are there only while an animation runs. */
  readonly passing: ReadonlyMap<Animation, readonly string[]>;
  /** What has coordinates, by id. */
  readonly systems: ReadonlyMap<string, System>;
  /** How everything is laid out, as if all were on the board. */
  readonly states: ReadonlyMap<string, State>;
  /** The trackers: what else is in the scene may depend on their values. */
  readonly trackers: readonly string[];
  /** Each comes after those that it follows itself. */
  readonly followers: readonly Follower[];
}

/**
 * Lays a scene out.
 *
 * @param contents - of the scene's texts, formulas and elements; what is missing has no extent.
 * @throws SceneError when mobjects wait for each other's place.
 */
export function castOf(scene: Scene, contents: Contents): Cast {
  const passing = passingIn(scene);
  const mobjects = [...scene.mobjects, ...passing.map(({ group }) => group)];
  const layouts = layoutsOf(mobjects, contents);
  const layout = layouts.first;
  const families = new Map<string, readonly string[]>([[CAMERA, [CAMERA]]]);
  const states = new Map<string, State>([[CAMERA, CAMERA_STATE]]);
  const leaves: Mobject[] = [];
  const membersOfAll = new Map<string, readonly string[]>();
  const enlist = (mobject: Mobject, inherited: Inherited, dataOf: DataOf): Node => {
    const own = completeMobject(kindOf(mobject), mobject) as OwnLook;
    const look: Inherited = {
      color: own.color ? cssColor(own.color) : inherited.color,
      opacity: inherited.opacity * (own.opacity ?? 1),
      shown: inherited.shown && (own.shown ?? true),
    };
    const members = membersOf(mobject)?.map((member) => enlist(member, look, dataOf));
    const { id, kind } = mobject;
    if (!members) {
      leaves.push(mobject);
      const { self } = layouts.laidAt(mobject, layouts.values);
      states.set(id, firstState(mobject, self, look, layout));
    }
    const family = members?.flatMap((member) => families.get(member.id) ?? []) ?? [id];
    families.set(id, family);
    if (members)
      membersOfAll.set(
        id,
        members.map((member) => member.id),
      );
    for (const [name, ids] of Object.entries(selectionsOf(mobject))) {
      membersOfAll.set(name, ids);
      families.set(
        name,
        ids.flatMap((each) => families.get(each) ?? []),
      );
    }
    return { id, kind, data: dataOf(mobject), z: own.z ?? 0, ...(members && { members }) };
  };
  const tree = [
    ...scene.mobjects.map((mobject) => enlist(mobject, NOTHING_TOLD, authorsData)),
    ...passing.map(({ group }) => enlist(group, NOTHING_TOLD, () => ({}))),
  ];
  for (const [name, ids] of listsIn(scene)) {
    if (families.has(name)) continue; // of one it is that one’s own
    membersOfAll.set(name, ids);
    families.set(name, [...new Set(ids.flatMap((id) => families.get(id) ?? []))]);
  }
  const leavesOf = new Map(
    passing.map(({ animation, group }) => [animation, families.get(group.id) ?? []] as const),
  );
  for (const id of [...leavesOf.values()].flat()) {
    states.set(id, { ...(states.get(id) as State), shown: false });
  }
  return {
    scene,
    tree,
    leaves,
    families,
    members: membersOfAll,
    passing: leavesOf,
    systems: systemsIn(scene.mobjects),
    states,
    trackers: layouts.order.filter(isTracker).map(({ id }) => id),
    followers: followersIn(layouts, contents),
  };
}

/** What members have from their group. */
interface Inherited {
  /** Of CSS. */
  readonly color: string;
  readonly opacity: number;
  readonly shown: boolean;
}

type OwnLook = Partial<Inherited> & { readonly z?: number };

const NOTHING_TOLD: Inherited = { color: cssColor('WHITE'), opacity: 1, shown: true };

type DataOf = (mobject: Mobject) => Readonly<Record<string, string>>;

const authorsData: DataOf = (mobject) => {
  const { id, kind } = mobject;
  return { mobject: id, kind, ...kindOf(mobject).data?.(mobject) };
};

/** The camera sees the frame. It is a leaf like any other, but that nobody paints it. */
const CAMERA_STATE: State = {
  ...START,
  shape: { ...EMPTY, box: { center: ORIGIN, width: FRAME.width, height: FRAME.height } },
};

const isChannel = (name: string): name is Channel => name in START;

function firstState(
  mobject: Mobject,
  self: object,
  { color, opacity, shown }: Inherited,
  layout: Layout,
): State {
  const kind = kindOf(mobject);
  const shape = layout.shapes.get(mobject.id) ?? EMPTY;
  const told = Object.entries(self).flatMap(([name, value]) => {
    if (!isChannel(name) || value === undefined) return [];
    const isColor = (kind.fields as Fields)[name]?.describes.is === 'color';
    return [[name, isColor ? cssColor(value as string) : value]];
  });
  return copyOfState({
    ...START,
    stroke: color,
    fill: color,
    ...kind.start,
    ...Object.fromEntries(told),
    opacity,
    shown,
    shape,
    ...poseOf(mobject.id, layout),
  });
}

function followersIn(layouts: Layouts, contents: Contents): Follower[] {
  return layouts.order.flatMap((mobject): Follower[] => {
    const kind = kindOf(mobject);
    const trackers = layouts.trackersOf(mobject);
    if (membersOf(mobject) || !(kind.follows || kind.says || trackers.length > 0)) return [];
    const spoken = kind.follows ? referencesInFields(kind.fields as Fields, mobject, 'at') : [];
    const followed = spoken.map(({ id }) => id);
    return [
      {
        id: mobject.id,
        kind,
        others: [...new Set([...followed, ...trackers])],
        first: layouts.laidAt(mobject, layouts.values),
        ...(trackers.length > 0 && { laidAt: (values) => layouts.laidAt(mobject, values) }),
        measured: contents.get(mobject.id) ?? EMPTY,
      },
    ];
  });
}
