/** Red, green and blue from 0 to 255 in sRGB, alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** As browsers write most colours that they have computed. */
const PLAIN = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;

let pen: CanvasRenderingContext2D | null | undefined;

/**
 * Reads a CSS colour, whatever notation it has: `oklch()`, `color-mix()`, `color()`, a name, … What
 * sRGB does not hold comes as the nearest that it does.
 *
 * @returns nothing for what is no colour, as `none`.
 */
export function readColor(css: string): Rgba | undefined {
  // As it stands, since a canvas is less exact where a colour is faint, and since some browsers let
  // no page read what is on one (Firefox with `privacy.resistFingerprinting`).
  const plain = PLAIN.exec(css);
  if (plain) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = plain
      .slice(1)
      .flatMap((each) => (each === undefined ? [] : Number(each)));
    return [red, green, blue, alpha];
  }
  if (!CSS.supports('color', css)) return undefined;
  pen ??= penOfOnePixel();
  if (!pen) return undefined;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Writes a colour as every program reads it. */
export function writeColor([red, green, blue, alpha]: Rgba): string {
  const channels = [red, green, blue].map(Math.round).join(', ');
  return alpha === 1 ? `rgb(${channels})` : `rgba(${channels}, ${alpha})`;
}

function penOfOnePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1, height: 1 });
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** WCAG 2's relative luminance: 0 for black, 1 for white. Alpha does not count. */
export function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
