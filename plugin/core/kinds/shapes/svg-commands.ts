/** The commands of SVG's path data. */

export interface PathCommand {
  /** Its letter, in lower case. */
  readonly letter: string;
  /** Whether its numbers are told from where the pen is. */
  readonly isRelative: boolean;
  readonly numbers: readonly number[];
}

/** How many numbers each takes. */
const COUNTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

const LETTER = /[\s,]*([a-z])/iy;
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy;
/** Of an arc; what comes next may stand close behind it. */
const FLAG = /[\s,]*([01])/y;

/** The commands of path data, as far as they make sense: as in browsers, what comes after is left out. */
export function pathCommands(data: string): PathCommand[] {
  const commands: PathCommand[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  for (let letter = next(LETTER); letter !== undefined; letter = next(LETTER)) {
    const isRelative = letter === letter.toLowerCase();
    let word = letter.toLowerCase();
    const count = COUNTS[word];
    if (count === undefined) break;
    const numbersOfOne = () => {
      const numbers: number[] = [];
      for (let i = 0; i < count; i++) {
        const found = next(word === 'a' && (i === 3 || i === 4) ? FLAG : NUMBER);
        if (found === undefined) return undefined;
        numbers.push(Number(found));
      }
      return numbers;
    };
    for (let numbers = numbersOfOne(); numbers; numbers = numbersOfOne()) {
      commands.push({ letter: word, isRelative, numbers });
      if (count === 0) break;
      if (word === 'm') word = 'l'; // more numbers after a move are lines
    }
  }
  return commands;
}
