/** What is hardly meant in a scene, though it is no mistake: for its author, where the scene is written. */
import type { Box } from './box.js';
import type { Cast } from './cast.js';
import type { State, States } from './channels.js';
import { animationsIn, compositionOf, type SimpleAnimation } from './composition.js';
import { tracksOf } from './cue.js';
import { boxIn } from './follow.js';
import { leavesOf } from './leaves.js';
import { CAMERA } from './references.js';
import type { Play, Step } from './scene.js';
import { broughtBy, type Timeline } from './timeline.js';
import { FRAME } from './units.js';

/** Units by which a mobject may stand out of the frame: the ends of strokes do. */
const OUT = 0.1;

/** A step with what is said of it: its place in the scene, and what is on the board around it. */
interface Told {
  readonly place: string;
  readonly step: Step;
  readonly before: States;
  readonly after: States;
}

/**
 * Sentences about a scene, each with its place: what no step brings though it covers what others bring,
 * what comes twice, what stands out of the frame, and what two animations move at once.
 */
export function adviceOn({ cast, pictures }: Timeline): string[] {
  const { entrance, steps } = cast.scene;
  const told = [entrance, ...steps].flatMap((step, i): Told[] =>
    step
      ? [
          {
            place: i === 0 ? 'entrance' : `steps[${i - 1}]`,
            step,
            before: pictures[i] as States,
            after: pictures[i + 1] as States,
          },
        ]
      : [],
  );
  const about = [
    ...neverBrought(cast, pictures.at(-1) as States),
    ...told.flatMap((each) => [
      ...cameTwice(cast, each),
      ...movedInVain(cast, each),
      ...outOfFrame(cast, each, pictures),
    ]),
    ...told.flatMap(({ step, place, before }) =>
      step.plays.flatMap((play, i) => movedTwice(cast, play, `${place}.plays[${i}]`, before)),
    ),
  ];
  return about.map((each) => `Scene '${cast.scene.name}', ${each}`);
}

const animationsOf = ({ plays }: Pick<Step, 'plays'>): SimpleAnimation[] =>
  plays.flatMap(({ animations }) => animationsIn(animations, '').map(({ animation }) => animation));

const stepsIn = ({ scene: { entrance, steps } }: Cast) => (entrance ? [entrance, ...steps] : steps);

/** What is painted over something that a step brings, and is named by none. */
function neverBrought(cast: Cast, last: States): string[] {
  const animations = stepsIn(cast).flatMap(animationsOf);
  const leavesIn = (ids: readonly unknown[]) =>
    new Set(ids.flatMap((id) => cast.families.get(id as string) ?? []));
  const brought = leavesIn(animations.flatMap((each) => broughtBy(each)));
  const named = leavesIn(
    animations.flatMap((each) => Object.values(each).flatMap((value) => [value].flat())),
  );
  const box = (id: string) => boxIn(cast, (leaf) => last.get(leaf) as State, id);
  const below: string[] = [];
  return leavesOf(cast.scene.mobjects).flatMap(({ id }) => {
    if (brought.has(id)) below.push(id);
    if (brought.has(id) || named.has(id)) return [];
    const covered = below.find((other) => overlap(box(id), box(other)));
    if (covered === undefined) return [];
    return [
      `mobject '${id}': no step brings it, so it is there from the start, over '${covered}', which comes later.`,
    ];
  });
}

function overlap(a: Box, b: Box): boolean {
  const apart = (i: 0 | 1) => Math.abs(a.center[i] - b.center[i]);
  return (
    a.width * a.height * b.width * b.height > 0 &&
    apart(0) < (a.width + b.width) / 2 &&
    apart(1) < (a.height + b.height) / 2
  );
}

/** What a step brings although it is there, and nothing else of the step is about it. */
function cameTwice(cast: Cast, { place, step, before }: Told): string[] {
  const animations = animationsOf(step);
  return animations.flatMap((animation, i) => {
    const { target, verb } = animation;
    if (typeof target !== 'string' || !broughtBy(animation).includes(target)) return [];
    const leaves = cast.families.get(target) ?? [];
    const isThere = leaves.length > 0 && leaves.every((leaf) => before.get(leaf)?.shown);
    const others = animations.filter((other) => other !== animation && other.target === target);
    const again = others.some((other) => animations.indexOf(other) < i && other.verb === verb);
    if (!again && (!isThere || others.length > 0)) return [];
    return [`${place}: '${target}' is there already when ${verb} brings it once more.`];
  });
}

/** What a step moves although it stays at what it is about, such as a frame or a brace. */
function movedInVain(cast: Cast, { place, step, before, after }: Told): string[] {
  const animations = animationsOf(step);
  return animations.flatMap((animation) => {
    const { target, verb } = animation;
    if (typeof target !== 'string') return [];
    const follower = cast.followers.find(({ id }) => id === target);
    const others = follower?.others ?? [];
    if (!follower?.kind.follows || others.length === 0) return [];
    const [was, is] = [before, after].map((states) =>
      JSON.stringify(boxIn(cast, (leaf) => states.get(leaf) as State, target)),
    );
    const isMoved = tracksOf(cast, animation, 0, (leaf) => before.get(leaf) as State).some(
      ({ id, channel, from, to }) =>
        id === target &&
        ['place', 'turn', 'scale'].includes(channel) &&
        String(from) !== String(to),
    );
    if (!isMoved || !before.get(target)?.shown || was !== is) return [];
    return [
      `${place}: ${verb} does not move '${target}', which stays at '${others[0]}'. Let another one take its place, by replacementTransform.`,
    ];
  });
}

/** What comes and stands across the frame's edge, or beyond it. */
function outOfFrame(cast: Cast, { place, after }: Told, pictures: readonly States[]): string[] {
  const films = pictures.some((picture) => picture.get(CAMERA) !== pictures[0]?.get(CAMERA));
  if (films) return [];
  const earlier = pictures.slice(0, pictures.indexOf(after)).reverse();
  const isShown = (leaf: string) => (picture: States) => picture.get(leaf)?.shown;
  return cast.leaves.flatMap(({ id, kind }) => {
    if (kind === 'element' || !isShown(id)(after) || earlier.some(isShown(id))) return [];
    const { center, width, height } = boxIn(cast, (leaf) => after.get(leaf) as State, id);
    // What fills the frame is a ground: it may be larger.
    const sides = [
      [center[0], width, FRAME.width],
      [center[1], height, FRAME.height],
    ] as const;
    const isOut = sides.some(
      ([at, size, room]) => size < room && Math.abs(at) + size / 2 > room / 2 + OUT,
    );
    const fills = sides.every(([, size, room]) => size >= room);
    if (!isOut || fills) return [];
    return [`${place}: '${id}' stands out of the frame, ${FRAME.width.toFixed(2)} by 8 units.`];
  });
}

/** What two animations that start together move, turn or scale: the last of them has it. */
function movedTwice(cast: Cast, play: Play, place: string, before: States): string[] {
  if ((play.lagRatio ?? 0) > 0) return [];
  const movers = new Map<string, SimpleAnimation>();
  const told = new Set<string>();
  for (const animation of play.animations) {
    if (compositionOf(animation)) continue;
    const simple = animation as SimpleAnimation;
    const tracks = tracksOf(cast, simple, 0, (leaf) => before.get(leaf) as State);
    for (const { id, channel, from, to } of tracks) {
      if (!['place', 'turn', 'scale'].includes(channel) || String(from) === String(to)) continue;
      const other = movers.get(`${id} ${channel}`);
      movers.set(`${id} ${channel}`, simple);
      if (!other || other === simple) continue;
      told.add(
        `${place}: ${other.verb} and ${simple.verb} both move '${id}', and the last of them has it. Put them into animate([…]), or into two plays.`,
      );
    }
  }
  return [...told];
}
