/** A scene without our stylesheet, which places all of them; it lacks with one as with all. */
export const bareIn = (viewport: Element) =>
  [...viewport.querySelectorAll('[data-scene]')]
    .slice(0, 1)
    .filter((host) => getComputedStyle(host).position === 'static');

/** Slides of Markdown that nobody has read: reveal's plugin leaves a mark. */
export const unreadIn = (viewport: Element) =>
  viewport.querySelectorAll('[data-markdown]:not([data-markdown-parsed])');
