/** The three messages that open a TCP connection, as a sequence diagram. */
import {
  arrow,
  create,
  fadeIn,
  line,
  play,
  rectangle,
  scene,
  showPassingFlash,
  text,
  write,
} from '../../../plugin/index.js';
import { heading } from './heading.js';

const X = { client: -3.7, server: 3.7 };
type Host = keyof typeof X;

/** How far down a message comes on its way. */
const DROP = 0.5;

const host = (id: Host, words: string) => {
  const box = rectangle(id, {
    width: 2.8,
    height: 0.9,
    color: 'BLUE',
    fillOpacity: 0.3,
    at: { moveTo: [X[id], 2.2] },
  });
  const name = text(`${id}-name`, words, { fontSize: 32, at: { moveTo: box } });
  const time = line(`${id}-time`, [X[id], 1.75], [X[id], -3.4], {
    color: 'GRAY',
    dash: { length: 0.12 },
  });
  return { box, name, time };
};

const message = (id: string, words: string, from: Host, y: number, color: string) => {
  const to = from === 'client' ? 'server' : 'client';
  const way = arrow(id, [X[from], y], [X[to], y - DROP], { color, buff: 0.08 });
  const label = text(`${id}-words`, words, {
    fontSize: 28,
    color,
    box: 'em',
    at: { moveTo: [0, y - DROP / 2 + 0.47] },
  });
  return { way, label };
};

/** The state of a host, outside of its line of time. */
const state = (of: Host, words: string, y: number) =>
  text(`${of}-${words.toLowerCase()}`, words, {
    fontSize: 24,
    box: 'em',
    at: { nextTo: [X[of], y], direction: of === 'client' ? 'LEFT' : 'RIGHT', buff: 0.3 },
  });

export const tcpHandshake = scene(
  'tcp-handshake',
  ({ add, step }) => {
    const [client, server] = [host('client', 'Client'), host('server', 'Server')];
    const syn = message('syn', 'SYN, seq = 100', 'client', 1.1, 'YELLOW');
    const synAck = message('syn-ack', 'SYN, ACK, seq = 300, ack = 101', 'server', -0.1, 'TEAL');
    const ack = message('ack', 'ACK, ack = 301', 'client', -1.3, 'GREEN');
    const data = message('data', 'data', 'client', -2.5, 'BLUE');
    const send = ({ way, label }: typeof syn) =>
      play([create(way, { rate: 'linear' }), write(label)], { runTime: 1.2 });

    add(heading('TCP: three messages, one connection'));
    add(client.box, client.name, server.box, server.name);
    step('A client and a server; time runs down.', [
      play([create(client.time), create(server.time)]),
      fadeIn(state('server', 'LISTEN', 1.1)),
    ]);
    step('The client asks: SYN, and the number at which it starts.', [
      send(syn),
      fadeIn(state('client', 'SYN-SENT', 1.1)),
    ]);
    step('The server agrees, and tells its own number.', [
      fadeIn(state('server', 'SYN-RCVD', 0.25)),
      send(synAck),
    ]);
    step('The client confirms: both know that the other one hears.', [
      fadeIn(state('client', 'ESTABLISHED', -0.95)),
      send(ack),
      fadeIn(state('server', 'ESTABLISHED', -1.8)),
    ]);
    step('Now data can flow.', send(data));
    step(
      'It flows until one of them says FIN.',
      showPassingFlash(data.way, {
        color: 'WHITE',
        strokeWidth: 8,
        timeWidth: 0.3,
        runTime: 1.2,
      }),
      { loop: true },
    );
  },
  { title: 'TCP handshake' },
);
