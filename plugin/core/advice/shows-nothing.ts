import type { Cast } from '../cast.js';
import { type Advice, animationsOf, type Told } from './told.js';

/**
 * A step that says a caption and plays nothing: its key seems not to work. One that waits is a pause, and a scene
 * without mobjects is drawn by its author's own hand.
 */
export function showsNothing({ scene }: Cast, { place, step }: Told): Advice[] {
  const { caption, wait } = step;
  if (scene.mobjects.length === 0 || !caption || wait !== undefined || place === 'entrance')
    return [];
  if (animationsOf(step).length > 0) return [];
  return [
    {
      place,
      problem: 'says its caption and shows nothing. Give it something to play, or leave it out.',
    },
  ];
}
