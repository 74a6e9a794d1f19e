import type { Seen } from '../seen.js';
import { byWords } from './by-words.js';
import { failuresIn, silencesIn } from './mishaps.js';
import { pageBoxesIn } from './page-boxes.js';
import { planeOf } from './plane.js';
import { shapesIn } from './shapes.js';
import { textsIn } from './texts.js';

/** Looks at a slide as it is in this moment. */
export function see(section: Element): Seen {
  const plane = planeOf(section);
  const places = new Map([...section.querySelectorAll('*')].map((element, i) => [element, i]));
  const orderOf = (element: Element) => places.get(element) ?? 0;
  const drawn = shapesIn(section, plane, orderOf);
  const boxes = pageBoxesIn(section, plane, orderOf);
  return byWords({
    width: plane.width,
    height: plane.height,
    window: plane.window,
    texts: textsIn(section, plane, orderOf),
    strokes: [...drawn.strokes, ...boxes.strokes],
    boxes: [...drawn.boxes, ...boxes.boxes],
    specks: drawn.specks,
    failures: failuresIn(section, plane),
    silences: silencesIn(section, plane),
  });
}
