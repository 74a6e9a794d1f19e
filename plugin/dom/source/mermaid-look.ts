/** Mermaid in the deck's colours: its own are made for white paper. */
import type { MermaidConfig } from 'mermaid';
import type { ColorName } from '../../core/palette.js';
import type { DeckColors } from './deck-colors.js';
import type { DiagramLook } from './diagram.js';

/** In which sections, branches, slices and the like take turns. */
const TURNS: readonly ColorName[] = [
  'BLUE',
  'GREEN',
  'GOLD',
  'PURPLE',
  'TEAL',
  'RED',
  'PINK',
  'ORANGE',
];

/** Shares of a colour on the ground, in percent. */
const [AREA, SOFT, FRAME, LINE] = [24, 7, 40, 78];

/** What Mermaid is told of how a diagram is to look. */
export function mermaidLook({ own, font, isLight }: DiagramLook, colors: DeckColors) {
  const fonts: MermaidConfig = { fontFamily: font };
  if (own) return fonts;
  return {
    ...fonts,
    theme: 'base',
    themeVariables: { darkMode: !isLight, fontFamily: font, ...variables(colors) },
    themeCSS: `
      .edgeLabel .label rect { fill: ${colors.ground}; opacity: 1; }
      .mindmap-node > :is(circle, rect, polygon) ~ .label text { text-anchor: middle; }
      ${isLight ? '.eventWrapper { filter: none; }' : '' /* brighter than bright is another colour */}`,
  } satisfies MermaidConfig;
}

function variables(colors: DeckColors): Record<string, string> {
  const { ground, of } = colors;
  const text = of('WHITE');
  const line = of('WHITE', LINE);
  const area = of('BLUE', AREA);
  const border = of('BLUE');
  const soft = of('WHITE', SOFT);
  const frame = of('WHITE', FRAME);
  const all = (value: string, ...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, value]));
  const turns = (count: number, name: (i: number) => string, value: (color: ColorName) => string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        name(i),
        value(TURNS[i % TURNS.length] as ColorName),
      ]),
    );
  return {
    ...all(
      ground,
      'background',
      'edgeLabelBackground',
      'labelBackgroundColor',
      'innerEndBackground',
    ),
    ...all(
      ground,
      'sequenceNumberColor',
      'altSectionBkgColor',
      'relationLabelBackground',
      'rowOdd',
    ),
    ...all(ground, 'commitLabelBackground', 'attributeBackgroundColorOdd'),
    ...all(text, 'textColor', 'primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor'),
    ...all(text, 'nodeTextColor', 'titleColor', 'actorTextColor', 'signalTextColor'),
    ...all(
      text,
      'labelTextColor',
      'loopTextColor',
      'noteTextColor',
      'stateLabelColor',
      'classText',
    ),
    ...all(
      text,
      'transitionLabelColor',
      'taskTextColor',
      'taskTextOutsideColor',
      'scaleLabelColor',
    ),
    ...all(text, 'taskTextLightColor', 'taskTextDarkColor', 'taskTextClickableColor'),
    ...all(text, 'commitLabelColor', 'tagLabelColor', 'relationLabelColor', 'requirementTextColor'),
    ...all(
      text,
      'pieTitleTextColor',
      'pieLegendTextColor',
      'pieSectionTextColor',
      'errorTextColor',
    ),
    ...all(
      line,
      'lineColor',
      'arrowheadColor',
      'defaultLinkColor',
      'signalColor',
      'transitionColor',
    ),
    ...all(line, 'specialStateColor', 'relationColor'),
    ...all(area, 'primaryColor', 'mainBkg', 'nodeBkg', 'actorBkg', 'stateBkg', 'taskBkgColor'),
    ...all(area, 'requirementBackground', 'personBkg', 'tagLabelBackground'),
    ...all(border, 'primaryBorderColor', 'nodeBorder', 'actorBorder', 'taskBorderColor'),
    ...all(border, 'requirementBorderColor', 'personBorder', 'tagLabelBorder'),
    ...all(soft, 'clusterBkg', 'secondaryColor', 'tertiaryColor', 'compositeBackground', 'rowEven'),
    ...all(
      soft,
      'altBackground',
      'compositeTitleBackground',
      'sectionBkgColor',
      'sectionBkgColor2',
    ),
    ...all(soft, 'attributeBackgroundColorEven', 'excludeBkgColor', 'labelBoxBkgColor'),
    ...all(frame, 'clusterBorder', 'secondaryBorderColor', 'tertiaryBorderColor', 'gridColor'),
    ...all(frame, 'compositeBorder', 'actorLineColor', 'labelBoxBorderColor', 'pieStrokeColor'),
    ...all(frame, 'pieOuterStrokeColor'),
    noteBkgColor: of('YELLOW', AREA),
    noteBorderColor: of('YELLOW'),
    activationBkgColor: of('TEAL', FRAME),
    activationBorderColor: of('TEAL'),
    activeTaskBkgColor: of('GREEN', AREA),
    activeTaskBorderColor: of('GREEN'),
    doneTaskBkgColor: of('GRAY', AREA),
    doneTaskBorderColor: of('GRAY'),
    critBkgColor: of('RED', AREA),
    critBorderColor: of('RED'),
    todayLineColor: of('RED'),
    vertLineColor: of('RED'),
    errorBkgColor: of('RED', AREA),
    ...turns(
      12,
      (i) => `cScale${i}`,
      (color) => of(color, AREA),
    ),
    ...turns(
      12,
      (i) => `cScalePeer${i}`,
      (color) => of(color),
    ),
    ...turns(
      12,
      (i) => `cScaleInv${i}`,
      (color) => of(color),
    ),
    ...turns(
      12,
      (i) => `cScaleLabel${i}`,
      () => text,
    ),
    ...turns(
      12,
      (i) => `surface${i}`,
      () => soft,
    ),
    ...turns(
      8,
      (i) => `fillType${i}`,
      (color) => of(color, AREA),
    ),
    ...turns(
      8,
      (i) => `git${i}`,
      (color) => of(color),
    ),
    ...turns(
      8,
      (i) => `gitInv${i}`,
      () => ground,
    ),
    ...turns(
      8,
      (i) => `gitBranchLabel${i}`,
      () => ground,
    ),
    ...turns(
      12,
      (i) => `pie${i + 1}`,
      (color) => of(color, FRAME),
    ),
  };
}
