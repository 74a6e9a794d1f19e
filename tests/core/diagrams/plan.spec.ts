// In which steps the parts of a diagram come.
import { expect, test } from '@playwright/test';
import { type DiagramPart, distinct } from '../../../plugin/core/diagrams/diagram-part.js';
import { type Grain, stepsOfGrain } from '../../../plugin/core/diagrams/grains.js';
import { planSteps } from '../../../plugin/core/diagrams/plan-steps.js';
import { toldSteps } from '../../../plugin/core/diagrams/told-steps.js';
import type { Step } from '../../../plugin/core/scene.js';

const part = (name: string, given: Partial<DiagramPart> = {}): DiagramPart => ({
  name,
  aliases: [],
  is: 'node',
  ends: [],
  words: name,
  ...given,
});
const edge = (from: string, to: string, given: Partial<DiagramPart> = {}) =>
  part(`${from}->${to}`, { is: 'edge', ends: [from, to], words: `${from} to ${to}`, ...given });

/** A group G with A and B in it, C outside; a circle, and an edge to the group. */
const GRAPH = [
  part('G', { is: 'group' }),
  part('A', { within: 'G', aliases: ['Input'] }),
  part('B', { within: 'G' }),
  part('C'),
  edge('A', 'B', { aliases: ['calls'] }),
  edge('B', 'C'),
  edge('C', 'A'),
  edge('C', 'G'),
];

/** Two who talk; the second message is framed. */
const TALK = [
  part('ann'),
  part('bob'),
  part('loop', { is: 'group' }),
  edge('ann', 'bob'),
  edge('bob', 'ann', { after: 'ann->bob', within: 'loop' }),
  edge('ann', 'ann', { after: 'bob->ann' }),
];

const targets = (steps: readonly Step[]) =>
  steps.map(({ plays }) =>
    plays.map(({ animations }) =>
      animations.map((animation) => ('target' in animation ? animation.target : '')),
    ),
  );
const inGrain = (grain: Grain, parts: readonly DiagramPart[]) =>
  targets(planSteps(parts, stepsOfGrain(grain, parts)));
const told = (source: string, parts = GRAPH) => planSteps(parts, toldSteps(source, parts));

test('part by part: an edge as soon as both ends are there, a frame with its first member', () => {
  expect(inGrain('parts', GRAPH)).toEqual([
    [['G', 'A']],
    [['B']],
    [['A->B']],
    [['C']],
    [['B->C']],
    [['C->A']],
    [['C->G']],
  ]);
});

test('node by node, rank by rank, group by group, all at once', () => {
  expect(inGrain('nodes', GRAPH)).toEqual([
    [['G', 'A']],
    [['B'], ['A->B']],
    [['C'], ['B->C', 'C->A', 'C->G']],
  ]);
  expect(inGrain('ranks', GRAPH)).toEqual(inGrain('nodes', GRAPH));
  expect(inGrain('groups', GRAPH)).toEqual([
    [['G', 'A', 'B'], ['A->B']],
    [['C'], ['B->C', 'C->A', 'C->G']],
  ]);
  expect(inGrain('all', GRAPH)).toEqual([
    [
      ['G', 'A', 'B', 'C'],
      ['A->B', 'B->C', 'C->A', 'C->G'],
    ],
  ]);
});

test('nodes that are as far from the first ones are of one rank', () => {
  const parts = ['A', 'B', 'C', 'D'].map((name) => part(name));
  const edges = [edge('A', 'B'), edge('A', 'C'), edge('B', 'D'), edge('C', 'D'), edge('A', 'D')];
  expect(inGrain('ranks', [...parts, ...edges])).toEqual([
    [['A']],
    [
      ['B', 'C'],
      ['A->B', 'A->C'],
    ],
    [['D'], ['B->D', 'C->D', 'A->D']],
  ]);
});

test('messages come one after the other, with the frame that they are in', () => {
  expect(inGrain('parts', TALK)).toEqual([
    [['ann']],
    [['bob']],
    [['ann->bob']],
    [['loop'], ['bob->ann']],
    [['ann->ann']],
  ]);
  expect(inGrain('ranks', TALK)).toEqual([
    [['ann', 'bob']],
    [['ann->bob']],
    [['loop'], ['bob->ann']],
    [['ann->ann']],
  ]);
  expect(inGrain('groups', TALK)).toEqual(inGrain('ranks', TALK));
});

test('told in comments; what is not told comes with what it belongs to', () => {
  const steps = told('%% step: C "The end."\n// step: A->B\n');
  expect(targets(steps)).toEqual([
    [['C']],
    [
      ['G', 'A', 'B'],
      ['A->B', 'B->C', 'C->A', 'C->G'],
    ],
  ]);
  expect(steps[0]?.caption).toBe('The end.');
  expect(steps[1]?.caption).toBe('A. B. A to B. B to C. C to A. C to G.');
});

test('a group that is told brings its members, but for those that are told themselves', () => {
  expect(targets(told('%% step: G\n%% step: B'))).toEqual([
    [
      ['G', 'A'],
      ['C->A', 'C->G'],
    ],
    [['B'], ['A->B', 'B->C']],
  ]);
});

test('what nobody tells is there from the start', () => {
  expect(targets(told('%% step: B'))).toEqual([[['B'], ['A->B', 'B->C']]]);
  expect(told('graph LR')).toEqual([]);
});

test('parts are called by their names, the words on them, and any arrow', () => {
  expect(targets(told('%% step: Input\n%% step: calls'))).toEqual(
    targets(told('%% step: A\n%% step: A -.-> B')),
  );
  const both = [...GRAPH, part('D', { aliases: ['Input'] })];
  expect(targets(told('%% step: Input', both))[0]?.[0]).toEqual(['A', 'D']);
});

test('a name that no part has is told with its line', () => {
  expect(() => told('graph LR\n%% step: A, Calls')).toThrow(
    "line 2: the diagram has no part 'Calls'. Did you mean 'calls'?",
  );
  expect(() => told('graph LR\n%% step: A->Gizmo')).toThrow(
    "line 2: the diagram has no part 'A->Gizmo'. There is: A->B, C->A.",
  );
  expect(() => told('graph LR\n%% step: A->B To B.')).toThrow("Is what follows 'A->B' a caption?");
  expect(() => told('graph LR\n%% step: Elsewhere')).toThrow(/There is: (\S+, )+\S+\.$/);
});

test('names are distinct', () => {
  expect(['A->B', 'C', 'A->B', 'A->B'].map(distinct())).toEqual(['A->B', 'C', 'A->B 2', 'A->B 3']);
});

test('a step without names brings what stands below it, up to the next one', () => {
  const source = `graph LR
    subgraph G
      A[Not B yet] --> B
    end
    %% step
    B --> C
    %% step: C->A "Back."
    %% step "To the group."
    C --> A
    C --> G`;
  const steps = told(source);
  expect(targets(steps)).toEqual([[['C'], ['B->C']], [['C->A']], [['C->G']]]);
  expect(steps.map(({ caption }) => caption)).toEqual(['C. B to C.', 'Back.', 'To the group.']);
  const talk = `sequenceDiagram
    participant ann
    participant bob
    ann->>bob: one, says ann to bob
    %% step
    loop
      bob->>ann: two
    end
    %% step
    ann->>ann: three`;
  expect(targets(told(talk, TALK))).toEqual([[['loop'], ['bob->ann']], [['ann->ann']]]);
  const chain = [
    ...['A', 'B', 'C'].map((name) => part(name)),
    edge('A', 'B'),
    edge('B', 'C'),
    edge('A', 'C'),
  ];
  expect(targets(told('A -- to C --> B --> C\n%% step\nA --> C', chain))).toEqual([[['A->C']]]);
  const states = [
    ...['[*]', 'On', '[*] 2'].map((name) => part(name)),
    edge('[*]', 'On'),
    part('On->[*]', { is: 'edge', ends: ['On', '[*] 2'] }),
  ];
  expect(targets(told('[*] --> On\n%% step\nOn --> [*]', states))).toEqual([
    [['[*] 2'], ['On->[*]']],
  ]);
  // Of two between the same ends each has its line.
  const twice = [
    part('A'),
    part('B'),
    edge('A', 'B'),
    part('A->B 2', { is: 'edge', ends: ['A', 'B'] }),
  ];
  expect(targets(told('A -> B\n// step\nA -> B [label="2"]', twice))).toEqual([[['A->B 2']]]);
});
