/** A place that looks otherwise. */
export interface Off {
  readonly what: 'patch' | 'text';
  /** Of 255. */
  readonly off: number;
  readonly x: number;
  readonly y: number;
}

export interface Frames {
  /** A screenshot, a PNG in base64. */
  readonly ours: string;
  /** Manim's frames at all stops, one below the other. */
  readonly manims: string;
  readonly stop: number;
  /** Where letters are, in pixels of the screenshot: fonts differ, so that of those only the mean is compared. */
  readonly texts: readonly Box[];
  /** How far the mean of a patch may be off, of 255. */
  readonly close: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in a page: compares patches that overlap, in which what is nearer to the middle weighs more. */
export async function comparedFrames({ ours, manims, stop, texts, close }: Frames): Promise<Off[]> {
  const [WIDTH, HEIGHT, RADIUS, STRIDE] = [192, 108, 6, 3];
  const read = async (base64: string, top: number) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.imageSmoothingQuality = 'high';
    const part = image.width === WIDTH ? HEIGHT : image.height;
    context.drawImage(image, 0, top, image.width, part, 0, 0, WIDTH, HEIGHT);
    return { pixels: context.getImageData(0, 0, WIDTH, HEIGHT).data, factor: WIDTH / image.width };
  };
  const [own, told] = [await read(ours, 0), await read(manims, stop * HEIGHT)];
  const isLetter = new Uint8Array(WIDTH * HEIGHT);
  const within = (box: Box, use: (index: number) => void) => {
    const to = (n: number, most: number) => Math.min(most, Math.max(0, Math.round(n * own.factor)));
    for (let y = to(box.y, HEIGHT); y < to(box.y + box.height, HEIGHT); y++)
      for (let x = to(box.x, WIDTH); x < to(box.x + box.width, WIDTH); x++) use(y * WIDTH + x);
  };
  for (const box of texts) within(box, (index) => (isLetter[index] = 1));
  const found: Off[] = [];
  /** The mean of both pictures over pixels, by channel. */
  const means = (pixels: readonly (readonly [number, number])[]) => {
    const sums = [0, 0, 0].map(() => [0, 0] as [number, number]);
    let weights = 0;
    for (const [index, weight] of pixels) {
      weights += weight;
      sums.forEach((sum, channel) => {
        sum[0] += weight * (own.pixels[4 * index + channel] as number);
        sum[1] += weight * (told.pixels[4 * index + channel] as number);
      });
    }
    return sums.map(([a, b]) => [a / (weights || 1), b / (weights || 1)] as const);
  };
  for (let y = RADIUS; y <= HEIGHT - RADIUS; y += STRIDE)
    for (let x = RADIUS; x <= WIDTH - RADIUS; x += STRIDE) {
      const pixels: [number, number][] = [];
      for (let dy = -RADIUS; dy < RADIUS; dy++)
        for (let dx = -RADIUS; dx < RADIUS; dx++) {
          const index = (y + dy) * WIDTH + x + dx;
          const weight = (RADIUS - Math.abs(dx + 0.5)) * (RADIUS - Math.abs(dy + 0.5));
          if (!isLetter[index]) pixels.push([index, weight]);
        }
      if (pixels.length < 2 * RADIUS * RADIUS) continue;
      const off = Math.max(...means(pixels).map(([a, b]) => Math.abs(a - b)));
      if (off > close) found.push({ what: 'patch', off: Math.round(off), x, y });
    }
  for (const box of texts) {
    const pixels: [number, number][] = [];
    within(box, (index) => pixels.push([index, 1]));
    for (const [a, b] of means(pixels)) {
      const off = Math.abs(a - b);
      if (off > close + 0.4 * Math.max(a, b))
        found.push({ what: 'text', off: Math.round(off), x: box.x / 2, y: box.y / 2 });
    }
  }
  return found.sort((a, b) => b.off - a.off).slice(0, 1);
}
