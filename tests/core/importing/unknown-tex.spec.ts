// What the author of a formula is told that KaTeX cannot lay out.
import { expect, test } from '@playwright/test';
import { unknownTex } from '../../../plugin/cli/importing/unknown-tex.js';

const told = (reason: string) => {
  const { what, mend, isLatex } = unknownTex(reason);
  return `${what}: ${mend}${isLatex ? ', or LaTeX' : ''}`;
};

test('what KaTeX does not know is named, with what stands for it or is meant', () => {
  expect(told(String.raw`Undefined control sequence: \dv at position 1: "\dv{f}{x}"`)).toBe(
    String.raw`KaTeX does not know \dv: write \frac{df}{dx}, or LaTeX`,
  );
  expect(told(String.raw`Undefined control sequence: \fracc at position 1: "\fracc"`)).toBe(
    String.raw`KaTeX does not know \fracc: write \frac, if that is meant`,
  );
  expect(told(String.raw`Undefined control sequence: \chemfig at position 7: "\chemfig"`)).toBe(
    String.raw`KaTeX does not know \chemfig: write it in words of KaTeX, or LaTeX`,
  );
  const array = String.raw`write \begin{array}{…} in a MathTex, or Manim's Table, or LaTeX`;
  for (const reason of [
    'No such environment: tabular at position 7: "{tabular}"',
    String.raw`Can't use function '\begin' in text mode at position 23: "\begin{tabular}{cc} "`,
  ])
    expect(told(reason)).toBe(String.raw`KaTeX does not know \begin{tabular}: ${array}`);
});

test('other mistakes are in the words of KaTeX, but for the place in what it was asked', () => {
  expect(told(String.raw`Can't use function '\frac' in text mode at position 7: "\frac"`)).toBe(
    String.raw`\frac is no text: put the formula in the text between dollar signs`,
  );
  expect(told(`Expected '}', got 'EOF' at position 8: "b"`)).toBe(
    `KaTeX cannot read it (Expected '}', got 'EOF' at: "b"): mend it`,
  );
});
