// What a PDF is called that is not told its name.
import { expect, test } from '@playwright/test';
import { nameOf } from '../../plugin/cli/deck-address.js';

for (const [deck, name] of [
  ['file:///home/me/talk.html', 'talk'],
  ['file:///home/me/my-deck/index.html', 'my-deck'],
  ['file:///home/me/my-deck/dist/index.html', 'my-deck'],
  ['file:///home/me/my-deck/site/public/', 'my-deck'],
  ['file:///dist/index.html', 'dist'],
  ['http://localhost:8000/', 'localhost'],
  ['https://example.com/talks/%E8%AE%B2/', '讲'],
] as const) {
  test(`the PDF of ${deck} is called ${name}.pdf`, () => {
    expect(nameOf(new URL(deck))).toBe(name);
  });
}
