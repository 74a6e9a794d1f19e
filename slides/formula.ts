import { group, play, scene, shift, step, formula as tex, text, write } from '../plugin/index.js';
import { entrance, title } from './parts.js';

/** The four rows: formula, gloss, height of the row. */
const ROWS = [
  [String.raw`1.\ QK^T`, '(计算相似度)', 2.1],
  [String.raw`2.\ \frac{QK^T}{\sqrt{d_k}}`, '(缩放,稳定梯度)', 0.7],
  [String.raw`3.\ \text{softmax}\left(\frac{QK^T}{\sqrt{d_k}}\right)`, '(归一化为概率)', -0.9],
  [String.raw`4.\ \text{softmax}(\cdots)V`, '(加权求和)', -2.35],
] as const;

const CAPTIONS = [
  '第一步，用 Q 与 K 的点积计算相似度。',
  '第二步，除以 K 的维度的平方根进行缩放，以稳定梯度。',
  '第三步，softmax 归一化为概率。',
  '第四步，用概率对 V 加权求和。',
];

const OPTIMISATIONS = [
  ['• Flash Attention:内存高效实现', 'Flash Attention 是内存高效的实现。'],
  ['• KV Cache:避免重复计算', 'KV Cache 避免重复计算。'],
  ['• 连续批处理:动态请求调度', '连续批处理动态调度请求。'],
  ['• 前缀缓存:Radix Tree管理', '前缀缓存用 Radix Tree 管理。'],
] as const;

/** The left edges of formulas and glosses while they have the slide to themselves. */
const FORMULAS_X = -2.71;
const GLOSSES_X = 0.79;
/** How far they move aside for the list. */
const ASIDE = -2.91;
const LIST_X = 1.7;

export const formula = scene({
  name: 'formula',
  title: '缩放点积注意力详解',
  mobjects: [
    title('缩放点积注意力详解', 'PURPLE'),
    group(
      'rows',
      ROWS.flatMap(([source, gloss, y], i) => [
        tex(`formula-${i + 1}`, source, {
          fontSize: 36,
          at: { moveTo: [FORMULAS_X, y], alignedEdge: 'LEFT' },
        }),
        text(`gloss-${i + 1}`, gloss, {
          fontSize: 20,
          color: 'GRAY',
          at: { moveTo: [GLOSSES_X, y], alignedEdge: 'LEFT' },
        }),
      ]),
    ),
    text('astrai-title', 'AstrAI中的注意力优化', {
      fontSize: 28,
      color: 'GREEN',
      at: { moveTo: [LIST_X, 1.55], alignedEdge: 'LEFT' },
    }),
    ...OPTIMISATIONS.map(([words], i) =>
      text(`optimisation-${i + 1}`, words, {
        fontSize: 20,
        color: 'YELLOW',
        at: { moveTo: [LIST_X, 0.5 - i * 0.8], alignedEdge: 'LEFT' },
      }),
    ),
  ],
  entrance: entrance(),
  steps: [
    ...CAPTIONS.map((caption, i) =>
      step(
        caption,
        [write(`formula-${i + 1}`, { runTime: 0.8 }), write(`gloss-${i + 1}`, { runTime: 0.5 })],
        { beat: `formula-${i + 1}`, wait: 0.3 },
      ),
    ),
    step(
      'AstrAI 中的注意力优化，共四项。',
      [shift('rows', [ASIDE, 0], { runTime: 0.5 }), write('astrai-title', { runTime: 0.8 })],
      { beat: 'astrai' },
    ),
    ...OPTIMISATIONS.map(([, caption], i) =>
      step(caption, [play(write(`optimisation-${i + 1}`, { runTime: 0.5 }))], {
        beat: 'astrai',
        ...(i === OPTIMISATIONS.length - 1 && { wait: 3 }),
      }),
    ),
  ],
});
