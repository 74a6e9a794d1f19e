import { deckAddress } from './deck-address.js';
import { Failure } from './failure.js';
import { flag, helpOf, numberOf, type Option, readOptions, text, timeout } from './options.js';

const step: Option<number | 'all' | undefined> = {
  takes: 'K',
  help: 'after K steps, or all; the last unless told',
  read: (written, name) =>
    written === undefined || written === 'all' ? written : numberOf(written, name, 1e6),
};

const scale: Option<number> = {
  takes: 'N',
  help: "pixels of a PNG for each of the scene's; 2 unless told",
  read: (written = '2', name) => numberOf(written, name, 20) || 1,
};

const OPTIONS = {
  step,
  svg: flag('as SVG, unless the name of FILE ends in .png'),
  png: flag('as PNG'),
  scale,
  crop: flag('only what is drawn, not the whole frame'),
  transparent: flag("without the deck's ground"),
  light: flag('a dark deck dark on white'),
  output: text('FILE', 'SCENE-K.svg unless told; with --step all a name with {step}', 'o'),
  timeout,
};

export const PICTURE_HELP = `Usage: reveal-scenes picture DECK SCENE [options]

Draws a stop of a scene as SVG, with its letters as outlines, or as PNG.

${helpOf(OPTIONS)}

Examples
  reveal-scenes picture talk.html encoder
  reveal-scenes picture talk.html encoder --step 5 --light --crop -o figure.svg
  reveal-scenes picture talk.html encoder --step all --png -o 'encoder-{step}.png'
`;

export type PictureOptions = NonNullable<ReturnType<typeof pictureOptions>>;

/** What the user asks for; nothing when it is help. @throws Failure for what is no such option. */
export function pictureOptions(words: readonly string[]) {
  const asked = readOptions(words, OPTIONS);
  if (!asked) return undefined;
  const { values, positionals } = asked;
  const [deck, scene, ...rest] = positionals;
  if (deck === undefined || scene === undefined || rest.length > 0) {
    throw new Failure('Name a deck and one of its scenes: picture DECK SCENE.', 'usage');
  }
  const { svg, png, ...others } = values;
  if (svg && png) throw new Failure('Either --svg or --png.', 'usage');
  const [, ending] = /\.(svg|png)$/i.exec(values.output ?? '') ?? [];
  const told = png ? 'png' : svg ? 'svg' : undefined;
  const named = ending?.toLowerCase() as 'png' | 'svg' | undefined;
  if (told && named && told !== named)
    throw new Failure(`--${told} and ${values.output} do not agree.`, 'usage');
  const format = told ?? named ?? 'svg';
  return { ...others, deck: deckAddress(deck), scene, format };
}
