/**
 * Expressions of values. Nothing of JavaScript can be reached from them, and nothing is evaluated as a
 * program, which a Content-Security-Policy would forbid.
 *
 * No library, after trying: jsep takes 3 kB gzipped, and had to be taught that -x^2 is no square of -x and
 * told of most of its grammar that it is none here.
 */
import { didYouMean } from '../../did-you-mean.js';
import { type CONSTANT_NAMES, type Compile, FUNCTION_NAMES, type Given } from '../../values.js';

const CONSTANTS: Readonly<Record<(typeof CONSTANT_NAMES)[number], number>> = {
  PI: Math.PI,
  TAU: 2 * Math.PI,
  E: Math.E,
};

const FUNCTIONS: Readonly<Record<(typeof FUNCTION_NAMES)[number], (...of: number[]) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  atan2: Math.atan2,
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  log: Math.log10,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  min: Math.min,
  max: Math.max,
  pow: Math.pow,
};

type Operator = (a: number, b: number) => number;

const power: Operator = (a, b) => a ** b;

/** What a table tells itself: it may be asked for any word, such as `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, key = ''): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Operators between two values; those in a later row bind more tightly. */
const OPERATORS: readonly Readonly<Record<string, Operator>>[] = [
  {
    '<': (a, b) => Number(a < b),
    '<=': (a, b) => Number(a <= b),
    '>': (a, b) => Number(a > b),
    '>=': (a, b) => Number(a >= b),
    '==': (a, b) => Number(a === b),
    '!=': (a, b) => Number(a !== b),
  },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b },
];

/** As in mathematics and in Python: from the right, and before a sign, so that -x^2 is not (-x)^2. */
const POWERS: Readonly<Record<string, Operator>> = { '^': power, '**': power };

/** A number, a name, an operator, or a character that is none of them. */
const TOKENS = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[\p{L}_$][\p{L}\p{N}_$]*|\*\*|[<>=!]=|\S/giu;

/** Longer ones are slips or attacks. */
const LONGEST = 500;

/**
 * Makes of an expression what it gives at any values.
 *
 * @throws Error that says what is wrong with it.
 */
export const compile: Compile = (expression) => {
  if (expression.length > LONGEST) throw new Error(`it is longer than ${LONGEST} characters.`);
  const tokens = expression.match(TOKENS) ?? [];
  let at = 0;
  /** Goes on if the next token is that. */
  const takes = (token: string) => tokens[at] === token && Boolean(++at);
  const expects = (token: string) => {
    if (!takes(token))
      throw new Error(tokens[at] === undefined ? `a '${token}' is missing.` : unknown(tokens[at]));
  };

  function choice(): Given<number> {
    const when = operation();
    if (!takes('?')) return when;
    const then = choice();
    expects(':');
    const otherwise = choice();
    return (values) => (when(values) !== 0 ? then(values) : otherwise(values));
  }

  function operation(row = 0): Given<number> {
    const operators = OPERATORS[row];
    if (!operators) return signed();
    let left = operation(row + 1);
    for (let next = own(operators, tokens[at]); next; next = own(operators, tokens[at])) {
      at++;
      const [operator, before, after] = [next, left, operation(row + 1)];
      left = (values) => operator(before(values), after(values));
    }
    return left;
  }

  function signed(): Given<number> {
    if (takes('+')) return signed();
    if (takes('-')) {
      const of = signed();
      return (values) => -of(values);
    }
    const base = value();
    const operator = own(POWERS, tokens[at]);
    if (!operator) return base;
    at++;
    const exponent = signed();
    return (values) => operator(base(values), exponent(values));
  }

  function value(): Given<number> {
    const token = tokens[at++];
    if (token === undefined) throw new Error('a number or a name is missing at its end.');
    if (token === '(') {
      const inside = choice();
      expects(')');
      return inside;
    }
    if (/^[\d.]/.test(token) && token !== '.') return () => Number(token);
    if (!/^[\p{L}_$]/u.test(token)) throw new Error(unknown(token));
    return takes('(') ? called(token, inParentheses()) : named(token);
  }

  function inParentheses(): Given<number>[] {
    const all: Given<number>[] = [];
    while (!takes(')')) {
      if (all.length > 0) expects(',');
      all.push(choice());
    }
    return all;
  }

  const whole = choice();
  const rest = tokens[at];
  if (rest === undefined) return whole;
  throw new Error(
    /^[\p{L}\p{N}_$(.]/u.test(rest) && rest !== '.'
      ? 'an operator is missing between two values.'
      : unknown(rest),
  );
};

const unknown = (token = '') =>
  `'${token}' is unexpected: it knows numbers, values, operators and functions alone.`;

function named(name: string): Given<number> {
  if (Object.hasOwn(CONSTANTS, name)) {
    const value = CONSTANTS[name as keyof typeof CONSTANTS];
    return () => value;
  }
  if (Object.hasOwn(FUNCTIONS, name)) throw new Error(`'${name}' needs parentheses after it.`);
  return (values) => own(values, name) ?? Number.NaN;
}

function called(name: string, of: readonly Given<number>[]): Given<number> {
  if (!Object.hasOwn(FUNCTIONS, name)) {
    throw new Error(`there is no function '${name}'.${didYouMean(name, FUNCTION_NAMES)}`);
  }
  const f = FUNCTIONS[name as keyof typeof FUNCTIONS];
  return (values) => f(...of.map((each) => each(values)));
}
