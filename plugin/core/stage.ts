import { type Box, union } from './box.js';
import { type Boxes, layOut, type Sizes } from './layout.js';
import { leavesOf } from './leaves.js';
import { linesOf } from './lines.js';
import type { Leaf, Mobject } from './mobject.js';
import type { Scene } from './scene.js';
import type { States } from './state.js';

/** A scene that has been measured and laid out: all that is needed to know how it looks. */
export interface Stage {
  readonly scene: Scene;
  readonly boxes: Boxes;
  /** All leaves, in order of painting. */
  readonly leaves: readonly Leaf[];
  /** The leaves below each id; a leaf has itself. */
  readonly families: ReadonlyMap<string, readonly Leaf[]>;
  /** How many parts (outlines, glyphs, tips) each leaf has. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * Lays a scene out.
 *
 * @param sizes - of the scene's texts and formulas; what is missing has no extent.
 * @throws SceneError when mobjects wait for each other's place.
 */
export function stageOf(scene: Scene, sizes: Sizes): Stage {
  const leaves = leavesOf(scene.mobjects);
  return {
    scene,
    boxes: layOut(scene, sizes),
    leaves,
    families: familiesOf(scene.mobjects),
    parts: new Map(leaves.map((leaf) => [leaf.id, partsOf(leaf, sizes)])),
  };
}

function familiesOf(mobjects: readonly Mobject[]): Map<string, readonly Leaf[]> {
  const families = new Map<string, readonly Leaf[]>();
  const enlist = (mobject: Mobject) => {
    families.set(mobject.id, leavesOf([mobject]));
    if (mobject.kind === 'group') mobject.members.forEach(enlist);
  };
  mobjects.forEach(enlist);
  return families;
}

/** Glyphs of a line as a reader counts them. */
export function glyphsOf(line: string): string[] {
  return Array.from(new Intl.Segmenter().segment(line), ({ segment }) => segment);
}

/** Spaces have no outline: they take no time in Manim's `Write`. */
export const isInked = (glyph: string) => glyph.trim() !== '';

function partsOf(leaf: Leaf, sizes: Sizes): number {
  switch (leaf.kind) {
    case 'text':
      return linesOf(leaf).flatMap((line) => glyphsOf(line.text).filter(isInked)).length;
    case 'formula':
    case 'element':
      return sizes.get(leaf.id)?.parts ?? 0;
    case 'arrow':
      return 2;
    default:
      return 1;
  }
}

/** The box of a mobject at its place, be it on the board or not. */
export function boxOn(stage: Stage, states: States, id: string): Box {
  const boxes = (stage.families.get(id) ?? []).map((leaf) => {
    const box = stage.boxes.get(leaf.id) as Box;
    return { ...box, center: states.get(leaf.id)?.place ?? box.center };
  });
  return boxes.length === 1 ? (boxes[0] as Box) : union(boxes);
}
