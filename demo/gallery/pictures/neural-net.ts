/** A small neural net: what goes in travels along the edges, layer after layer. */
import {
  circle,
  create,
  fadeIn,
  indicate,
  laggedStartMap,
  line,
  play,
  scene,
  setFill,
  showPassingFlash,
  text,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const INPUT = [0.9, 0.2, 0.6];

/** Of each layer, for each of its neurons: a weight for each neuron of the layer before. */
const WEIGHTS = [
  [
    [2, -1, 1],
    [-2, 1, 0.5],
    [1, 1, -2],
    [0.5, -2, 2],
  ],
  [
    [1.5, -1, 0.5, 1],
    [-1, 1.5, 0.5, -1.5],
  ],
];

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** What a layer holds, 0 to 1, if the one before holds that. */
const layerAfter = (before: number[], weights: number[][]) =>
  weights.map((row) => sigmoid(row.reduce((sum, w, i) => sum + w * (before[i] ?? 0), 0)));

/** What the neurons of each layer hold. */
export const ACTIVATIONS = [INPUT];
for (const weights of WEIGHTS) ACTIVATIONS.push(layerAfter(ACTIVATIONS.at(-1) ?? INPUT, weights));

const neuronAt = (layer: number, index: number, count: number) =>
  [(layer - 1) * 4.2, -0.7 + ((count - 1) / 2 - index) * 1.5] as const;

const neurons = ACTIVATIONS.map((layer, at) =>
  layer.map((_, i) =>
    circle(`neuron-${at}-${i}`, {
      radius: 0.5,
      color: 'BLUE',
      at: { moveTo: neuronAt(at, i, layer.length) },
    }),
  ),
);

const edges = WEIGHTS.map((weights, layer) =>
  weights.flatMap((row, to) =>
    row.map((weight, from) => ({
      // What travels along it is as strong as the neuron that it comes from.
      strength: ACTIVATIONS[layer]?.[from] ?? 0,
      line: line(
        `edge-${layer}-${from}-${to}`,
        `neuron-${layer}-${from}`,
        `neuron-${layer + 1}-${to}`,
        {
          color: weight > 0 ? 'TEAL' : 'RED',
          strokeWidth: 1.5 + 2 * Math.abs(weight),
          buff: 0,
        },
      ),
    })),
  ),
);

const layerNames = ['pixels', 'hidden', 'answer'].map((words, layer) =>
  text(`name-${layer}`, words, {
    fontSize: 28,
    color: 'GRAY',
    box: 'em',
    at: { moveTo: [(layer - 1) * 4.2, 2.45] },
  }),
);

/** What a neuron of the first or last layer says, outside of the net. */
const reading = (layer: number, index: number, words: string) =>
  text(`reading-${layer}-${index}`, words, {
    fontSize: 32,
    at: { nextTo: `neuron-${layer}-${index}`, direction: layer ? 'RIGHT' : 'LEFT', buff: 0.3 },
  });

const result = ACTIVATIONS.at(-1) ?? [];
const inputs = INPUT.map((value, i) => reading(0, i, value.toFixed(1)));
const outputs = result.map((value, i) => reading(2, i, `${['cat', 'dog'][i]} ${value.toFixed(2)}`));

const lit = (layer: number) =>
  play(
    (ACTIVATIONS[layer] ?? []).map((value, i) =>
      setFill(`neuron-${layer}-${i}`, { color: 'YELLOW', opacity: value }),
    ),
    { runTime: 0.5 },
  );

const travel = (layer: number) =>
  play(
    (edges[layer] ?? []).map(({ line, strength }) =>
      showPassingFlash(line, { timeWidth: 0.4, strokeWidth: 2 + 8 * strength }),
    ),
    { runTime: 1.2 },
  );

export const neuralNet = scene('neural-net', ({ add, step }) => {
  const lines = edges.flat().map(({ line }) => line);
  add(heading('A small neural net'), ...lines, ...neurons.flat(), ...layerNames);
  step('Three layers of neurons.', [
    laggedStartMap(create, neurons.flat()),
    play(layerNames.map((name) => fadeIn(name))),
  ]);
  step(
    'Each hears all of the layer before: green excites, red calms, a thick line counts more.',
    laggedStartMap(create, lines, { lagRatio: 0.05 }),
  );
  step('Three numbers go in.', [play(inputs.map((each) => fadeIn(each))), lit(0)]);
  step('They travel to the hidden layer.', [travel(0), lit(1)]);
  step('And on to the last one.', [travel(1), lit(2)]);
  step('The net says: a cat.', [
    play(outputs.map((each) => fadeIn(each))),
    indicate('reading-2-0'),
  ]);
});
