/** What each stop of the talk brings, by name: the order of the original, grouped into steps. */

const block = (id: string) => [`${id}-box`, `${id}-text`];
const stack = (id: string, arrow: string) => [
  block(`${id}-1`),
  [arrow],
  ...[2, 3, 4, 5, 6].map((i) => block(`${id}-${i}`)),
];

/** For each slide: what its entrance brings, then what each of its steps brings. */
export const TABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  title: [['title', 'subtitle']],
  architecture: [
    ['title'],
    block('input'),
    ...stack('encoder', 'arrow-in'),
    ...stack('decoder', 'arrow-across'),
    [...block('output'), 'arrow-out'],
    ['explanation'],
  ],
  encoder: [
    ['title'],
    ['layer'],
    ['input-arrow', 'input-label'],
    block('ln1'),
    ['arrow-ln1-mha'],
    block('mha'),
    ['residual1', 'residual1-label'],
    ['arrow-mha-ln2'],
    block('ln2'),
    ['arrow-ln2-ffn'],
    block('ffn'),
    ['residual2', 'residual2-label'],
    ['output-arrow', 'output-label'],
    ['explanation'],
  ],
  decoder: [
    ['title'],
    ['layer'],
    ['input-arrow', 'input-label'],
    ['arrow1'],
    block('masked-mha'),
    block('enc-dec'),
    block('ffn'),
    ['output-arrow', 'output-label'],
    block('ln1'),
    block('ln2'),
    block('ln3'),
    ['arrow2'],
    ['arrow3'],
    ['arrow4'],
    ['residual1'],
    ['residual2'],
    ['residual3'],
    ['explanation'],
  ],
  attention: [['title'], ['attention'], ['multi-head'], ['head'], ['explanation']],
  formula: [
    ['title'],
    ...[1, 2, 3, 4].map((i) => [`formula-${i}`, `gloss-${i}`]),
    ['astrai-title'],
    ...[1, 2, 3, 4].map((i) => [`optimisation-${i}`]),
  ],
};

/** The slides' names, in order. */
export const SLIDES = Object.keys(TABLE);

/** Steps of the slide at that index. */
export const stepsOf = (slide: number) => (TABLE[SLIDES[slide] ?? '']?.length ?? 1) - 1;

/** Every stop of the talk: slide and step. */
export const STOPS = SLIDES.flatMap((_, slide) =>
  Array.from({ length: stepsOf(slide) + 1 }, (_, step) => ({ slide, step })),
);
