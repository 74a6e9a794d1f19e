import type { State } from '../../core/channels.js';
import { type Picture, stateIn } from '../../core/picture.js';
import { boxOfState } from '../../core/pose.js';
import { CAMERA } from '../../core/references.js';
import type { Scene } from '../../core/scene.js';
import type { Timeline } from '../../core/timeline.js';
import { round } from '../../core/units.js';
import { PIXELS } from './pixels.js';

/** What the camera sees, and how scene units lie in the svg. */
export interface View {
  /** The centre of the frame, in the svg's user units. */
  readonly center: readonly [number, number];
  /** User units that a scene unit has. */
  readonly unit: number;
}

/** How scene units lie in an svg of our own. */
export const OWN_VIEW: View = { center: [0, 0], unit: PIXELS };

const aimed = new WeakMap<SVGSVGElement, State>();

/** The scenes that were asked for, as that is done at every frame. */
const filmed = new WeakMap<Scene, boolean>();

/** Whether the camera of a scene may ever move: whether any step speaks of it. */
export function hasCamera({ cast: { scene } }: Timeline): boolean {
  const known = filmed.get(scene);
  if (known !== undefined) return known;
  const moves = speaksOfCamera([scene.entrance, scene.steps]);
  filmed.set(scene, moves);
  return moves;
}

const speaksOfCamera = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(speaksOfCamera)
    : value === CAMERA;

/** Makes an svg show what the camera sees: by its viewBox, so that nothing else in it is touched. */
export function aimCamera(svg: SVGSVGElement, picture: Picture, { center, unit }: View): void {
  const camera = stateIn(picture, CAMERA);
  if (!camera || aimed.get(svg) === camera) return;
  aimed.set(svg, camera);
  const box = boxOfState(camera);
  const [width, height] = [box.width * unit, box.height * unit];
  const [x, y] = [center[0] + box.center[0] * unit, center[1] - box.center[1] * unit];
  const view = [x - width / 2, y - height / 2, width, height].map((n) => round(n, 3));
  svg.setAttribute('viewBox', view.join(' '));
}
