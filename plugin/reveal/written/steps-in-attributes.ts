import type { SvgElement } from '../../core/kinds/basic/element.js';
import type { Play, Scene, Step } from '../../core/scene.js';
import { SceneError } from '../../core/scene-error.js';
import type { Animation } from '../../core/verbs/verbs.js';
import type { Frame } from '../../dom/drawing/survey.js';
import { animationInAttributes } from './animation-in-attributes.js';
import { attributeWords } from './attribute-words.js';

/** What attributes say: the mobjects and steps of a scene. */
export type Told = Pick<Scene, 'mobjects' | 'entrance' | 'steps'>;

/** One animation, with the place it has in the scene. */
interface Timed {
  readonly step: number;
  readonly after: boolean;
  readonly caption: string | undefined;
  /** What becomes of the step's page in a PDF. */
  readonly pdf: string | undefined;
  readonly animation: Animation;
}

/**
 * Reads steps from elements with `data-step`. An element that appears in step 1 and leaves in step 3
 * has `data-step="1 3" data-verb="create fadeOut"`; of a shorter list the last word holds on.
 * `data-step="0"` is the entrance.
 *
 * @param elements - in the order in which they are animated.
 * @param mobjectOf - the mobject that an element speaks of.
 * @param frame - of the drawing, in whose own units lengths are told.
 * @throws SceneError that names the element.
 */
export function stepsInAttributes(
  elements: readonly Element[],
  mobjectOf: (element: Element, index: number) => SvgElement,
  frame: Frame,
): Told {
  const mobjects = new Map<string, SvgElement>();
  const cues = elements.flatMap((element, i) => {
    const mobject = mobjectOf(element, i);
    mobjects.set(mobject.id, mobject);
    return cuesOf(element, mobject.id, frame);
  });
  const last = Math.max(0, ...cues.map(({ step }) => step));
  const stepAt = (number: number): Step => {
    const own = cues.filter(({ step }) => step === number);
    const caption = own.find((cue) => cue.caption !== undefined)?.caption;
    const pdf = own.find((cue) => cue.pdf)?.pdf;
    return {
      ...(caption !== undefined && { caption }),
      ...(pdf && { pdf: pdf as 'skip' }), // the reader sees to it
      plays: playsOf(own),
    };
  };
  const steps = Array.from({ length: last }, (_, i) => stepAt(i + 1));
  const missing = steps.findIndex(({ plays }) => plays.length === 0) + 1;
  if (missing > 0) {
    throw new SceneError(
      `data-step="${missing}"`,
      `no element has it, though there is a step ${last}. Number the steps without gaps.`,
    );
  }
  const entrance = stepAt(0);
  return {
    mobjects: [...mobjects.values()],
    ...(entrance.plays.length > 0 && { entrance }),
    steps,
  };
}

/** Animations start together, or after all before them in the step. */
function playsOf(cues: readonly Timed[]): Play[] {
  const plays: Animation[][] = [];
  for (const { after, animation } of cues) {
    const together = plays.at(-1);
    if (after || !together) plays.push([animation]);
    else together.push(animation);
  }
  return plays.map((animations) => ({ animations }));
}

function cuesOf(element: Element, target: string, frame: Frame): Timed[] {
  const words = (name: string) => attributeWords(element, name);
  const place = nameOf(element);
  return words('step').map((text, i) => {
    const word = (name: string) => words(name)[i] ?? words(name).at(-1);
    const step = Number(text);
    if (!Number.isInteger(step) || step < 0 || step > 1000) {
      throw new SceneError(
        place,
        `data-step: expected numbers such as "1" or "1 3", got '${text}'.`,
      );
    }
    const start = word('start') ?? 'together';
    if (start !== 'together' && start !== 'after') {
      throw new SceneError(place, `data-start: expected together or after, got '${start}'.`);
    }
    const caption = i === 0 ? (element.getAttribute('data-caption') ?? undefined) : undefined;
    return {
      step,
      after: start === 'after',
      caption,
      pdf: words('pdf')[i] ?? words('pdf').at(-1),
      animation: animationInAttributes(word, target, place, frame),
    };
  });
}

function nameOf(element: Element): string {
  const { id, localName } = element;
  const told = ['data-select', 'data-layer', 'data-step'].find((name) =>
    element.hasAttribute(name),
  );
  const mark = id ? ` id="${id}"` : told ? ` ${told}="${element.getAttribute(told)}"` : '';
  return `<${localName}${mark}>`;
}
