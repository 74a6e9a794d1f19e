// Runs in the deck's page.

/** Adds a stylesheet to the page. */
export function addStyle(css: string): void {
  const element = document.createElement('style');
  element.textContent = css;
  document.head.append(element);
}
