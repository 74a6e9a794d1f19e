/** Numbers in words of digits. */

export interface NumberFormat {
  readonly numDecimalPlaces: number;
  readonly includeSign: boolean;
  readonly groupWithCommas: boolean;
  readonly unit: string;
}

/** As in a formula, where a hyphen is a minus. */
const MINUS = '−';

/** What a number may consist of beside digits and its unit. */
export const SIGNS = `${MINUS}+.,`;

/** A number as it is shown, as Manim's `DecimalNumber` has it: what rounds to zero has no minus. */
export function writtenNumber(value: number, format: NumberFormat): string {
  const { numDecimalPlaces, includeSign, groupWithCommas, unit } = format;
  const digits = Math.abs(value).toFixed(Math.round(numDecimalPlaces));
  const isNegative = value < 0 && Number(digits) !== 0;
  const [whole = '', fraction] = digits.split('.');
  const grouped = groupWithCommas ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const sign = isNegative ? MINUS : includeSign ? '+' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}${unit}`;
}

/** The format of a number as its author has written it. */
export const formatOf = ({
  numDecimalPlaces = 2,
  includeSign = false,
  groupWithCommas = true,
  unit = '',
}: Partial<NumberFormat>): NumberFormat => ({
  numDecimalPlaces,
  includeSign,
  groupWithCommas,
  unit,
});
