/** What somebody would see of a state, in numbers. */
import type { State } from '../../../core/channels.js';

/** Red, green, blue and opacity, 0 to 1. */
export type Rgba = readonly [number, number, number, number];

const NONE: Rgba = [0, 0, 0, 0];
const MIX = /^color-mix\(in srgb, (.+?) ([\d.]+)%, (.+)\)$/;

/** A colour as recordings and verbs write it: hexadecimal, mixed, or one of a theme. */
export function rgbaOf(css: string): Rgba {
  const mixed = MIX.exec(css);
  if (mixed) {
    const [to, from] = [rgbaOf(mixed[1] as string), rgbaOf(mixed[3] as string)];
    const share = Number(mixed[2]) / 100;
    const alpha = from[3] + (to[3] - from[3]) * share;
    const part = (i: 0 | 1 | 2) =>
      alpha === 0 ? 0 : (from[i] * from[3] * (1 - share) + to[i] * to[3] * share) / alpha;
    return [part(0), part(1), part(2), alpha];
  }
  const hex = /#([0-9A-Fa-f]{6})([0-9A-Fa-f]{2})?/.exec(css);
  if (!hex) return NONE;
  const part = (at: number) => Number.parseInt((hex[1] as string).slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4), hex[2] ? Number.parseInt(hex[2], 16) / 255 : 1];
}

const times = ([red, green, blue, alpha]: Rgba, factor: number): Rgba => [
  red,
  green,
  blue,
  alpha * factor,
];

/** The colours that are seen, all that makes them faint included. */
export function coloursOf(state: State): { readonly fill: Rgba; readonly stroke: Rgba } {
  const whole = state.opacity * (state.way?.opacity ?? 1);
  // An image is all there is of its colours.
  if (state.shape.parts.some(({ is }) => is === 'image')) {
    return { fill: [0, 0, 0, whole], stroke: NONE };
  }
  const isText = state.shape.parts.some(({ is }) => is === 'glyph');
  return {
    fill: times(rgbaOf(state.fill), whole * (isText ? 1 : state.fillOpacity)),
    stroke: isText || state.strokeWidth === 0 ? NONE : times(rgbaOf(state.stroke), whole),
  };
}
