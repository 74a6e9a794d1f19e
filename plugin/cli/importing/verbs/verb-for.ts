/** The verb that stands for an animation of the script's. */
import { edge } from '../../../core/box.js';
import { COLORS } from '../../../core/palette.js';
import { DIRECTION_NAMES, minus, norm, vector } from '../../../core/units.js';
import { TOGETHER } from '../../../core/verbs/verb.js';
import { VERBS } from '../../../core/verbs/verbs.js';
import { animateTold } from './animate-told.js';
import type { Board } from './board.js';
import { short } from './changes.js';
import { isMark, markTold } from './marks.js';
import type { Played, PlayedOne } from './played.js';
import type { Told } from './told.js';

/** The verb for an animation; nothing, where there is none. */
export function verbFor(played: Played, board: Board): Told | undefined {
  if ('animations' in played) {
    const animations = played.animations.map((each) => verbFor(each, board));
    if (animations.length === 0 || animations.includes(undefined)) return undefined;
    const { is, lagRatio, runTime } = played;
    const verb = is.charAt(0).toLowerCase() + is.slice(1);
    const usual = { animationGroup: 0, laggedStart: 0.05, succession: 1 }[verb];
    return {
      verb,
      animations,
      ...(lagRatio !== usual && verb !== 'succession' && { lagRatio }),
      ...(runTime !== undefined && { runTime }),
    };
  }
  if (played.of.length === 0) return undefined;
  const told = toldOf(played, board);
  return told && { ...told, ...timingOf(told.verb, played, board) };
}

/** Verbs that need no more than their target. */
const PLAIN: Readonly<Record<string, string>> = {
  Create: 'create',
  Uncreate: 'uncreate',
  Write: 'write',
  Unwrite: 'unwrite',
  DrawBorderThenFill: 'drawBorderThenFill',
  GrowFromCenter: 'growFromCenter',
  ShrinkToCenter: 'shrinkToCenter',
  Wiggle: 'wiggle',
};

const INTO: Readonly<Record<string, string>> = {
  Transform: 'transform',
  ReplacementTransform: 'replacementTransform',
  TransformFromCopy: 'transformFromCopy',
};

function toldOf(played: PlayedOne, board: Board): Told | undefined {
  const { is, of, into, shift, scale, point, color, angle, rows, marked, path, timeWidth, value } =
    played;
  if (isMark(played)) return markTold(played, marked ? board.nameOf(marked) : point);
  const target = board.nameOf(of);
  const box = board.boxOf(of);
  const plain = PLAIN[is];
  if (plain) return { verb: plain, target };
  const pair = INTO[is];
  if (pair) {
    if (into && into.length > 0) return { verb: pair, target, into: board.nameOf(into) };
    return is === 'Transform' ? animateTold(played, board) : undefined;
  }
  switch (is) {
    case 'FadeTransform': {
      if (!into || into.length === 0) return undefined;
      return {
        ...{ verb: 'fadeTransform', target, into: board.nameOf(into) },
        ...(played.fit && { fit: played.fit }),
      };
    }
    case 'FadeIn':
    case 'FadeOut': {
      const verb = is === 'FadeIn' ? 'fadeIn' : 'fadeOut';
      return { verb, target, ...(shift && { shift }), ...(scale !== undefined && { scale }) };
    }
    case 'GrowFromPoint':
    case 'GrowFromEdge': {
      if (!point) return undefined;
      const side = DIRECTION_NAMES.find(
        (name) => name !== 'ORIGIN' && norm(minus(edge(box, vector(name)), point)) < 0.01,
      );
      if (is === 'GrowFromEdge' && side) return { verb: 'growFromEdge', target, edge: side };
      return { verb: 'growFromPoint', target, point };
    }
    case 'GrowArrow':
      return point && { verb: 'growArrow', target, point };
    case 'SpinInFromNothing': {
      const isUsual = angle === undefined || Math.abs(angle - Math.PI / 2) < 1e-4;
      return { verb: 'spinInFromNothing', target, ...(!isUsual && { angle }) };
    }
    case 'Indicate': {
      const isYellow = color === COLORS.YELLOW;
      return {
        verb: 'indicate',
        target,
        ...(scale !== undefined && scale !== 1.2 && { scale }),
        ...(!isYellow && color && { color }),
      };
    }
    case 'ApplyWave':
      return { verb: 'applyWave', target, ...waveOf(played) };
    case 'Rotate':
    case 'Rotating': {
      if (angle === undefined) return undefined;
      const { about } = played;
      const isOwn = !about || norm(minus(about, box.center)) < 0.003;
      return { verb: 'rotate', target, angle, ...(!isOwn && { about }) };
    }
    case 'ShowPassingFlash':
      return {
        verb: 'showPassingFlash',
        target,
        color: board.strokeOf(of),
        ...(timeWidth !== undefined && timeWidth !== 0.1 && { timeWidth }),
      };
    case 'CyclicReplace': {
      const [first, second, ...others] = (rows ?? []).map(board.nameOf);
      if (first === undefined || second === undefined) return undefined;
      if (others.length === 0) return { verb: 'swap', target: first, other: second };
      return { verb: 'cyclicReplace', target: first, others: [second, ...others] };
    }
    case 'MoveAlongPath':
      return path === undefined
        ? undefined
        : { verb: 'moveAlongPath', target, path: board.path(path) };
    case 'ChangeDecimalToValue':
      return value === undefined ? undefined : { verb: 'setValue', target, to: value };
    case 'animate':
      return animateTold(played, board);
    default:
      return undefined;
  }
}

/** What the author must tell of a wave: what is not usual. */
function waveOf({ direction = [0, 1], amplitude = 0.2, timeWidth = 1, ripples = 1 }: PlayedOne) {
  const isUp = direction[0] === 0 && direction[1] === 1;
  return {
    ...(!isUp && { direction }),
    ...(amplitude !== 0.2 && { amplitude }),
    ...(timeWidth !== 1 && { timeWidth }),
    ...(ripples !== 1 && { ripples }),
  };
}

/** What the author must tell of its time: what is not usual. */
function timingOf(
  verb: string,
  { of, runTime, rate = 'smooth', lagRatio = 0 }: PlayedOne,
  board: Board,
) {
  const parts = board.partsOf(of);
  // Sound: the times of no verb of these depend on more than that.
  const usual = VERBS.get(verb)?.timing?.(parts, {} as never) ?? TOGETHER;
  // Fonts have other glyphs than Manim's: how long they are written must not depend on it.
  const isByGlyphs = /^(un)?write$/.test(verb) && of.some((leaf) => board.isText(leaf));
  return {
    ...((isByGlyphs || runTime !== usual.runTime) && { runTime }),
    ...(Math.abs(lagRatio - usual.lagRatio) > 1e-4 && { lagRatio: short(lagRatio, 4) }),
    ...(rate !== usual.rate && { rate }),
  };
}
