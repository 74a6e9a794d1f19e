import { arrow, create, rectangle, scene, text, write } from '../plugin/index.js';
import {
  block,
  bringing,
  CLOSE,
  concluding,
  entrance,
  explanation,
  quiet,
  residual,
  showBlock,
  title,
} from './parts.js';

const WIDTH = 4;

const below = (id: string, buff: number) => ({ nextTo: id, direction: 'DOWN', buff }) as const;

const labelled = (id: string, norm: string, sublayer: string) => [
  residual(id, norm, sublayer, { above: 0.34, below: 0.17, reach: 2.4 }),
  text(`${id}-label`, '残差连接', {
    fontSize: 14,
    color: 'RED',
    at: { nextTo: id, direction: 'RIGHT', buff: 0.12 },
  }),
];

/** The original's time for each object. */
const bring = bringing(0.3);

export const encoder = scene({
  name: 'encoder',
  title: '编码器层内部结构',
  mobjects: [
    title('编码器层内部结构', 'BLUE'),
    rectangle('layer', {
      width: 6.2,
      height: 5.06,
      color: 'BLUE',
      fillOpacity: 0.1,
      // The main line is in the middle; on the right there is room for the residuals and their words.
      at: { moveTo: [0.5, -0.08] },
    }),
    text('input-label', '输入', { fontSize: 18, color: 'GREEN', at: { moveTo: [0, 2.94] } }),
    arrow('input-arrow', { of: 'input-label', side: 'DOWN' }, 'ln1', { ...CLOSE, color: 'GREEN' }),
    block('ln1', '层归一化 (LayerNorm)', {
      width: WIDTH,
      height: 0.48,
      color: 'PURPLE',
      at: { moveTo: [0, 1.71] },
    }),
    block('mha', ['多头自注意力', quiet('(Multi-Head Attention)')], {
      width: WIDTH,
      height: 0.78,
      color: 'YELLOW',
      at: below('ln1', 0.42),
    }),
    block('ln2', '层归一化 (LayerNorm)', {
      width: WIDTH,
      height: 0.48,
      color: 'PURPLE',
      at: below('mha', 0.74),
    }),
    block('ffn', ['前馈神经网络', quiet('(Feed Forward Network)')], {
      width: WIDTH,
      height: 0.78,
      color: 'GREEN',
      at: below('ln2', 0.42),
    }),
    text('output-label', '输出', { fontSize: 18, color: 'GREEN', at: { moveTo: [0, -3.1] } }),
    arrow('output-arrow', 'ffn', { of: 'output-label', side: 'UP' }, { ...CLOSE, color: 'GREEN' }),
    arrow('arrow-ln1-mha', 'ln1', 'mha', CLOSE),
    arrow('arrow-mha-ln2', 'mha', 'ln2', CLOSE),
    arrow('arrow-ln2-ffn', 'ln2', 'ffn', CLOSE),
    ...labelled('residual1', 'ln1', 'mha'),
    ...labelled('residual2', 'ln2', 'ffn'),
    explanation('编码器层 = 层归一化 + 多头注意力 + 前馈网络(均有残差连接)', 'YELLOW', 20),
  ],
  entrance: entrance(),
  steps: [
    bring('这是一个编码器层。', 'layer', create('layer')),
    bring('输入从上方进入这一层。', 'input', create('input-arrow'), write('input-label')),
    bring('先做层归一化。', 'attention', ...showBlock('ln1')),
    bring('归一化的结果送入自注意力。', 'attention', create('arrow-ln1-mha')),
    bring('多头自注意力让每个位置关注所有位置。', 'attention', ...showBlock('mha')),
    bring(
      '残差连接绕过层归一化和自注意力，在子层之后汇合。',
      'attention',
      create('residual1'),
      write('residual1-label'),
    ),
    bring('子层输出与残差相加后，进入下一个子层。', 'feed-forward', create('arrow-mha-ln2')),
    bring('再做一次层归一化。', 'feed-forward', ...showBlock('ln2')),
    bring('归一化的结果送入前馈网络。', 'feed-forward', create('arrow-ln2-ffn')),
    bring('前馈神经网络对每个位置分别做变换。', 'feed-forward', ...showBlock('ffn')),
    bring(
      '第二条残差连接绕过层归一化和前馈网络，在子层之后汇合。',
      'feed-forward',
      create('residual2'),
      write('residual2-label'),
    ),
    bring('这一层的输出送往下一层。', 'output', create('output-arrow'), write('output-label')),
    concluding('编码器层由层归一化、多头注意力和前馈网络组成，均有残差连接。'),
  ],
});
