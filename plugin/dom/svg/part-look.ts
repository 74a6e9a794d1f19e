import type { Drawn, State } from '../../core/channels.js';
import type { Part } from '../../core/part.js';
import type { Point } from '../../core/units.js';

/** How a part looks: that of its mobject, as far as it is drawn and where it is on its way. */
export interface PartLook {
  readonly state: State;
  readonly drawn: Drawn;
  /** Factors by which its outlines are scaled. */
  readonly scale: Point;
  /** How far it is from where it belongs, in units. */
  readonly travel: Point;
}

/** Paints a part into the element that was made for it, or another one of the same form. */
export type PartPainter<P extends Part = Part> = (part: P, look: PartLook) => void;
