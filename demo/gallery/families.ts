/** What the gallery shows: families of words, and examples of them. */

import * as basic from '../../plugin/core/kinds/basic/table.js';
import * as booleans from '../../plugin/core/kinds/booleans/table.js';
import * as charts from '../../plugin/core/kinds/charts/table.js';
import * as code from '../../plugin/core/kinds/code/table.js';
import * as connectors from '../../plugin/core/kinds/connectors/table.js';
import * as images from '../../plugin/core/kinds/images/table.js';
import * as marks from '../../plugin/core/kinds/marks/table.js';
import * as numbers from '../../plugin/core/kinds/numbers/table.js';
import * as shapes from '../../plugin/core/kinds/shapes/table.js';
import * as tables from '../../plugin/core/kinds/tables/table.js';
import * as tex from '../../plugin/core/kinds/tex/table.js';
import * as appearing from '../../plugin/core/verbs/appearing/table.js';
import * as coming from '../../plugin/core/verbs/basic/table.js';
import * as changing from '../../plugin/core/verbs/changing/table.js';
import * as composing from '../../plugin/core/verbs/composing/table.js';
import * as indicating from '../../plugin/core/verbs/indicating/table.js';
import * as values from '../../plugin/core/verbs/numbers/table.js';
import * as transforming from '../../plugin/core/verbs/transforming/table.js';
import type { Scene } from '../../plugin/index.js';
import * as appearingExamples from './examples/appearing.js';
import * as basicExamples from './examples/basic.js';
import * as booleanExamples from './examples/booleans.js';
import * as changingExamples from './examples/changing.js';
import * as chartExamples from './examples/charts.js';
import * as codeExamples from './examples/code.js';
import * as comingExamples from './examples/coming.js';
import * as composingExamples from './examples/composing.js';
import * as connectorExamples from './examples/connectors.js';
import * as indicatingExamples from './examples/indicating.js';
import * as markExamples from './examples/marks.js';
import * as numberExamples from './examples/numbers.js';
import * as shapeExamples from './examples/shapes.js';
import * as tableExamples from './examples/tables.js';
import * as transformingExamples from './examples/transforming.js';

/** Kindred words, and what shows them. */
export interface Family {
  /** The file of its examples. */
  readonly file: string;
  readonly title: string;
  /** Its words, as they are declared. */
  readonly words: object;
  /** By the names that they have in their file. */
  readonly examples: Readonly<Record<string, Scene>>;
}

const family = (file: string, title: string, words: object, examples: Family['examples']) => ({
  file,
  title,
  words,
  examples,
});

/** In the order of the deck. */
export const FAMILIES: readonly Family[] = [
  family('basic', 'Words, formulas, boxes', { ...basic, ...tex }, basicExamples),
  family('shapes', 'Shapes', shapes, shapeExamples),
  family('booleans', 'Shapes made of shapes', booleans, booleanExamples),
  family('connectors', 'Lines and arrows', connectors, connectorExamples),
  family('marks', 'Marks', marks, markExamples),
  family('charts', 'Charts', charts, chartExamples),
  family('numbers', 'Values and numbers', { ...numbers, ...values }, numberExamples),
  family('tables', 'Tables and lists', tables, tableExamples),
  family('code', 'Code and images', { ...code, ...images }, codeExamples),
  family('coming', 'Coming, going, moving', coming, comingExamples),
  family('appearing', 'Growing and leaving', appearing, appearingExamples),
  family('changing', 'Changing', changing, changingExamples),
  family('transforming', 'Becoming another', transforming, transformingExamples),
  family('indicating', 'Drawing attention', indicating, indicatingExamples),
  family('composing', 'Together and in turn', composing, composingExamples),
];

/** The words of its family that an example shows, in the family's order. */
export function wordsShown({ words }: Family, example: Scene): string[] {
  const used = wordsIn(example);
  return Object.keys(words).filter((word) => used.has(word));
}

/** Every kind and every verb in some data of a scene. */
export function wordsIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data !== 'object' || data === null) return found;
  const { kind, verb } = data as { kind?: unknown; verb?: unknown };
  for (const word of [kind, verb]) if (typeof word === 'string') found.add(word);
  for (const inner of Object.values(data)) wordsIn(inner, found);
  return found;
}
