// The talk in its one file, to its first picture, beside reveal.js with an empty deck.
import { byTurns, openBrowser } from './decks.mjs';
import { median, row } from './table.mjs';

export async function talk({ quick }) {
  const browser = await openBrowser();
  const opened = async (visit) => {
    const { page, opened } = await visit();
    await page.close();
    return opened;
  };
  const { ours, theirs } = await byTurns(
    quick ? 1 : 5,
    () => opened(() => browser.visit('/dist/transformer.html')),
    () => opened(() => browser.open({ slides: [''] })),
  );
  await browser.close();
  return [
    row({
      what: 'open, the talk, to its first picture',
      beside: 'an empty deck',
      unit: 'ms',
      ours: median(ours),
      theirs: median(theirs),
      goal: { more: 100 },
    }),
  ];
}
