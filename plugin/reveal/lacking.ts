/** Scenes without our stylesheet, which sets this property for all of the page. */
export const bareIn = (viewport: Element) =>
  getComputedStyle(viewport).getPropertyValue('--scene-blue_e')
    ? []
    : viewport.querySelectorAll('[data-scene]');

/** Slides of Markdown that nobody has read: reveal's plugin leaves a mark. */
export const unreadIn = (viewport: Element) =>
  viewport.querySelectorAll('[data-markdown]:not([data-markdown-parsed])');
