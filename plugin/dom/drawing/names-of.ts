/** Where we write the name of a part of a diagram that was laid out here, before all others. */
export const PART = 'data-part';

/**
 * Where drawing tools write the names that their users see: Inkscape's layers and objects, draw.io's
 * cells, Mermaid's nodes, PlantUML's entities, Illustrator's and Affinity's layers; Figma and
 * matplotlib use ids; Graphviz a `<title>`.
 */
const NAMES = [
  PART,
  'id',
  'inkscape:label',
  'data-name',
  'data-id',
  'data-cell-id',
  'data-entity',
  'data-qualified-name',
  'serif:id',
];

/**
 * What an element of a drawing is called: by its tool, its author, or by a link such as `#encoder`, the one
 * thing by which an element can be named in Excalidraw.
 */
export function namesOf(element: Element): string[] {
  const title = [...element.children].find(({ localName }) => localName === 'title');
  const names = NAMES.map((name) => element.getAttribute(name)?.trim());
  // Mermaid's node `input` in its diagram `chart` has the id `chart-flowchart-input-0`, its class `Animal`
  // `chart-classId-Animal-0`, its state `Idle` `state-Idle-2`.
  names.push(/(?:^|-)(?:flowchart|classId|state)-(.+)-\d+$/.exec(element.id)?.[1]);
  if (element.localName === 'a') names.push(nameInLink(element));
  return [...names, title?.textContent?.trim()].filter(
    (name) => name !== undefined && name !== '',
  ) as string[];
}

/** A link to a slide by its number, as `#/2`, is no name. */
const nameInLink = (link: Element) =>
  /^#(?!\/)(.+)/.exec(link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '')?.[1];

/** Takes a link away that only names something: whoever clicks there would be led to the first slide. */
export function dropNames(drawing: Element): void {
  for (const link of drawing.querySelectorAll('a')) {
    const id = nameInLink(link);
    if (id === undefined || document.getElementById(id)) continue;
    link.removeAttribute('href');
    link.removeAttribute('xlink:href');
  }
}
