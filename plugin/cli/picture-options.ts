import { deckAddress } from './deck-address.js';
import { Failure } from './failure.js';
import { parsed } from './pdf-options.js';

export interface PictureOptions {
  readonly deck: URL;
  readonly scene: string;
  /** A step, all of them, or the last. */
  readonly step: number | 'all' | undefined;
  readonly format: 'svg' | 'png';
  /** Pixels of a PNG for each pixel of the scene. */
  readonly scale: number;
  readonly crop: boolean;
  readonly transparent: boolean;
  readonly light: boolean;
  readonly output: string | undefined;
  readonly timeout: number;
}

export const PICTURE_HELP = `Usage: reveal-scenes picture DECK SCENE [options]

Draws a stop of a scene as SVG, with its letters as outlines, or as PNG.

      --step K          after K steps, or all; the last unless told
      --svg, --png      SVG unless told
      --scale N         pixels of a PNG for each of the scene's; 2 unless told
      --crop            only what is drawn, not the whole frame
      --transparent     without the deck's ground
      --light           a dark deck dark on white
  -o, --output FILE     SCENE-K.svg unless told; with --step all a name with {step}
      --timeout S       seconds the deck may take to be ready; 60 unless told
  -h, --help            this text

Examples
  reveal-scenes picture talk.html encoder
  reveal-scenes picture talk.html encoder --step 5 --light --crop -o figure.svg
  reveal-scenes picture talk.html encoder --step all --png -o 'encoder-{step}.png'
`;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function pictureOptions(words: readonly string[]): PictureOptions | undefined {
  const { values, positionals } = parsed({
    args: [...words],
    allowPositionals: true,
    options: {
      step: { type: 'string' },
      svg: { type: 'boolean' },
      png: { type: 'boolean' },
      scale: { type: 'string' },
      crop: { type: 'boolean' },
      transparent: { type: 'boolean' },
      light: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
      timeout: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return undefined;
  const [deck, scene, ...rest] = positionals;
  if (deck === undefined || scene === undefined || rest.length > 0) {
    throw new Failure('Name a deck and one of its scenes: picture DECK SCENE.', 'usage');
  }
  if (values.svg && values.png) throw new Failure('Either --svg or --png.', 'usage');
  const number = (name: 'step' | 'scale' | 'timeout', usual: number, most: number) => {
    const value = Number(values[name] ?? usual);
    if (value >= 0 && value <= most) return value;
    throw new Failure(`--${name} ${values[name]}: is no number from 0 to ${most}.`, 'usage');
  };
  return {
    deck: deckAddress(deck),
    scene,
    step: values.step === 'all' ? 'all' : values.step && number('step', 0, 1e6),
    format: values.png ? 'png' : 'svg',
    scale: number('scale', 2, 20) || 1,
    crop: values.crop ?? false,
    transparent: values.transparent ?? false,
    light: values.light ?? false,
    output: values.output,
    timeout: number('timeout', 60, 86400) * 1000,
  } as PictureOptions;
}
