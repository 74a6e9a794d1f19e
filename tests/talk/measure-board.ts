import type { Page } from '@playwright/test';

/** What is on the board of the slide that is shown, measured in the page: pixels of the viewBox. */
export function measureBoard(page: Page) {
  return page.evaluate(() => {
    const svg = window.deck.getCurrentSlide().querySelector('.scene-svg') as SVGSVGElement;
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const toBoard = (element: SVGGraphicsElement) =>
      (svg.getScreenCTM() as DOMMatrix).inverse().multiply(element.getScreenCTM() as DOMMatrix);
    const place = (element: SVGGraphicsElement, x: number, y: number) => {
      const point = new DOMPoint(x, y).matrixTransform(toBoard(element));
      return [point.x, point.y] as [number, number];
    };
    const rectOf = (points: [number, number][]) => ({
      left: Math.min(...points.map(([x]) => x)),
      right: Math.max(...points.map(([x]) => x)),
      top: Math.min(...points.map(([, y]) => y)),
      bottom: Math.max(...points.map(([, y]) => y)),
    });
    /** The ink of a line of text, not its line box, which is half as high again. */
    const inkOf = (line: SVGTextElement) => {
      const style = getComputedStyle(line);
      // Measured large: engines round what they say of small type.
      const scale = Number.parseFloat(style.fontSize) / 200;
      pen.font = `${style.fontStyle} ${style.fontWeight} 200px ${style.fontFamily}`;
      const ink = pen.measureText(line.textContent ?? '');
      const [x, y] = [line.x.baseVal[0]?.value ?? 0, line.y.baseVal[0]?.value ?? 0];
      return rectOf([
        place(line, x - ink.actualBoundingBoxLeft * scale, y - ink.actualBoundingBoxAscent * scale),
        place(
          line,
          x + ink.actualBoundingBoxRight * scale,
          y + ink.actualBoundingBoxDescent * scale,
        ),
      ]);
    };
    const groups = (kind: string) => [
      ...svg.querySelectorAll<SVGGElement>(`[data-mobject][data-kind="${kind}"]`),
    ];
    const idOf = (group: SVGGElement) => group.dataset.mobject ?? '';
    const union = (rects: ReturnType<typeof rectOf>[]) =>
      rectOf(
        rects.flatMap(
          ({ left, right, top, bottom }) =>
            [
              [left, top],
              [right, bottom],
            ] as [number, number][],
        ),
      );

    const texts = groups('text').flatMap((group) =>
      [...group.querySelectorAll<SVGTextElement>(':scope > text')].map((line) => ({
        id: idOf(group),
        rect: inkOf(line),
        fontSize: Number.parseFloat(getComputedStyle(line).fontSize),
      })),
    );
    const formulas = [...groups('formula'), ...groups('decimalNumber')].map((group) => {
      const glyphs = [...group.querySelectorAll<SVGTextElement>('text')];
      return {
        id: idOf(group),
        rect: union(glyphs.map(inkOf)),
        fontSize: Math.max(
          ...glyphs.map((glyph) => Number.parseFloat(getComputedStyle(glyph).fontSize)),
        ),
      };
    });
    const boxes = groups('rectangle').map((group) => {
      const path = group.querySelector('path') as SVGPathElement;
      const { x, y, width, height } = path.getBBox();
      return {
        id: idOf(group),
        rect: rectOf([place(path, x, y), place(path, x + width, y + height)]),
      };
    });
    const arrows = groups('arrow').map((group) => {
      const shaft = group.querySelector('.shaft') as SVGPathElement;
      const tip = group.querySelector('.tip') as SVGPathElement;
      const length = shaft.getTotalLength();
      const along = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) => {
        const { x, y } = shaft.getPointAtLength(Math.min(length, i * 2));
        return place(shaft, x, y);
      });
      const corners = [0, 1, 2].map((i) => {
        // The tip is drawn with three sides of any length; its corners are the path's own.
        const [x, y] = (tip.getAttribute('d')?.split(/[ML]/)[i + 1] ?? '').split(',');
        return place(tip, Number(x), Number.parseFloat(y ?? ''));
      });
      const [left, apex, right] = corners as [number, number][];
      return {
        id: idOf(group),
        points: [...along, ...corners],
        rect: rectOf([...along, ...corners]),
        apex: apex as [number, number],
        length,
        tip: left && right ? Math.hypot(left[0] - right[0], left[1] - right[1]) : 0,
        width: Number(shaft.getAttribute('stroke-width')),
      };
    });
    return { words: [...texts, ...formulas], boxes, arrows };
  });
}
