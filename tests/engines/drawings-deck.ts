/** A deck with what is not painted here: drawings of any origin, and hand-written D3. */
import type { Deck } from '../decks/deck.js';
import { hostOf, TOOLS } from '../decks/tools.js';
import { watch } from './watch.js';

const INLINE = `<svg data-scene="inline" viewBox="0 0 400 225">
  <style>.soft { fill-opacity: 0.5 }</style>
  <rect id="box" x="20" y="80" width="100" height="60" style="fill: #246; stroke: white" class="soft"
        data-step="1" data-verb="create" data-run-time="0.4"></rect>
  <text id="label" x="70" y="115" text-anchor="middle" fill="white" font-size="20"
        data-step="1 3" data-verb="write fadeOut" data-start="after together" data-run-time="0.3">in</text>
  <path id="line" d="M120 110 H 200" stroke="gold" stroke-width="3" data-step="2" data-verb="create"></path>
  <g transform="translate(200 0) scale(2) rotate(10)"><circle id="dot" cx="40" cy="55" r="10" fill="tomato"
     opacity="0.8" data-step="2 3" data-verb="fadeIn shift" data-by="28,-14"></circle></g>
  <defs><rect id="shape" width="40" height="25" fill="plum"></rect></defs>
  <use id="used" href="#shape" x="300" y="30" data-step="1 3" data-verb="fadeIn moveTo" data-to="144,42"></use>
  <g transform="rotate(5)"><use id="again" href="#shape" y="20" data-step="2 3" data-verb="fadeIn moveTo" data-to="used"></use></g>
  <g id="pair" style="transform: translate(30px, 150px)" data-step="2 3" data-verb="fadeIn moveTo" data-to="256,169">
    <rect width="30" height="20" fill="teal"></rect><ellipse cx="60" cy="10" rx="15" ry="10" fill="olive"></ellipse></g>
</svg>`;

const OVERLAID = {
  mobjects: [
    { kind: 'element', id: 'encoder', layer: 'Encoder' },
    { kind: 'element', id: 'decoder', layer: 'Decoder' },
    { kind: 'rectangle', id: 'frame', width: 3, height: 2, at: { moveTo: 'encoder' } },
    { kind: 'arrow', id: 'pointer', from: 'frame', to: 'decoder' },
  ],
  steps: [
    ['create', 'frame'],
    ['create', 'pointer'],
    ['moveTo', 'decoder', 'encoder'],
  ].map(([verb, target, to]) => ({
    plays: [{ animations: [{ verb, target, runTime: 0.1, ...(to && { to }) }] }],
  })),
};
const overlaid = `<div data-scene="overlaid" data-src="/fixtures/inkscape.svg"><script type="application/json">${JSON.stringify(OVERLAID)}</script></div>`;

const DRAWN = `{
  name: 'bars', width: 640, height: 360,
  steps: ['They grow.', 'One leaves.', { caption: 'They turn.', runTime: 0.4 }],
  draw(root, step, transition) {
    const data = [[10, 10, 10], [100, 200, 300], [100, 300], [300, 100]][step];
    root.selectAll('g.bars').data([0]).join('g').attr('class', 'bars').selectAll('rect').data(data).join(
      (enter) => enter.append('rect').attr('x', (_, i) => 100 + 120 * i).attr('width', 100).attr('y', 340).attr('height', 0),
      (update) => update,
      (exit) => exit.transition(transition).attr('height', 0).attr('y', 340).remove(),
    ).attr('data-mobject', (_, i) => 'bar' + i).transition(transition)
      .attr('height', (d) => d).attr('y', (d) => 340 - d).attr('fill', step === 2 ? 'tomato' : 'steelblue');
    root.selectAll('g.turned').data([step]).join('g').attr('class', 'turned').attr('data-mobject', 'turned').transition(transition)
      .attr('transform', 'translate(500,60) rotate(' + 30 * step + ')')
      .selection().selectAll('path').data([0]).join('path').attr('d', 'M0 0 H60 V20 Z').attr('fill', 'gold');
  },
}`;

const contents = [
  '<h2>First</h2>',
  INLINE,
  overlaid,
  '<div data-scene="bars"></div>',
  ...Object.keys(TOOLS).map((tool) => hostOf(tool)),
];

export const SLIDES = contents.length;

export const drawings: Deck = {
  slides: contents.map((content) => `<section>${content}</section>`).join('\n'),
  before: `window.watch = (${watch})();
    config.scenes = { scenes: [RevealScenes.drawnScene(${DRAWN})] };`,
};
