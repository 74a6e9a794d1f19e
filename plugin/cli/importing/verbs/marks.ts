/** Verbs whose mobjects are there only while they run. */
import { COLORS } from '../../../core/palette.js';
import type { PlayedOne } from './played.js';
import type { Told } from './told.js';

/** What each of them has unless it is told (core/verbs/indicating). */
const USUAL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  circumscribe: { buff: 0.1, strokeWidth: 4, timeWidth: 0.3, color: COLORS.YELLOW },
  flash: {
    lineLength: 0.2,
    numLines: 12,
    flashRadius: 0.1,
    lineStrokeWidth: 3,
    timeWidth: 1,
    color: COLORS.YELLOW,
  },
  focusOn: { opacity: 0.2, color: COLORS.GRAY },
};

const VERB: Readonly<Record<string, string>> = {
  Circumscribe: 'circumscribe',
  Flash: 'flash',
  FocusOn: 'focusOn',
};

/** Whether what an animation is aimed at is only there while it runs. */
export const isMark = ({ is }: PlayedOne): boolean => is in VERB;

/**
 * The verb for a mark.
 *
 * @param target - what it is about: a mobject, or a point.
 */
export function markTold(played: PlayedOne, target: unknown): Told | undefined {
  const verb = VERB[played.is];
  if (!verb || target === undefined) return undefined;
  const usual = USUAL[verb] ?? {};
  const told = played as unknown as Readonly<Record<string, unknown>>;
  const unusual = Object.keys(usual).filter(
    (name) => told[name] !== undefined && told[name] !== usual[name],
  );
  return {
    verb,
    target,
    ...(played.circle && { shape: 'circle' }),
    ...Object.fromEntries(unusual.map((name) => [name, told[name]])),
  };
}
