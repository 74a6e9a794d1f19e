// A deck with two mistakes of each sort, each on a slide of its own.
import { LIGHT } from './light.js';

/** A mistake, and where a rehearsal has to find it. */
export interface Planted {
  readonly check: string;
  /** A word of what is said of it. */
  readonly says: string;
  readonly stop?: number;
  /** What the slide holds; the scene's own host is put there by itself. */
  readonly html?: string;
  /** JavaScript: the mobjects and steps of a scene. */
  readonly scene?: string;
  /** Without the notes that all other slides have. */
  readonly silent?: true;
}

const words = (text: string, style = '') => `<p style="${style}">${text}</p>`;
const at = (style: string) => `position: absolute; margin: 0; ${style}`;
const box = (id: string, x: number, y: number, more = '') =>
  `S.rectangle('${id}', { width: 2, height: 1, at: { moveTo: [${x}, ${y}] }${more} })`;
const scene = (mobjects: readonly string[], steps: readonly string[] = []) =>
  `mobjects: [${mobjects.join(', ')}], steps: [${steps.join(', ')}]`;
const step = (...animations: string[]) => `S.step('One more.', [${animations.join(', ')}])`;

export const PLANTED: readonly Planted[] = [
  {
    check: 'outside',
    says: 'on the right',
    html: words('Words that run away', at('left: 1000px; top: 200px; white-space: nowrap')),
  },
  {
    check: 'outside',
    says: 'at the bottom',
    stop: 1,
    scene: scene([box('low', 0, -3.8)], [step(`S.create('low')`)]),
  },
  {
    check: 'overlap',
    says: 'lie on one another',
    html:
      words('First words', at('left: 200px; top: 200px')) +
      words('Other words', at('left: 260px; top: 215px')),
  },
  {
    check: 'overlap',
    says: `'b'`,
    stop: 2,
    scene: scene(
      [`S.text('a', 'Attention')`, `S.text('b', 'Encoder', { at: { moveTo: [0.4, 0.1] } })`],
      [step(`S.fadeIn('a')`), step(`S.fadeIn('b')`)],
    ),
  },
  {
    check: 'under-line',
    says: `The line 'through'`,
    stop: 1,
    scene: scene(
      [`S.text('word', 'Attention')`, `S.line('through', [-3, 0], [3, 0])`],
      [step(`S.create('through')`)],
    ),
  },
  {
    check: 'under-line',
    says: 'The edge of',
    html:
      words('Half in the box', at('left: 300px; top: 200px')) +
      `<div style="${at('left: 400px; top: 100px; width: 600px; height: 300px; border: 3px solid #eee')}"></div>`,
  },
  { check: 'small-text', says: '11 px', html: words('Small print', 'font-size: 11px') },
  {
    check: 'small-text',
    says: `'tiny'`,
    stop: 1,
    scene: scene([`S.text('tiny', 'Small print', { fontSize: 9 })`], [step(`S.fadeIn('tiny')`)]),
  },
  { check: 'contrast', says: 'Grey', html: words('Grey words', 'color: #444') },
  {
    check: 'contrast',
    says: `'label'`,
    scene: scene([
      box('pale', 0, 0, `, color: 'YELLOW', fillOpacity: 1`).replace('width: 2', 'width: 4'),
      `S.text('label', 'White')`,
    ]),
  },
  {
    check: 'arrow',
    says: 'touches nothing',
    scene: scene([box('one', -4, 0), `S.arrow('lost', [-3, 0], [2, 0])`]),
  },
  {
    check: 'arrow',
    says: 'runs through',
    stop: 1,
    scene: scene(
      [box('one', -4, 0), box('two', 0, 0.2), box('three', 4, 0), `S.arrow('far', 'one', 'three')`],
      [step(`S.create('far')`)],
    ),
  },
  {
    check: 'off-centre',
    says: 'too far right',
    scene: scene([
      box('frame', 0, 0).replace('width: 2', 'width: 5'),
      `S.text('label', 'Encoder', { at: { moveTo: [0.2, 0] } })`,
    ]),
  },
  {
    check: 'off-centre',
    says: 'too far down',
    html: `<div style="${at('left: 400px; top: 200px; width: 300px; height: 100px; border: 3px solid #eee; text-align: center')}"><p style="margin: 44px 0 0; line-height: 1">Label</p></div>`,
  },
  {
    check: 'uneven-gap',
    says: 'column',
    stop: 1,
    scene: scene(
      [box('a', 0, 2), box('b', 0, 0), box('c', 0, -2.15)],
      [step(`S.create('a')`, `S.create('b')`, `S.create('c')`)],
    ),
  },
  {
    check: 'uneven-gap',
    says: 'row',
    html: [100, 400, 708]
      .map(
        (left) =>
          `<div style="${at(`left: ${left}px; top: 200px; width: 200px; height: 100px; background: #246`)}"></div>`,
      )
      .join('')
      .replace('708', '705'),
  },
  { check: 'misaligned', says: 'row', scene: scene([box('a', -2, 0), box('b', 2, 0.05)]) },
  {
    check: 'misaligned',
    says: 'column',
    stop: 1,
    html: [200, 400]
      .map(
        (top, i) =>
          `<div class="${i ? 'fragment' : ''}" style="${at(`left: ${300 + 4 * i}px; top: ${top}px; width: 200px; height: 100px; background: #246`)}"></div>`,
      )
      .join(''),
  },
  {
    check: 'formula',
    says: 'A formula failed',
    html: '<p>Energy: <span class="katex-error" title="ParseError: KaTeX parse error">\\frac{</span></p>',
  },
  { check: 'formula', says: 'the formula', scene: scene([`S.formula('f', '\\\\frac{')`]) },
  { check: 'tofu', says: 'U+E123', html: words('A letter \ue123 of nobody') },
  {
    check: 'tofu',
    says: 'U+F0F0',
    stop: 1,
    scene: scene([`S.text('t', 'None \uf0f0 here')`], [step(`S.fadeIn('t')`)]),
  },
  {
    check: 'image',
    says: 'lost.png',
    html: '<img src="lost.png" alt="A picture that is not there">',
  },
  {
    check: 'image',
    says: 'gone.png',
    html: '<svg viewBox="0 0 400 200" width="400" role="img" aria-label="A drawing"><image href="gone.png" width="100" height="100"/></svg>',
  },
  {
    check: 'network',
    says: '127.0.0.1:9/',
    html: `${words('A picture from afar')}<script>addEventListener('load', () => deck.on('slidechanged', ({ currentSlide }) => currentSlide.textContent.includes('afar') && fetch('http://127.0.0.1:9/far').catch(() => {})))</script>`,
  },
  {
    check: 'network',
    says: 'localhost:9/',
    html: `${words('A sheet from elsewhere')}<link rel="stylesheet" href="http://localhost:9/sheet.css">`,
  },
  {
    check: 'console',
    says: 'on this slide',
    html: `${words('Loud')}<script>addEventListener('load', () => deck.on('slidechanged', ({ currentSlide }) => currentSlide.textContent.includes('Loud') && console.error('Wrong on this slide')))</script>`,
  },
  {
    check: 'console',
    says: 'A script has failed',
    stop: 1,
    html: `<p class="fragment">Fails</p><script>addEventListener('load', () => deck.on('fragmentshown', ({ fragment }) => { if (fragment.textContent === 'Fails') throw new Error('failed at the fragment'); }))</script>`,
  },
  {
    check: 'silent',
    says: 'Step 2',
    stop: 2,
    scene: scene(
      [box('a', -2, 0), box('b', 2, 0)],
      [step(`S.create('a')`), `S.step('', [S.create('b')])`],
    ),
  },
  {
    check: 'silent',
    says: 'no alternative text',
    html: `<img width="100" height="100" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E">`,
  },
  {
    check: 'slow',
    says: 'longer than a second',
    html: `${words('Slow')}<script>addEventListener('load', () => deck.on('slidechanged', ({ currentSlide }) => { if (currentSlide.textContent.includes('Slow')) { const end = Date.now() + 1100; while (Date.now() < end); } }))</script>`,
  },
  {
    check: 'slow',
    says: 'longer than a second',
    html: `${words('Late')}<script>addEventListener('load', () => deck.on('slidechanged', ({ currentSlide }) => { if (currentSlide.textContent.includes('Late')) { const end = performance.now() + 1100; while (performance.now() < end); } }))</script>`,
  },
  ...['First heavy', 'Second heavy'].map(
    (name, i): Planted => ({
      check: 'dropped-frames',
      says: 'stutter',
      stop: 1,
      html: `<script>{ const work = () => { let sum = 0; for (let i = 0; i < 4e7; i++) sum += Math.sqrt(i); window.sum = sum; };
        addEventListener('load', () => { const frame = () => { if (document.querySelector('section.present [data-scene="heavy${i}"][data-moving]')) work(); requestAnimationFrame(frame); }; frame(); }); }</script>`,
      scene: `name: 'heavy${i}', ${scene([`S.text('t', '${name}')`], [step(`S.write('t', { runTime: 1 })`)])}`,
    }),
  ),
  { check: 'notes', says: 'no notes', html: words('Without notes'), silent: true },
  { check: 'notes', says: 'no notes', html: words('None here either'), silent: true },
];

/** The slides and scenes of the deck, for `writeDeck`. */
export function plantedDeck(planted: readonly Planted[]) {
  const slides = planted.map(({ html = '', scene, silent }, i) => {
    const name = /name: '(\w+)'/.exec(scene ?? '')?.[1] ?? `scene${i}`;
    const host = scene === undefined ? '' : `<div data-scene="${name}"></div>`;
    const notes = silent ? '' : '<aside class="notes">What I say.</aside>';
    return `<section>${html}${host}${notes}</section>`;
  });
  const scenes = planted.flatMap(({ scene }, i) =>
    scene === undefined ? [] : [`S.scene({ name: 'scene${i}', title: 'A scene', ${scene} })`],
  );
  return { slides: LIGHT + slides.join('\n'), scenes: `[${scenes.join(',\n')}]` };
}
