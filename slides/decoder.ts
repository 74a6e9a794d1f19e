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

const TOP = 2.45;
const BOTTOM = -2.64;

/** A layer norm stands right on top of its block; the next sub-layer leaves room for the joints. */
const norm = (id: string, at: { moveTo: [number, number] } | { under: string }) =>
  block(id, 'LN', {
    width: 1.1,
    height: 0.28,
    color: 'BLUE',
    fontSize: 14,
    at: 'under' in at ? { nextTo: at.under, direction: 'DOWN', buff: 0.7 } : at,
  });

const sublayer = (id: string, color: string, chinese: string, english: string, under: string) =>
  block(id, [chinese, quiet(english)], {
    width: 4.2,
    height: 0.6,
    color,
    at: { nextTo: under, direction: 'DOWN', buff: 0.03 },
  });

const WAY = { above: 0.33, below: 0.14, reach: 2.5 };

/** The original's time for each object. */
const bring = bringing(0.2);

export const decoder = scene({
  name: 'decoder',
  title: '解码器层内部结构',
  mobjects: [
    title('解码器层内部结构', 'ORANGE'),
    rectangle('layer', {
      width: 6.2,
      height: TOP - BOTTOM,
      color: 'ORANGE',
      fillOpacity: 0.1,
      at: { moveTo: [0, (TOP + BOTTOM) / 2] },
    }),
    text('input-label', '输入', { fontSize: 18, color: 'GREEN', at: { moveTo: [0, 2.94] } }),
    arrow('input-arrow', { of: 'input-label', side: 'DOWN' }, [0, TOP], {
      ...CLOSE,
      color: 'GREEN',
      buff: [0.06, 0.01],
    }),
    norm('ln1', { moveTo: [0, 1.77] }),
    sublayer('masked-mha', 'YELLOW', '掩码多头注意力', '(Masked Multi-Head Attention)', 'ln1'),
    norm('ln2', { under: 'masked-mha' }),
    sublayer('enc-dec', 'PURPLE', '编码器-解码器注意力', '(Encoder-Decoder Attention)', 'ln2'),
    norm('ln3', { under: 'enc-dec' }),
    sublayer('ffn', 'GREEN', '前馈神经网络', '(Feed Forward Network)', 'ln3'),
    text('output-label', '输出', { fontSize: 18, color: 'GREEN', at: { moveTo: [0, -3.1] } }),
    arrow(
      'output-arrow',
      [0, BOTTOM],
      { of: 'output-label', side: 'UP' },
      {
        ...CLOSE,
        color: 'GREEN',
        buff: [0.01, 0.06],
      },
    ),
    arrow('arrow1', [0, TOP], 'ln1', { ...CLOSE, buff: [0.01, 0.06] }),
    arrow('arrow2', 'masked-mha', 'ln2', CLOSE),
    arrow('arrow3', 'enc-dec', 'ln3', CLOSE),
    arrow('arrow4', 'ffn', [0, BOTTOM], { ...CLOSE, buff: [0.06, 0.01] }),
    residual('residual1', 'ln1', 'masked-mha', WAY),
    residual('residual2', 'ln2', 'enc-dec', WAY),
    residual('residual3', 'ln3', 'ffn', WAY),
    explanation('解码器层 = 掩码注意力 + 编码器-解码器注意力 + 前馈网络', 'YELLOW', 20),
  ],
  entrance: entrance(),
  steps: [
    bring('这是一个解码器层。', 'layer', create('layer')),
    bring('输入从上方进入这一层。', 'input', create('input-arrow'), write('input-label')),
    bring('输入送往第一个层归一化。', 'input', create('arrow1')),
    bring('掩码多头注意力只看已经生成的部分。', 'masked-mha', ...showBlock('masked-mha')),
    bring('编码器-解码器注意力关注编码器的输出。', 'enc-dec', ...showBlock('enc-dec')),
    bring('前馈神经网络对每个位置分别做变换。', 'ffn', ...showBlock('ffn')),
    bring('这一层的输出送往下一层。', 'output', create('output-arrow'), write('output-label')),
    bring('掩码注意力之前有层归一化。', 'norms', write('ln1')),
    bring('编码器-解码器注意力之前有层归一化。', 'norms', write('ln2')),
    bring('前馈网络之前有层归一化。', 'norms', write('ln3')),
    bring('掩码注意力的结果送往第二个子层。', 'arrows', create('arrow2')),
    bring('编码器-解码器注意力的结果送往第三个子层。', 'arrows', create('arrow3')),
    bring('前馈网络的结果送往输出。', 'arrows', create('arrow4')),
    bring('第一条残差连接绕过掩码注意力。', 'residuals', create('residual1')),
    bring('第二条残差连接绕过编码器-解码器注意力。', 'residuals', create('residual2')),
    bring('第三条残差连接绕过前馈网络。', 'residuals', create('residual3')),
    concluding('解码器层由掩码注意力、编码器-解码器注意力和前馈网络组成。'),
  ],
});
