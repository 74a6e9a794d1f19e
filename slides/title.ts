import { play, scene, text, write } from '../plugin/index.js';

export const title = scene({
  name: 'title',
  title: 'Transformer 架构详解',
  mobjects: [
    text('title', 'Transformer 架构详解', { fontSize: 48, at: { moveTo: [0, 0.35] } }),
    text('subtitle', '现代大语言模型的核心基础', {
      fontSize: 24,
      color: 'GRAY',
      at: { nextTo: 'title', direction: 'DOWN', buff: 0.4 },
    }),
  ],
  entrance: {
    plays: [play(write('title', { runTime: 1 })), play(write('subtitle', { runTime: 0.8 }))],
    wait: 1 + 0.5,
  },
  steps: [],
});
