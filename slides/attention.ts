import { formula, scene, step, write } from '../plugin/index.js';
import { concluding, entrance, explanation, title } from './parts.js';

const ATTENTION = String.raw`\text{Attention}(Q,K,V) = \text{softmax}\left(\frac{QK^T}{\sqrt{d_k}}\right)V`;
const MULTI_HEAD = String.raw`\text{MultiHead}(Q,K,V) = \text{Concat}(\text{head}_1,\dots,\text{head}_h)W^O`;
const HEAD = String.raw`\text{head}_i = \text{Attention}(QW_i^Q, KW_i^K, VW_i^V)`;

export const attention = scene({
  name: 'attention',
  title: '注意力机制 (Attention)',
  mobjects: [
    title('注意力机制 (Attention)', 'YELLOW'),
    // The original's 32 : 28 : 24, larger together: a formula should be read in the last row.
    formula('attention', ATTENTION, { fontSize: 48, at: { moveTo: [0, 1.35] } }),
    formula('multi-head', MULTI_HEAD, { fontSize: 42, at: { moveTo: [0, -0.45] } }),
    formula('head', HEAD, { fontSize: 36, at: { moveTo: [0, -1.85] } }),
    explanation('注意力允许模型关注输入序列中的所有位置', 'BLUE', 22),
  ],
  entrance: entrance(),
  steps: [
    step('缩放点积注意力的公式。', [write('attention', { runTime: 1.5 })], {
      beat: 'attention',
      wait: 1,
    }),
    step('多头注意力把各个头拼接起来。', [write('multi-head', { runTime: 1 })], { beat: 'heads' }),
    step('每个头在自己的投影上做注意力。', [write('head', { runTime: 1 })], { beat: 'heads' }),
    concluding('注意力允许模型关注输入序列中的所有位置。'),
  ],
});
