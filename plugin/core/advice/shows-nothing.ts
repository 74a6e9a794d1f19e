import { type Advice, animationsOf, type Told } from './told.js';

/** A step that says a caption and plays nothing: its key seems not to work. One that waits is a pause. */
export function showsNothing({ place, step }: Told): Advice[] {
  const { caption, wait } = step;
  if (!caption || wait !== undefined || place === 'entrance') return [];
  if (animationsOf(step).length > 0) return [];
  return [
    {
      place,
      problem: 'says its caption and shows nothing. Give it something to play, or leave it out.',
    },
  ];
}
