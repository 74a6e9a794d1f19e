/** The ids of mobjects to which their authors have given none. */

/** The id of the mobject that is the nth of its kind without one. */
export const generatedId = (kind: string, nth: number): string =>
  // That of a tracker is a name in expressions, where a hyphen is a minus.
  kind === 'valueTracker' ? `value${nth}` : `${kind}-${nth}`;

/** Whether an id, or that of a part, looks like one of these: it says nothing to an author. */
export const isGenerated = (id: string): boolean => /^[a-z]\w*-\d+(\.|$)/i.test(id);
