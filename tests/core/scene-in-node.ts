import '../../plugin/core/rates-ease.js';
import { castOf } from '../../plugin/core/cast.js';
import { parseScene } from '../../plugin/core/parse.js';
import { pictureAt, shownIn } from '../../plugin/core/picture.js';
import type { Scene } from '../../plugin/core/scene.js';
import { timelineOf } from '../../plugin/core/timeline.js';
import { fakeContents } from './fake-contents.js';

/** A scene ready to be looked at, without a browser. */
export function sceneInNode(data: Scene) {
  const scene = parseScene(data);
  const cast = castOf(scene, fakeContents(scene));
  const timeline = timelineOf(cast);
  const picture = (playhead: number) => pictureAt(timeline, playhead);
  /** The states of what is on the board at a playhead. */
  const at = (playhead: number) => shownIn(picture(playhead));
  return { cast, timeline, picture, at };
}

/** A scene of some mobjects and steps. */
export const sceneOf = (mobjects: Scene['mobjects'], ...steps: Scene['steps']): Scene => ({
  name: 'test',
  mobjects,
  steps,
});
