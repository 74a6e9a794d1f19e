import type { Finding, Found } from './finding.js';

/** Takes down what is found, each thing once, with the stops where it is so. */
export interface Notebook {
  /**
   * @param slide - from 0, in the order of reading.
   * @param stop - how many of its fragments are shown.
   */
  tell(check: string, slide: number, stop: number, found: Found): void;
  /** The things that are seen at a stop. */
  saw(slide: number, stop: number, ids: readonly string[]): void;
  /** Whether a check has found something of these things there. */
  has(check: string, slide: number, stop: number, of: readonly string[]): boolean;
  /** Whether it is so only for a while, and so is meant: at other stops the things are seen without it. */
  isMeant(check: string, slide: number, of: readonly string[]): boolean;
  /** All, in the order of the deck. */
  findings(): Finding[];
}

interface Note {
  readonly check: string;
  readonly slide: number;
  readonly found: Found;
  readonly stops: Set<number>;
}

export function notebook(): Notebook {
  const notes = new Map<string, Note>();
  const seen = new Map<string, Set<number>>();
  const keyOf = (check: string, slide: number, of: readonly string[]) =>
    JSON.stringify([check, slide, ...of]);
  const isForAWhile = ({ slide, found, stops }: Note) =>
    found.isLasting === true &&
    found.of.some((id) => [...(seen.get(`${slide} ${id}`) ?? [])].some((stop) => !stops.has(stop)));
  return {
    tell(check, slide, stop, found) {
      const key = keyOf(check, slide, found.of);
      const note = notes.get(key) ?? { check, slide, found, stops: new Set() };
      note.stops.add(stop);
      // As it was where it was first.
      notes.set(key, stop < Math.min(...note.stops) ? { ...note, found } : note);
    },
    saw(slide, stop, ids) {
      for (const id of ids) {
        const key = `${slide} ${id}`;
        seen.set(key, (seen.get(key) ?? new Set()).add(stop));
      }
    },
    has: (check, slide, stop, of) => notes.get(keyOf(check, slide, of))?.stops.has(stop) ?? false,
    isMeant(check, slide, of) {
      const note = notes.get(keyOf(check, slide, of));
      return note !== undefined && isForAWhile(note);
    },
    findings: () =>
      [...notes.values()]
        .filter((note) => !isForAWhile(note))
        .map(({ check, slide, stops, found }) => {
          const { accepts: _, isLasting: __, ...told } = found;
          const [stop, until] = [Math.min(...stops), Math.max(...stops)];
          return { check, slide: slide + 1, stop, until, ...told };
        })
        .sort((a, b) => a.slide - b.slide || a.stop - b.stop),
  };
}
