import type { RevealApi } from 'reveal.js';

/**
 * The keys that other plugins of a deck hold, by name, with what each is for. Reveal tells of them in its
 * help alone, which is opened for that and closed before anybody sees it; a deck without help tells nothing.
 */
export function keysOf(deck: RevealApi): Map<string, string> {
  const root = deck.getViewportElement() as Element;
  const open = () => root.querySelector('.overlay-help, .r-overlay-help');
  deck.toggleHelp(true);
  const rows = [...(open()?.querySelectorAll('tr') ?? [])];
  const keys = rows.flatMap(({ children: [key, action] }) =>
    (key?.textContent ?? '')
      .split(',')
      .map((each) => [each.trim(), action?.textContent ?? ''] as const),
  );
  deck.toggleHelp(false);
  return new Map(keys);
}
