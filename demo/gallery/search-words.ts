/** The field on the first slide: it leaves of the index what has been typed, and Enter goes to the first. */
import type { RevealApi } from 'reveal.js';

export function searchWords(deck: RevealApi): void {
  const field = document.querySelector<HTMLInputElement>('.index input');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.index a')];
  if (!field) return;
  const isAsked = ({ textContent }: Element) =>
    textContent.toLowerCase().includes(field.value.trim().toLowerCase());
  field.addEventListener('input', () => {
    for (const link of links) link.classList.toggle('other', !isAsked(link));
  });
  field.addEventListener('keydown', ({ key }) => {
    const found = links.find(isAsked);
    if (key !== 'Enter' || !found || field.value.trim() === '') return;
    field.blur(); // the arrow keys belong to the deck again
    location.hash = found.hash;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || document.activeElement === field) return;
    event.preventDefault();
    deck.slide(0);
    field.select();
  });
}
