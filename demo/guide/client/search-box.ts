/** The search field at the head of each page: what is found is a list below it, gone through by the arrow keys. */
import { loadScript } from './load-script.js';
import type { Entry } from './search.js';

export function setUpSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input') as HTMLInputElement;
  const list = form.querySelector('[role="listbox"]') as HTMLElement;
  const status = form.querySelector('[role="status"]') as HTMLElement;
  let chosen = -1;

  const options = () => [...list.children] as HTMLElement[];
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  const choose = (at: number) => {
    const all = options();
    chosen = all.length === 0 ? -1 : (at + all.length) % all.length;
    for (const [i, option] of all.entries())
      option.setAttribute('aria-selected', String(i === chosen));
    all[chosen]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[chosen]?.id ?? '');
  };
  const search = async () => {
    const query = input.value.trim();
    if (!query) {
      status.textContent = '';
      return close();
    }
    await loadScript('search.js');
    if (query !== input.value.trim()) return;
    const found = guideSearch(query);
    list.replaceChildren(...found.map(option));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    status.textContent = found.length ? `${found.length} found` : 'Nothing found';
    list.classList.toggle('empty', found.length === 0);
    choose(0);
  };
  const follow = () => {
    const address = options()[chosen]?.dataset.address;
    if (!address) return;
    close();
    location.assign(address);
  };

  input.addEventListener('focus', () => loadScript('search.js'), { once: true });
  input.addEventListener('input', search);
  input.addEventListener('focus', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow();
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (!step || list.hidden) return;
    event.preventDefault();
    choose(chosen + step);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  // The focus stays in the field, so that the list is still there when the button is released.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    choose(options().findIndex((each) => each.contains(target as Node)));
    follow();
  });
  addEventListener('keydown', (event) => {
    const isTyping = (event.target as HTMLElement).closest('input, [contenteditable], .reveal');
    if (event.key !== '/' || isTyping) return;
    event.preventDefault();
    input.focus();
  });
}

function option({ address, title, page, names, text }: Entry, i: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `found-${i}`;
  item.setAttribute('role', 'option');
  item.dataset.address = address;
  const parts = [
    ['strong', title],
    ['small', page + (names ? ` · Manim: ${names}` : '')],
    ['span', text],
  ] as const;
  for (const [tag, words] of parts) {
    const part = document.createElement(tag);
    part.textContent = words;
    item.append(part);
  }
  return item;
}
