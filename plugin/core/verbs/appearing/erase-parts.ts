/** What `uncreate` and `unwrite` share: a mobject goes part after part, the last one first. */
import type { Drawn } from '../../channels.js';
import { timedParts } from '../../part.js';
import type { Track } from '../../track.js';
import { drawnParts } from '../basic/draw-parts.js';
import type { Cue } from '../verb.js';

/** @param drawn - how a part looks when so much of it is left, 1 to 0. */
export function eraseTracks(cue: Cue, drawn: (share: number) => Drawn): Track[] {
  const states = cue.family.map((leaf) => [leaf, cue.seen(leaf)] as const);
  const count = Math.max(
    1,
    states.reduce((sum, [, { shape }]) => sum + timedParts(shape), 0),
  );
  let next = 0;
  return states.flatMap(([leaf, { shape, shown, drawn: found }]) => {
    const first = Math.min(next, count - 1);
    next += timedParts(shape);
    if (!shown) return [];
    const turnOf = (index: number) => count - 1 - index;
    const turns = { first: turnOf(Math.max(first, next - 1)), last: turnOf(first), count };
    const left = (shareOf: (index: number) => number) =>
      drawnParts(shape, first, (index) => 1 - shareOf(turnOf(index)), drawn);
    // What is not yet whole goes from there.
    const of = (parts: readonly Drawn[] | undefined) =>
      found && parts
        ? parts.map(({ outline, fill }, i) => ({
            outline: outline * (found[i]?.outline ?? 1),
            fill: fill * (found[i]?.fill ?? 1),
          }))
        : (parts ?? found);
    return [
      cue.atEnd(leaf, 'shown', false),
      cue.trackOfTurns(leaf, 'drawn', (shareOf) => of(left(shareOf)), turns),
    ];
  });
}
