// Pictures of two engines: the same shapes, but other pixels along their edges.
import { type Canvas, createCanvas, type Image, loadImage } from '@napi-rs/canvas';

/** Pictures are compared in cells of so many pixels: within one, an edge may be softened otherwise. */
const CELL = 4;
/** A cell differs when its mean of a colour does by more than this, of 255. */
const LIMIT = 40;

/** A picture as means of its cells. */
export interface Cells {
  readonly columns: number;
  readonly means: Float32Array;
}

/** The cells of a picture: a canvas, or a PNG. */
export async function cellsOf(picture: Canvas | Buffer): Promise<Cells> {
  const image: Image | Canvas = Buffer.isBuffer(picture) ? await loadImage(picture) : picture;
  const { width, height } = image;
  const pen = createCanvas(width, height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const means = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y++) {
    for (let x = 0; x < columns * CELL; x++) {
      const cell = (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) * 3;
      const pixel = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) {
        means[cell + c] = (means[cell + c] ?? 0) + (data[pixel + c] ?? 0) / CELL ** 2;
      }
    }
  }
  return { columns, means };
}

/** How many cells of two pictures differ. */
export function difference(a: Cells, b: Cells): number {
  if (a.columns !== b.columns || a.means.length !== b.means.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < a.means.length; i += 3) {
    const far = [0, 1, 2].some(
      (c) => Math.abs((a.means[i + c] ?? 0) - (b.means[i + c] ?? 0)) > LIMIT,
    );
    if (far) count++;
  }
  return count;
}
