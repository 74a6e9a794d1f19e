/**
 * What the sources say in comments. A program has none at run time, so the build leaves those over
 * fields in the objects that hold them (`demo/build/declarations.mjs`).
 */
import type { Fields } from '../core/field.js';

/** Finds the comment over what is exported: for `direction` over the type `Direction`, say. */
export type CommentOn = (name: string) => string | undefined;

/** The comment over a field in its declaration. By a symbol, as fields are listed by their names. */
export function commentOver(fields: Fields, name: string): string | undefined {
  return (fields as Readonly<Record<symbol, string>>)[Symbol.for(`comment over ${name}`)];
}
