/** Stylesheets of drawings, to be taken away with them. */
const sheets = new WeakMap<Element, CSSStyleSheet>();

/** Gives the page the stylesheet of a drawing. */
export function addSheet(drawing: Element, sheet: CSSStyleSheet): void {
  sheets.set(drawing, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Takes away what a loaded drawing has left in the page besides itself. */
export function forgetDrawing(svg: Element): void {
  const sheet = sheets.get(svg);
  if (sheet)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}
