import {
  arrow,
  type Color,
  create,
  type Group,
  group,
  type Placement,
  play,
  type Step,
  scene,
  step,
  write,
} from '../plugin/index.js';
import { block, concluding, entrance, explanation, title } from './parts.js';

const LAYERS = [1, 2, 3, 4, 5, 6];

/** Between the four columns, which stand on one line: so the arrows are level and equally long. */
const GAP = 0.86;

const beside = (id: string, direction: 'LEFT' | 'RIGHT') =>
  ({ nextTo: id, direction, buff: GAP }) as const;

/** Six bars on top of each other. */
const stack = (id: string, label: string, color: Color, at: Placement): Group =>
  group(
    `${id}-stack`,
    LAYERS.map((i) =>
      block(`${id}-${i}`, `${label} ${i}`, { width: 2.8, height: 0.62, color, fillOpacity: 0.2 }),
    ),
    { arrange: { direction: 'DOWN', buff: 0.13 }, at },
  );

const layer = (id: string, caption: string, options?: Pick<Step, 'wait'>): Step =>
  step(caption, [create(id, { runTime: 0.2 })], { beat: id.split('-')[0] as string, ...options });

const ends = { width: 2.3, height: 1.1, fontSize: 20 };

export const architecture = scene({
  name: 'architecture',
  title: 'Transformer 整体架构',
  mobjects: [
    title('Transformer 整体架构', 'BLUE'),
    block('input', '输入序列', { ...ends, color: 'GREEN', at: beside('encoder-stack', 'LEFT') }),
    stack('encoder', '编码器层', 'BLUE', { moveTo: [-1.4 - GAP / 2, 0] }),
    stack('decoder', '解码器层', 'ORANGE', beside('encoder-stack', 'RIGHT')),
    block('output', '输出序列', { ...ends, color: 'RED', at: beside('decoder-stack', 'RIGHT') }),
    arrow('arrow-in', 'input', 'encoder-stack', { color: 'YELLOW' }),
    arrow('arrow-across', 'encoder-stack', 'decoder-stack', { color: 'YELLOW' }),
    arrow('arrow-out', 'decoder-stack', 'output', { color: 'YELLOW' }),
    explanation('Transformer = 编码器(N层) + 解码器(N层)', 'YELLOW', 22),
  ],
  entrance: entrance(),
  steps: [
    step(
      '输入序列进入模型。',
      [play([create('input-box'), write('input-text')], { runTime: 0.8 })],
      {
        beat: 'input',
        wait: 0.3,
      },
    ),
    layer('encoder-1', '编码器的第一层。'),
    step('输入序列送入编码器。', [create('arrow-in', { runTime: 0.5 })], { beat: 'encoder' }),
    layer('encoder-2', '编码器的第二层。'),
    layer('encoder-3', '编码器的第三层。'),
    layer('encoder-4', '编码器的第四层。'),
    layer('encoder-5', '编码器的第五层。'),
    layer('encoder-6', '编码器的第六层，编码器堆叠完整。', { wait: 0.3 }),
    layer('decoder-1', '解码器的第一层。'),
    step('编码器的输出送入解码器。', [create('arrow-across', { runTime: 0.5 })], {
      beat: 'decoder',
    }),
    layer('decoder-2', '解码器的第二层。'),
    layer('decoder-3', '解码器的第三层。'),
    layer('decoder-4', '解码器的第四层。'),
    layer('decoder-5', '解码器的第五层。'),
    layer('decoder-6', '解码器的第六层，解码器堆叠完整。', { wait: 0.3 }),
    step(
      '解码器给出输出序列。',
      [play([create('output-box'), write('output-text'), create('arrow-out')], { runTime: 0.8 })],
      { beat: 'output' },
    ),
    concluding('Transformer 由 N 层编码器和 N 层解码器组成。'),
  ],
});
