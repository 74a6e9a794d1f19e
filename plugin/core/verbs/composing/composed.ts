/** What animations of animations have in common. */
import { runTime } from '../../common-fields.js';
import { list, word } from '../../field.js';

/** An animation of any verb. Not the union of them all, of which these are some. */
export interface Animated {
  readonly verb: string;
}

export const composed = {
  animations: list(word<Animated>('verb')),
  /** Seconds for all of it; the animations keep their shares. */
  runTime,
};
