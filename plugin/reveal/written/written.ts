import type { Synopsis } from '../../core/synopsis.js';
import type { Show } from '../../dom/show.js';

/** A scene that is ready to be shown in its host. */
export interface Opened {
  readonly svg: SVGSVGElement;
  readonly show: Show;
}

/** A scene as its author wrote it: there are several ways to. */
export interface Written {
  /** What its markers are made of, unless it stands in a file that is not read yet. */
  readonly synopsis?: Synopsis;
  /** Puts the svg into the host and makes the show. What can be done at once is done at once. */
  open(): Promise<Opened>;
}
