import { timesOf } from '../animation-time.js';
import { calledIn } from '../called-in.js';
import type { Cast } from '../cast.js';
import type { State } from '../channels.js';
import { tracksOf } from '../cue.js';
import { MOMENT, type Track } from '../track.js';
import { moves } from './moves.js';
import type { Advice, Told } from './told.js';

/** What two animations of a play move, turn or scale at the same time: the one that starts last has it. */
export function movedTwice(cast: Cast, { place, step, before }: Told): Advice[] {
  const stateOf = (leaf: string) => before.get(leaf) as State;
  return step.plays.flatMap((play, i) => {
    const told = new Set<string>();
    const latest = new Map<string, { readonly verb: string; readonly track: Track }>();
    for (const { animation, start, lasts } of timesOf(cast, play, 0, stateOf).times) {
      const { verb } = animation;
      const tracks = tracksOf(cast, { ...animation, runTime: lasts }, start, stateOf).filter(moves);
      const others = new Map(latest);
      for (const track of tracks) {
        const key = `${track.id} ${track.channel}`;
        const other = others.get(key);
        latest.set(key, { verb, track });
        if (!other || track.start > other.track.ends - MOMENT) continue;
        const it = calledIn(cast, track.id);
        told.add(
          `${other.verb} and ${verb} both move ${it}, and the last of them has it. Put them into animate([…]), or into two plays.`,
        );
      }
    }
    return [...told].map((problem) => ({ place: `${place}.plays[${i}]`, problem }));
  });
}
