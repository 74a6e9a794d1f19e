import type { Track } from '../track.js';

/** Whether a track moves, turns or scales. */
export const moves = ({ channel, from, to }: Track): boolean =>
  ['place', 'turn', 'scale'].includes(channel) && String(from) !== String(to);
