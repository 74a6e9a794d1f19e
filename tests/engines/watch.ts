import type { RevealApi } from 'reveal.js';
import type { ScenesPlugin } from '../../plugin/index.js';

/** A shape or a text of a drawing. */
export interface Shape {
  readonly name: string;
  /**
   * Pixels of the window: left, top, right, bottom; engines differ in whether strokes count. Of a text,
   * where its letters begin and end, and the top of the first: how far ink may reach, Firefox judges by
   * the size at which it last drew the glyphs. Of a group none: what is in it tells.
   */
  readonly box: readonly number[];
  readonly look: string;
  /**
   * Its corners without strokes; of a text, the point of its anchor: how long a text is, is the
   * engine's own business. In pixels of the window.
   */
  readonly points: readonly number[];
}

/** What is to be seen of the slide that is shown. */
export interface Picture {
  /** The deck's place, as in its address. */
  readonly place: string;
  readonly elements: readonly Shape[];
}

/** What is to be seen on a page of print. */
export interface Page {
  /** The name of its scene. */
  readonly scene: string;
  /** In pixels from the page's corner. */
  readonly elements: readonly Shape[];
}

/** Looks at a deck from inside of its page. It is handed over as text, so all it needs is in it. */
export function watch() {
  const deck = () => (window as unknown as { deck: RevealApi }).deck;
  const plugin = () => deck().getPlugin('scenes') as ScenesPlugin;
  const players = () => plugin().players(deck().getCurrentSlide());
  const next = () => new Promise((resolve) => setTimeout(resolve, 5));
  const ROUND = 100;
  const INKS =
    'g, path, line, polyline, polygon, rect, circle, ellipse, text, use, image, foreignObject';
  const ELSEWHERE =
    'defs *, clipPath *, mask *, marker *, symbol *, pattern *, ' +
    'switch > :not(:first-child), switch > :not(:first-child) *';

  /** A step that repeats never rests: its picture is none. */
  const isRepeating = () =>
    players().some(({ scene, target }) => scene.steps[Math.ceil(target) - 1]?.loop === true);

  const picture = (): Picture => {
    const { h, v, f = -1 } = deck().getIndices();
    const elements = isRepeating() ? [] : shapesIn(deck().getCurrentSlide());
    return { place: f < 0 ? `${h}/${v}` : `${h}/${v}/${f}`, elements };
  };
  const shapesIn = (root: Element): Shape[] =>
    [...root.querySelectorAll<SVGGraphicsElement>('.scene-svg *')]
      .filter((each) => each.matches(INKS) && !each.matches(ELSEWHERE))
      .filter((each) => each.checkVisibility() && !isUnseen(each))
      .map((each) => {
        const style = getComputedStyle(each);
        const look = [
          'fill',
          'stroke',
          'opacity',
          'fill-opacity',
          'stroke-dasharray',
          'visibility',
        ];
        const name = each.closest('[data-mobject]')?.getAttribute('data-mobject') ?? '';
        return {
          name: `${name} ${each.localName}`,
          box: rounded(boxOf(each, style)),
          look: look
            .map((property) => style.getPropertyValue(property))
            .concat(each.getAttribute('d') ?? '')
            .join('; ')
            .replace(/#drawing\d+/g, '#drawing'), // numbered as the files come
          points: rounded(pointsOf(each, style.textAnchor)),
        };
      });
  const isUnseen = (each: HTMLElement | SVGElement): boolean =>
    each.parentElement !== null &&
    (getComputedStyle(each).display === 'none' || isUnseen(each.parentElement));

  const rounded = (numbers: number[]) => numbers.map((n) => Math.round(n * ROUND) / ROUND);
  /** From an element's own coordinates to pixels of the window. */
  const fromOwn = (each: SVGGraphicsElement) => {
    const matrix = each.getScreenCTM() as DOMMatrix;
    return (x: number, y: number) => {
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return [point.x, point.y];
    };
  };
  const endsOf = (text: SVGTextElement) => {
    const count = text.getNumberOfChars();
    return count === 0
      ? undefined
      : { start: text.getStartPositionOfChar(0), end: text.getEndPositionOfChar(count - 1) };
  };
  const boxOf = (each: SVGGraphicsElement, { fontSize }: CSSStyleDeclaration): number[] => {
    if (each instanceof SVGGElement) return [];
    if (each instanceof SVGTextElement) {
      const [at, ends] = [fromOwn(each), endsOf(each)];
      if (!ends) return [];
      const { start, end } = ends;
      const top = at(start.x, start.y - Number.parseFloat(fontSize));
      return [...at(start.x, start.y), ...at(end.x, end.y), ...top];
    }
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const pointsOf = (each: SVGGraphicsElement, anchor: string): number[] => {
    if (each instanceof SVGGElement) return [];
    const at = fromOwn(each);
    if (each instanceof SVGTextElement) {
      const ends = endsOf(each);
      if (!ends) return [];
      const { start, end } = ends;
      const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
      return at(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    }
    if (each instanceof SVGUseElement) {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2]; // WebKit's getBBox() leaves out its x and y
    }
    const { x, y, width, height } = each.getBBox();
    if (width === 0 && height === 0) return []; // nothing to see
    return [...at(x, y), ...at(x + width, y), ...at(x, y + height), ...at(x + width, y + height)];
  };

  const settled = async () => {
    await next(); // the key's event has come by then
    for (const player of plugin().players()) await player.settled();
  };

  return {
    /** Resolves when the deck has started, and no scene is left to wait for. */
    async ready(): Promise<string[]> {
      const isReady = () =>
        document.querySelector('.reveal.ready') &&
        [...document.querySelectorAll('[data-scene]')].every((host) =>
          host.matches('[data-step], [data-scene-error]'),
        );
      while (!isReady()) await next();
      await document.fonts.ready;
      await settled();
      return [...document.querySelectorAll<HTMLElement>('[data-scene-error]')].map(
        ({ dataset }) => dataset.sceneError ?? '',
      );
    },
    /** The picture, when nothing moves any more. */
    async look(): Promise<Picture> {
      await settled();
      return picture();
    },
    /** The pages of a deck that is opened for print. */
    async pages(): Promise<Page[]> {
      const pages = () => [...document.querySelectorAll('.pdf-page')];
      while (pages().length === 0) await next();
      return pages().map((page) => {
        const { left, top } = page.getBoundingClientRect();
        const from = (numbers: readonly number[]) =>
          rounded(numbers.map((n, i) => n - (i % 2 === 0 ? left : top)));
        return {
          scene: page.querySelector<HTMLElement>('[data-scene]')?.dataset.scene ?? '',
          elements: shapesIn(page).map((shape) => ({
            ...shape,
            box: from(shape.box),
            points: from(shape.points),
          })),
        };
      });
    },
    /** The pictures in the middle of each step of the slide, come to from before and from after. */
    middles(): { fromBefore: Picture; fromAfter: Picture; isBetween: boolean }[] {
      return players().flatMap((player) =>
        player.scene.steps.map((_, step) => {
          const at = (playhead: number) => {
            player.show(playhead);
            return picture();
          };
          const [before, fromBefore] = [at(step), at(step + 0.6)];
          const [after, fromAfter] = [at(step + 1), at(step + 0.6)];
          const [one, other, here] = [before, after, fromBefore].map((each) =>
            JSON.stringify(each),
          );
          return { fromBefore, fromAfter, isBetween: here !== one && here !== other };
        }),
      );
    },
    /** All scenes move in a few frames from now on. */
    hurry(): void {
      for (const player of plugin().players()) player.speed = 100;
    },
    /** The slide's scenes move slowly from now on, so that there is time to turn. */
    slow(): void {
      for (const player of players()) player.speed = 0.1;
    },
    /** Resolves when a scene is on its way. */
    async onItsWay(): Promise<number> {
      const share = () => (players()[0]?.playhead ?? 0) % 1;
      while (share() < 0.1) await next();
      return share();
    },
  };
}

declare global {
  interface Window {
    watch: ReturnType<typeof watch>;
  }
}
