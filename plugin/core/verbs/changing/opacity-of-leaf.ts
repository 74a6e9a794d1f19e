/** How opaque stroke and fill are, of which Manim keeps a number each. */
import type { State } from '../../channels.js';
import type { Track } from '../../track.js';
import type { Cue, Turn } from '../verb.js';

/**
 * Stroke and fill of a leaf become equally opaque. The opacity of the whole is that of the stroke; the
 * fill has its own beside it, so it takes what the whole does not.
 */
export function opacityTracks(
  cue: Cue,
  leaf: string,
  { opacity, fillOpacity }: State,
  to: number,
  turn: Turn,
): Track[] {
  const whole = (share: number) => opacity + (to - opacity) * share;
  const filled = (share: number) => {
    const fill = opacity * fillOpacity * (1 - share) + to * share;
    return whole(share) > 0 ? Math.min(1, fill / whole(share)) : 1;
  };
  return [
    cue.track(leaf, 'opacity', whole, turn),
    ...(fillOpacity > 0 && fillOpacity < 1 && opacity > 0
      ? [cue.track(leaf, 'fillOpacity', filled, turn)]
      : []),
  ];
}
