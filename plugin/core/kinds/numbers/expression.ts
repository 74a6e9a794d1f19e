/**
 * Expressions of values: jsep parses them, and what is here says what they give. Nothing of JavaScript
 * can be reached from them, and nothing is evaluated as a program, which a Content-Security-Policy would
 * forbid.
 */
import jsep, { type Expression } from 'jsep';
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

const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '^': (a, b) => a ** b,
  '**': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
};

const MINUS = '-'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);

// A power as in mathematics and in Python, not the bits of JavaScript's ^.
jsep.addBinaryOp('^', 11, true);

// There a sign comes after a power, too: -x^2 is not (-x)^2.
jsep.hooks.add('gobble-token', function signBeforePower(env) {
  const { code } = this as unknown as Parser;
  if (code !== MINUS && code !== PLUS) return;
  const parser = this as unknown as Parser;
  parser.index++;
  const argument = powerOf(parser, parser.gobbleToken());
  const operator = code === MINUS ? '-' : '+';
  (env as { node: unknown }).node = { type: 'UnaryExpression', operator, argument, prefix: true };
});

/** What of jsep's parser its plugins may call. */
interface Parser {
  index: number;
  readonly expr: string;
  readonly code: number;
  gobbleToken(): Expression | false;
  gobbleSpaces(): void;
  throwError(message: string): never;
}

function powerOf(parser: Parser, left: Expression | false): Expression {
  if (!left) return parser.throwError('a number or a name is missing');
  parser.gobbleSpaces();
  const operator = ['**', '^'].find((each) => parser.expr.startsWith(each, parser.index));
  if (!operator) return left;
  parser.index += operator.length;
  const right = powerOf(parser, parser.gobbleToken());
  return { type: 'BinaryExpression', operator, left, right };
}

/** Longer ones are slips or attacks. */
const LONGEST = 500;

/**
 * Makes of an expression what it gives at any values.
 *
 * @throws Error that says what is wrong with it.
 */
export const compile: Compile = (expression) => {
  if (expression.length > LONGEST) throw new Error(`it is longer than ${LONGEST} characters.`);
  return given(jsep(expression));
};

function given(node: Expression): Given<number> {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (typeof value !== 'number') throw new Error(`${node.raw} is no number.`);
      return () => value;
    }
    case 'Identifier':
      return named(node.name as string);
    case 'UnaryExpression': {
      const of = given(node.argument as Expression);
      if (node.operator === '-') return (values) => -of(values);
      if (node.operator === '+') return of;
      throw new Error(`it knows no '${node.operator}' before a value.`);
    }
    case 'BinaryExpression': {
      const operator = OPERATORS[node.operator as string];
      if (!operator) throw new Error(`it knows no '${node.operator}'.`);
      const [left, right] = [given(node.left as Expression), given(node.right as Expression)];
      return (values) => operator(left(values), right(values));
    }
    case 'ConditionalExpression': {
      const { test, consequent, alternate } = node;
      const [when, then, otherwise] = [test, consequent, alternate].map((each) =>
        given(each as Expression),
      ) as [Given<number>, Given<number>, Given<number>];
      return (values) => (when(values) !== 0 ? then(values) : otherwise(values));
    }
    case 'CallExpression':
      return called(node.callee as Expression, node.arguments as Expression[]);
    case 'Compound':
      throw new Error('an operator is missing between two values.');
    default:
      throw new Error('it knows numbers, values, operators and functions alone.');
  }
}

function named(name: string): Given<number> {
  if (Object.hasOwn(CONSTANTS, name)) {
    const value = CONSTANTS[name as keyof typeof CONSTANTS];
    return () => value;
  }
  if (Object.hasOwn(FUNCTIONS, name)) throw new Error(`'${name}' needs parentheses after it.`);
  return (values) => values[name] ?? Number.NaN;
}

function called(callee: Expression, of: readonly Expression[]): Given<number> {
  const name = String(callee.name);
  if (callee.type !== 'Identifier' || !Object.hasOwn(FUNCTIONS, name)) {
    throw new Error(`there is no function '${name}'.${didYouMean(name, FUNCTION_NAMES)}`);
  }
  const f = FUNCTIONS[name as keyof typeof FUNCTIONS];
  const all = of.map(given);
  return (values) => f(...all.map((each) => each(values)));
}
