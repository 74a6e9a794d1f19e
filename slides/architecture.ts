import {
  arrow,
  type Color,
  create,
  type Group,
  group,
  play,
  type Step,
  scene,
  shift,
  step,
  write,
} from '../plugin/index.js';
import { block, concluding, entrance, explanation, title } from './parts.js';

const LAYERS = [1, 2, 3, 4, 5, 6];

/** Between the four columns, which stand on one line: so the arrows are level and equally long. */
const GAP = 0.86;

const WIDTH = 2.8;
/** From one bar of a stack to the next. */
const PITCH = 0.75;

/**
 * Six bars on top of each other. Each comes below the ones that are there, and those make room: so the
 * stack is centred on the line of the arrows from its first bar on, and no arrow ends in the air.
 */
const stack = (id: string, label: string, color: Color, x: number): Group =>
  group(
    `${id}-stack`,
    LAYERS.map((i) =>
      block(`${id}-${i}`, `${label} ${i}`, {
        width: WIDTH,
        height: 0.62,
        color,
        fillOpacity: 0.2,
        at: { moveTo: [x, (-(i - 1) * PITCH) / 2] },
      }),
    ),
  );

/** The original's 0.2 seconds: the others make room, then the new bar is drawn. */
const layer = (id: 'encoder' | 'decoder', i: number, caption: string, wait?: number): Step =>
  step(
    caption,
    [
      ...(i > 1
        ? [
            play(
              LAYERS.slice(0, i - 1).map((j) => shift(`${id}-${j}`, [0, PITCH / 2])),
              { runTime: 0.08 },
            ),
          ]
        : []),
      create(`${id}-${i}`, { runTime: i > 1 ? 0.12 : 0.2 }),
    ],
    { beat: id, ...(wait !== undefined && { wait }) },
  );

const ends = { width: 2.3, height: 1.1, fontSize: 20 };

const STACKS_X = (GAP + WIDTH) / 2;
const ENDS_X = STACKS_X + (WIDTH + ends.width) / 2 + GAP;

/** The sides of a stack, on the line of the arrows. */
const left = (x: number) => [x - WIDTH / 2, 0] as const;
const right = (x: number) => [x + WIDTH / 2, 0] as const;

/** At a stack an arrow ends at a point of the line, which joins whatever bars are there. */
const arrows = { color: 'YELLOW', buff: 0.08 } as const;

export const architecture = scene({
  name: 'architecture',
  title: 'Transformer 整体架构',
  mobjects: [
    title('Transformer 整体架构', 'BLUE'),
    block('input', '输入序列', { ...ends, color: 'GREEN', at: { moveTo: [-ENDS_X, 0] } }),
    stack('encoder', '编码器层', 'BLUE', -STACKS_X),
    stack('decoder', '解码器层', 'ORANGE', STACKS_X),
    block('output', '输出序列', { ...ends, color: 'RED', at: { moveTo: [ENDS_X, 0] } }),
    arrow('arrow-in', 'input', left(-STACKS_X), arrows),
    arrow('arrow-across', right(-STACKS_X), left(STACKS_X), arrows),
    arrow('arrow-out', right(STACKS_X), 'output', arrows),
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
    layer('encoder', 1, '编码器的第一层。'),
    step('输入序列送入编码器。', [create('arrow-in', { runTime: 0.5 })], { beat: 'encoder' }),
    layer('encoder', 2, '编码器的第二层。'),
    layer('encoder', 3, '编码器的第三层。'),
    layer('encoder', 4, '编码器的第四层。'),
    layer('encoder', 5, '编码器的第五层。'),
    layer('encoder', 6, '编码器的第六层，编码器堆叠完整。', 0.3),
    layer('decoder', 1, '解码器的第一层。'),
    step('编码器的输出送入解码器。', [create('arrow-across', { runTime: 0.5 })], {
      beat: 'decoder',
    }),
    layer('decoder', 2, '解码器的第二层。'),
    layer('decoder', 3, '解码器的第三层。'),
    layer('decoder', 4, '解码器的第四层。'),
    layer('decoder', 5, '解码器的第五层。'),
    layer('decoder', 6, '解码器的第六层，解码器堆叠完整。', 0.3),
    step(
      '解码器给出输出序列。',
      [play([create('output-box'), write('output-text'), create('arrow-out')], { runTime: 0.8 })],
      { beat: 'output' },
    ),
    concluding('Transformer 由 N 层编码器和 N 层解码器组成。'),
  ],
});
