/** What `scaleToFitWidth` and `scaleToFitHeight` share. */
import { fitting } from '../../box.js';
import type { Track } from '../../track.js';
import type { Cue } from '../verb.js';
import { scaleTracks } from './scale-leaves.js';

/** The target is scaled about its centre until a side of it is so long. What has no such side stays as it is. */
export function fitTracks(
  cue: Cue,
  target: string,
  side: 'width' | 'height',
  length: number,
): Track[] {
  const box = cue.boxNow(target);
  const factor = fitting(box[side], length);
  return scaleTracks(cue, [factor, factor], box.center);
}
