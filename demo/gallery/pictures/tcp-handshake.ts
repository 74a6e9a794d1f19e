/** The three messages that open a TCP connection, as a sequence diagram. */
import {
  arrow,
  create,
  fadeIn,
  growArrow,
  line,
  play,
  rectangle,
  scene,
  showPassingFlash,
  step,
  text,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const X = { client: -3.4, server: 3.4 } as const;
type Host = keyof typeof X;

/** How far down a message comes on its way. */
const DROP = 0.55;

const MESSAGES = [
  { id: 'syn', words: 'SYN  seq = 100', from: 'client', to: 'server', y: 1.3, color: 'YELLOW' },
  {
    id: 'syn-ack',
    words: 'SYN, ACK  seq = 300, ack = 101',
    from: 'server',
    to: 'client',
    y: 0.25,
    color: 'TEAL',
  },
  { id: 'ack', words: 'ACK  ack = 301', from: 'client', to: 'server', y: -0.8, color: 'GREEN' },
  { id: 'data', words: 'data', from: 'client', to: 'server', y: -1.85, color: 'BLUE' },
] as const;

const host = (id: Host, words: string) => [
  rectangle(id, {
    width: 2.6,
    height: 0.8,
    color: 'BLUE',
    fillOpacity: 0.3,
    at: { moveTo: [X[id], 2.3] },
  }),
  text(`${id}-name`, words, { fontSize: 28, at: { moveTo: id } }),
  line(`${id}-time`, [X[id], 1.9], [X[id], -3.1], { color: 'GRAY', dash: { length: 0.12 } }),
];

const message = ({ id, words, from, to, y, color }: (typeof MESSAGES)[number]) => [
  arrow(id, [X[from], y], [X[to], y - DROP], { color, buff: 0.08 }),
  text(`${id}-words`, words, { fontSize: 26, color, at: { moveTo: [0, y - DROP / 2 + 0.45] } }),
];

/** The state of a host, outside of its line of time. */
const state = (id: string, of: Host, words: string, y: number) =>
  text(id, words, {
    fontSize: 24,
    at: { nextTo: [X[of], y], direction: of === 'client' ? 'LEFT' : 'RIGHT', buff: 0.3 },
  });

const send = (id: string) => play([growArrow(id, { rate: 'linear' }), write(`${id}-words`)]);

export const tcpHandshake = scene({
  name: 'tcp-handshake',
  title: 'TCP handshake',
  mobjects: [
    heading('TCP: three messages, one connection'),
    ...host('client', 'Client'),
    ...host('server', 'Server'),
    ...MESSAGES.flatMap(message),
    state('listen', 'server', 'LISTEN', 1.3),
    state('syn-sent', 'client', 'SYN-SENT', 1.3),
    state('syn-received', 'server', 'SYN-RCVD', 0.4),
    state('client-open', 'client', 'ESTABLISHED', -0.6),
    state('server-open', 'server', 'ESTABLISHED', -1.4),
  ],
  steps: [
    step('A client and a server; time runs down.', [
      play([create('client-time'), create('server-time')]),
      fadeIn('listen'),
    ]),
    step('The client asks: SYN, and the number at which it starts.', [
      send('syn'),
      fadeIn('syn-sent'),
    ]),
    step('The server agrees, and tells its own number.', [fadeIn('syn-received'), send('syn-ack')]),
    step('The client confirms: both know that the other one hears.', [
      fadeIn('client-open'),
      send('ack'),
      fadeIn('server-open'),
    ]),
    step('Now data can flow.', [send('data')]),
    step(
      'It flows until one of them says FIN.',
      [showPassingFlash('data', { color: 'WHITE', timeWidth: 0.3, runTime: 1.2 })],
      { loop: true },
    ),
  ],
});
