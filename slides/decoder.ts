import {
  arrow,
  create,
  play,
  rectangle,
  type Step,
  scene,
  step,
  text,
  write,
} from '../plugin/index.js';
import {
  block,
  CLOSE,
  concluding,
  entrance,
  explanation,
  quiet,
  RESIDUAL,
  showBlock,
  title,
} from './parts.js';

/** The original's time for each object. */
const RUN_TIME = 0.2;

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

const residual = (id: string, from: string, to: string) =>
  arrow(
    id,
    { of: from, side: 'UP', shift: [0, 0.33] },
    { of: to, side: 'DOWN', shift: [0, -0.14] },
    {
      ...RESIDUAL,
      reach: 2.5,
    },
  );

const shown = (caption: string, beat: string, ...ids: string[]): Step =>
  step(
    caption,
    ids.map((id) => play((/label$|^ln/.test(id) ? write : create)(id, { runTime: RUN_TIME }))),
    { beat },
  );

const shownBlock = (caption: string, id: string): Step =>
  step(caption, showBlock(id, RUN_TIME), { beat: id });

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
    residual('residual1', 'ln1', 'masked-mha'),
    residual('residual2', 'ln2', 'enc-dec'),
    residual('residual3', 'ln3', 'ffn'),
    explanation('解码器层 = 掩码注意力 + 编码器-解码器注意力 + 前馈网络', 'YELLOW', 20),
  ],
  entrance: entrance(),
  steps: [
    shown('这是一个解码器层。', 'layer', 'layer'),
    shown('输入从上方进入这一层。', 'input', 'input-arrow', 'input-label'),
    shown('输入送往第一个层归一化。', 'input', 'arrow1'),
    shownBlock('掩码多头注意力只看已经生成的部分。', 'masked-mha'),
    shownBlock('编码器-解码器注意力关注编码器的输出。', 'enc-dec'),
    shownBlock('前馈神经网络对每个位置分别做变换。', 'ffn'),
    shown('这一层的输出送往下一层。', 'output', 'output-arrow', 'output-label'),
    shown('掩码注意力之前有层归一化。', 'norms', 'ln1'),
    shown('编码器-解码器注意力之前有层归一化。', 'norms', 'ln2'),
    shown('前馈网络之前有层归一化。', 'norms', 'ln3'),
    shown('掩码注意力的结果送往第二个子层。', 'arrows', 'arrow2'),
    shown('编码器-解码器注意力的结果送往第三个子层。', 'arrows', 'arrow3'),
    shown('前馈网络的结果送往输出。', 'arrows', 'arrow4'),
    shown('第一条残差连接绕过掩码注意力。', 'residuals', 'residual1'),
    shown('第二条残差连接绕过编码器-解码器注意力。', 'residuals', 'residual2'),
    shown('第三条残差连接绕过前馈网络。', 'residuals', 'residual3'),
    concluding('解码器层由掩码注意力、编码器-解码器注意力和前馈网络组成。'),
  ],
});
