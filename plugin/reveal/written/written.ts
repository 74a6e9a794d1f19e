import type { Scene } from '../../core/scene.js';
import type { Show } from '../../dom/show.js';

/** A scene that is ready to be shown in its host. */
export interface Opened {
  readonly scene: Scene;
  readonly svg: SVGSVGElement;
  readonly show: Show;
}

/** A scene as its author wrote it: there are several ways to. */
export interface Written {
  /** The scene, unless it stands in a file that is not read yet. */
  readonly scene?: Scene;
  /** Puts the svg into the host and makes the show. What can be done at once is done at once. */
  open(): Promise<Opened>;
}
