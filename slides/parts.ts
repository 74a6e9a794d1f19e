/** What the talk's slides have in common. */
import {
  type Animation,
  type Arrow,
  arrow,
  type Color,
  create,
  type Group,
  group,
  type Placement,
  play,
  rectangle,
  type Step,
  step,
  type Text,
  type TextLine,
  text,
  write,
} from '../plugin/index.js';

/** Title and explanation stand on these heights on every slide. */
const TITLE_Y = 3.52;
const EXPLANATION_Y = -3.58;

/** Seconds in which the original fades a part away before the next one begins; here reveal changes slides. */
const FADE = 0.8;

/** Arrows between blocks that are close: a little nearer than usual, with a smaller tip. */
export const CLOSE = { buff: 0.06, tipLength: 0.17, color: 'WHITE' } satisfies Partial<Arrow>;

/** How far a residual goes out sideways from the main line, and where it meets it, in units. */
export interface ResidualWay {
  /** Above the layer norm, where it leaves at a joint. */
  readonly above: number;
  /** Below the sub-layer, where it comes back to touch the line. */
  readonly below: number;
  readonly reach: number;
}

/** A residual: leaves the main line before a layer norm, and comes back after the sub-layer. */
export const residual = (id: string, norm: string, sublayer: string, way: ResidualWay): Arrow =>
  arrow(
    id,
    { of: norm, side: 'UP', shift: [0, way.above] },
    { of: sublayer, side: 'DOWN', shift: [0, -way.below] },
    {
      color: 'RED',
      elbow: 'RIGHT',
      reach: way.reach,
      tail: 'joint',
      tipLength: 0.17,
      buff: [0, 0.03],
    },
  );

/** A slide's title, size 36. */
export const title = (words: string, color: Color): Text =>
  text('title', words, { fontSize: 36, color, box: 'em', at: { moveTo: [0, TITLE_Y] } });

/** The sentence below the picture that concludes a slide. */
export const explanation = (words: string, color: Color, fontSize: number): Text =>
  text('explanation', words, { fontSize, color, box: 'em', at: { moveTo: [0, EXPLANATION_Y] } });

/** The title writes itself when the slide is entered. */
export const entrance = (): Step => ({ plays: [play(write('title', { runTime: 0.8 }))] });

/** The last step of most slides. Then the original waits for two seconds before it fades away. */
export const concluding = (caption: string): Step => ({
  caption,
  plays: [play(write('explanation', { runTime: 1 }))],
  wait: 2 + FADE,
});

interface BlockOptions {
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  readonly fillOpacity?: number;
  readonly fontSize?: number;
  readonly at?: Placement | readonly Placement[];
}

/** A box with its label in the middle: `ID-box` and `ID-text` under the name ID. */
export function block(
  id: string,
  label: string | readonly (string | TextLine)[],
  { at, fontSize = 16, fillOpacity = 0.3, ...look }: BlockOptions,
): Group {
  const box = rectangle(`${id}-box`, { ...look, fillOpacity });
  const words = text(`${id}-text`, label, {
    fontSize,
    at: { moveTo: `${id}-box` },
    lineSpacing: 1.25,
  });
  return group(id, [box, words], at ? { at } : {});
}

/** The English line of a label: smaller and quieter than the Chinese one. */
export const quiet = (words: string): TextLine => ({
  text: words,
  fontSize: 14,
  color: 'var(--scene-quiet, #D8D8D8)',
});

/** First the box, then its words. */
export const showBlock = (id: string): Animation[] => [create(`${id}-box`), write(`${id}-text`)];

/** A step that brings one thing after another, each in the original's time, in seconds. */
export const bringing =
  (runTime: number) =>
  (caption: string, beat: string, ...animations: Animation[]): Step =>
    step(
      caption,
      animations.map((animation) => play(animation, { runTime })),
      { beat },
    );
