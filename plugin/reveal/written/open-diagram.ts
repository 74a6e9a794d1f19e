/** Opens a diagram that is laid out from its source. */

import { GRAINS, type Grain, stepsOfGrain } from '../../core/diagrams/grains.js';
import { planSteps } from '../../core/diagrams/plan-steps.js';
import { type Told, toldSteps } from '../../core/diagrams/told-steps.js';
import { didYouMean } from '../../core/did-you-mean.js';
import type { Mobject } from '../../core/kinds/kinds.js';
import { loadWords } from '../../core/load-words.js';
import { parseScene } from '../../core/parse.js';
import type { Scene } from '../../core/scene.js';
import { inScene, SceneError } from '../../core/scene-error.js';
import { FRAME } from '../../core/units.js';
import { takeDrawing } from '../../dom/drawing/load.js';
import { PART } from '../../dom/drawing/names-of.js';
import { type Frame, frameOf, UNIT } from '../../dom/drawing/survey.js';
import {
  type Diagram,
  type DiagramLook,
  type DrawnPart,
  SourceError,
} from '../../dom/source/diagram.js';
import { makeLegible } from '../../dom/source/legible.js';
import { keepDiagram, keyOfDiagram, preparedDiagram } from '../../dom/source/prepared-diagrams.js';
import { diagramLook } from './diagram-look.js';
import { markElements, showLoaded } from './open-drawing.js';
import type { Source } from './source-in.js';
import { stepsInHost } from './steps-in-host.js';
import type { Opened } from './written.js';

/**
 * Lays a diagram out and opens it.
 *
 * @param data - of the scene in which its parts act, if there is one.
 * @throws SceneError when the tool does not understand the source, or a step names what it has not.
 */
export async function openDiagram(
  host: HTMLElement,
  name: string,
  source: Source,
  data: () => unknown,
): Promise<Opened> {
  const text = await source.read().catch((error: unknown) => {
    throw error instanceof SceneError ? error.in(name) : error;
  });
  const look = await diagramLook(host);
  const key = keyOfDiagram(source.language, text, look);
  const diagram = preparedDiagram(key) ?? (await layOut(look, name, source, text));
  let scene: Scene = { name, mobjects: [], steps: [] };
  let maxWidth = '';
  const svg = await takeDrawing(diagram.svg, 'the diagram', async (drawing) => {
    maxWidth = giveRoom(drawing);
    const parts = diagram.partsIn(drawing);
    for (const part of parts)
      for (const element of part.elements) element.setAttribute(PART, part.name);
    if (!look.own) makeLegible(parts);
    keepDiagram(key, drawing, parts);
    const given = data();
    await loadWords(given);
    scene = inScene(name, () =>
      sceneOf(host, name, parts, { text, given, frame: frameOf(drawing) }),
    );
    markElements(drawing, scene);
  });
  svg.dataset.look = host.dataset.look ?? '';
  Object.assign(svg.style, { maxWidth, alignSelf: 'center' });
  return showLoaded(host, svg, name, scene);
}

/** How wide a slide is at least, in a diagram's units: letters of a small one shall not be larger than headings. */
const SLIDE = 520;

/** How narrow it is at most, beside its height: a slide gives nothing that is higher much less room. */
const NARROWEST = 0.8;

/**
 * Gives a diagram its room: the frame is around all of it, and a slide wide at least, so that what stands
 * beside its parts is as large as they are.
 *
 * @returns how wide it may become, as a CSS length.
 */
function giveRoom(svg: SVGSVGElement): string {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const wide = Math.max(width, height * NARROWEST);
  svg.setAttribute('viewBox', [x - (wide - width) / 2, y, wide, height].join(' '));
  const unit = Math.max(wide / FRAME.width, height / FRAME.height, SLIDE / FRAME.width);
  svg.setAttribute(UNIT, String(unit));
  return `calc(var(--slide-width, 100%) * ${wide / SLIDE})`;
}

async function layOut(
  look: DiagramLook,
  name: string,
  { language }: Source,
  text: string,
): Promise<Diagram> {
  const { TOOLS } = await import('../../dom/source/lay-out.js');
  const tool = TOOLS[language];
  try {
    return await tool.layOut(text, look);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { line, message } = error;
    const words = line === undefined ? undefined : text.split('\n')[line - 1]?.trim();
    const where = line === undefined ? '' : `line ${line}${words ? ` ("${words}")` : ''}`;
    throw new SceneError(where, `${tool.name} says: ${message}`, name);
  }
}

/** The steps that build the diagram up, and after them those that are told in the slide or in data. */
function sceneOf(
  host: HTMLElement,
  name: string,
  parts: readonly DrawnPart[],
  { text, given, frame }: { readonly text: string; readonly given: unknown; readonly frame: Frame },
): Scene {
  const told = stepsInHost(host, name, frame);
  const data = (typeof given === 'object' && given !== null ? given : {}) as Partial<Scene>;
  const isTold = told !== undefined || given !== undefined;
  const steps = planSteps(parts, buildUp(host, parts, text, isTold));
  const own = [...(told?.mobjects ?? []), ...(data.mobjects ?? [])];
  const ids = new Set(own.map(({ id }) => id));
  const mobjects = parts.flatMap(({ name: id }): Mobject[] =>
    ids.has(id) ? [] : [{ kind: 'element', id, layer: id }],
  );
  const title = host.getAttribute('aria-label') ?? host.title;
  return parseScene({
    ...(title && { title }),
    ...(told?.entrance && { entrance: told.entrance }),
    ...data,
    name,
    mobjects: [...mobjects, ...own],
    steps: [...steps, ...(told?.steps ?? []), ...(data.steps ?? [])],
  });
}

/** What is told in the source, or in the grain that its host asks for. */
function buildUp(
  host: HTMLElement,
  parts: readonly DrawnPart[],
  text: string,
  isTold: boolean,
): Told {
  const { grain } = host.dataset;
  const told = toldSteps(text, parts);
  if (told.steps.length > 0 || (isTold && grain === undefined)) return told;
  if (grain === undefined) return stepsOfGrain('parts', parts);
  if (GRAINS.includes(grain as Grain)) return stepsOfGrain(grain as Grain, parts);
  const hint = didYouMean(grain, GRAINS);
  throw new SceneError('data-steps', `no '${grain}'.${hint}`);
}
