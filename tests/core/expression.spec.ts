import { expect, test } from '@playwright/test';
import { compile } from '../../plugin/core/kinds/numbers/expression.js';
import { CONSTANT_NAMES, FUNCTION_NAMES, namesIn } from '../../plugin/core/values.js';

const VALUES = { x: 3, t: 0.5, größe: 2 };

test('expressions mean what they mean in mathematics', () => {
  for (const [expression, value] of [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['2 ^ 3 ^ 2', 512],
    ['-x^2', -9],
    ['2 ** -1', 0.5],
    ['(-x)^2', 9],
    ['-x + 1', -2],
    ['2 * -x', -6],
    ['x % 2', 1],
    ['x > 2', 1],
    ['x < t ? 10 : 20', 20],
    ['sqrt(x^2 + 16)', 5],
    ['max(x, t, 7)', 7],
    ['sin(PI / 2)', 1],
    ['ln(E)', 1],
    ['log(1000)', 3],
    ['größe * 1.5e1', 30],
    ['TAU / PI', 2],
    ['1 - -x', 4],
    ['.5 + 2.', 2.5],
    ['x == 3 ? t > 1 ? 1 : 2 : 3', 2],
    ['2 * x ^ 2 / 6 % 2', 1],
    ['1e-3 * 1E3', 1],
  ] as const) {
    expect(compile(expression)(VALUES), expression).toBeCloseTo(value, 12);
  }
});

test('all names that are told are known', () => {
  for (const name of FUNCTION_NAMES) expect(compile(`${name}(1, 1)`)({})).not.toBeNaN();
  for (const name of CONSTANT_NAMES) expect(compile(name)({})).toBeGreaterThan(2);
});

test('what is no expression is told, and nothing of the page can be reached', () => {
  for (const [expression, problem] of [
    ['x +', 'a number or a name is missing'],
    ['', 'a number or a name is missing'],
    ['(x', "a ')' is missing"],
    ['max(x t)', "'t' is unexpected"],
    ['x ? 1', "a ':' is missing"],
    ['2 x', 'an operator is missing'],
    ['x constructor 2', 'an operator is missing'],
    ['sen(x)', "there is no function 'sen'."],
    ['sinn(x)', "Did you mean 'sin'?"],
    ['sin', "'sin' needs parentheses"],
    ['x.constructor', "'.' is unexpected"],
    ['x["constructor"]', "'[' is unexpected"],
    ['constructor("return 1")()', "'\"' is unexpected"],
    ['constructor(1)', 'there is no function'],
    ['"text"', 'is unexpected'],
    ['[1, 2]', 'it knows numbers'],
    ['x && t', "'&' is unexpected"],
    ['x = 3', "'=' is unexpected"],
    ['x)', "')' is unexpected"],
    ['toString(1)', "there is no function 'toString'"],
    [`${'('.repeat(600)}x`, 'it is longer than 500'],
  ] as const) {
    expect(() => compile(expression), expression).toThrow(problem);
  }
});

test('what no tracker has is no number', () => {
  for (const name of ['none', 'constructor', 'toString']) expect(compile(name)(VALUES)).toBeNaN();
});

test('the names in an expression are those of values', () => {
  expect(namesIn('2e3 * sin(alpha) + x1 - PI / größe + x1')).toEqual(['alpha', 'x1', 'größe']);
});
