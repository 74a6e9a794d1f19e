// Makes of each example its code and, beside it, a deck of the very same text.
const examples = [...document.querySelectorAll('script.example')];

window.decks = Promise.all(
  examples.map(async (script) => {
    const source = script.textContent.replaceAll('<\\/script', '</script').trim();
    const example = document.createElement('div');
    example.className = 'example';
    const code = document.createElement('pre');
    code.textContent = source;
    code.tabIndex = 0; // it may scroll
    const page = document.createElement('div');
    page.className = 'reveal';
    page.tabIndex = 0;
    const slides = location.protocol === 'file:' ? source.replace('drawing.svg', drawing) : source;
    page.innerHTML = `<div class="slides">${slides}</div>`;
    example.append(code, page);
    script.replaceWith(example);

    const scenes = [];
    for (const own of page.querySelectorAll('.slides > script')) {
      own.remove();
      new Function('scenes', 'RevealScenes', own.textContent)(scenes, RevealScenes);
    }
    const deck = new Reveal(page, {
      embedded: true,
      // Also for who comes by the Tab key, of whom reveal's own 'focused' knows nothing.
      keyboardCondition: () => page.contains(document.activeElement),
      width: 1280,
      height: 720,
      margin: 0,
      scrollActivationWidth: null, // on a telephone too an example is stepped through in its place
      plugins: [RevealMarkdown, RevealScenes],
      scenes: { scenes },
    });
    await deck.initialize();
    showEnd(deck);
    page.addEventListener('focus', () => begin(deck, page), { once: true });
    return deck;
  }),
);

/** What an example comes to, for who only reads. */
function showEnd(deck) {
  deck.slide(0, 0, deck.getCurrentSlide().querySelectorAll('.fragment').length);
}

function begin(deck, page) {
  page.classList.add('begun');
  deck.slide(0, 0, -1);
}
