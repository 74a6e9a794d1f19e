// Runs in the deck's page: remembers which slides stood in which stacks.

/** The stack a slide was in before reveal took it out for its page. */
const stacks = new WeakMap<Element, Element>();

/** The stack that a slide was in; none for a slide that was in none. */
export const stackOf = (slide: Element): Element | undefined => stacks.get(slide);

/** Watches from the document's beginning which slides are taken out of which stacks. */
export function watchStacks(): void {
  new MutationObserver((records) => {
    for (const { target, removedNodes } of records) {
      if (!(target instanceof Element) || !target.matches('section')) continue;
      for (const node of removedNodes) {
        if (node instanceof Element && node.matches('section')) stacks.set(node, target);
      }
    }
  }).observe(document, { subtree: true, childList: true });
}
