import type { Shape } from '../../part.js';
import { mixedColor } from '../../tint.js';

/** The way of a shape to one whose parts have no colours of their own. */
export function recoloured(shape: Shape, to: string): (share: number) => Shape {
  return (share) => ({
    ...shape,
    parts: shape.parts.map((part) => {
      if (part.color === undefined) return part;
      const { color, ...rest } = part;
      return share === 1 ? rest : { ...rest, color: mixedColor(color, to)(share) };
    }),
  });
}
