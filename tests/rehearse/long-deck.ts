// A deck as long as a day: what a rehearsal may take is measured on it.
import { LIGHT } from './light.js';

/** So many stops has each of its slides. */
export const STOPS = 10;

/** What five boxes in a row do one after the other, joined by arrows, under a formula and words. */
const scene = (name: string, which: number) => `S.scene({ name: '${name}', title: 'Slide ${which}',
  mobjects: [
    S.text('title', 'Slide ${which}', { at: { moveTo: [0, 3] }, fontSize: 40 }),
    ...[0, 1, 2, 3, 4].map((i) => S.group('box' + i, [
      S.rectangle('frame' + i, { width: 1.8, height: 1, color: 'BLUE' }),
      S.text('label' + i, 'Part ' + (i + 1), { fontSize: 24 }),
    ], { at: { moveTo: [-6 + 3 * i, 0.5] } })),
    ...[0, 1, 2, 3].map((i) => S.arrow('arrow' + i, 'frame' + i, 'frame' + (i + 1))),
    S.formula('sum', 'x_{${which}} = \\\\sum_{i=1}^{${which + 1}} a_i', { at: { moveTo: [0, -2] } }),
  ],
  steps: [
    S.step('The title comes.', [S.write('title')]),
    ...[0, 1, 2, 3, 4].map((i) => S.step('Part ' + (i + 1) + ' comes.', [
      S.create('box' + i), ...(i > 0 ? [S.create('arrow' + (i - 1))] : []),
    ])),
    S.step('The sum is written.', [S.write('sum')]),
    S.step('The second is meant.', [S.setColor('frame1', 'YELLOW')]),
    S.step('The sum goes up.', [S.shift('sum', [0, 0.3])]),
    S.step('Done.', [S.fadeOut('title')]),
  ] })`;

/** A deck of so many slides, for `writeDeck`: three of four are scenes, the others lists. */
export function longDeck(count: number) {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const isList = (which: number) => which % 4 === 0;
  const items = Array.from({ length: STOPS }, (_, i) => `<li class="fragment">Word ${i + 1}</li>`);
  const slides = numbers.map((which) => {
    const content = isList(which)
      ? `<h2>Slide ${which}</h2><ul style="font-size: 28px">${items.join('')}</ul>`
      : `<div data-scene="scene${which}"></div>`;
    return `<section>${content}<aside class="notes">What I say.</aside></section>`;
  });
  const scenes = numbers
    .filter((which) => !isList(which))
    .map((which) => scene(`scene${which}`, which));
  return { slides: LIGHT + slides.join('\n'), scenes: `[${scenes.join(',\n')}]` };
}
