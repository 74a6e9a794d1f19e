// Notes of manim-slides, which are Markdown, as words in lines.
import { expect, test } from '@playwright/test';
import { plainNotes } from '../../../plugin/cli/importing/plain-notes.js';

const told: readonly [string, markdown: string, text: string][] = [
  ['emphasis', 'Say **this**, *then* __that__, ***both***.', 'Say this, then that, both.'],
  [
    'no emphasis',
    'snake_case_name, 2 * 3 * 4, x < y and y > z',
    'snake_case_name, 2 * 3 * 4, x < y and y > z',
  ],
  ['code is as it stands', 'Run `a_b * *c*` and ``x ` y``.', 'Run a_b * *c* and x ` y.'],
  [
    'links',
    'See [the **paper**](https://a.b/c "Title"), <https://d.e>.',
    'See the paper (https://a.b/c), https://d.e.',
  ],
  ['pictures and HTML', '![a cat](cat.png) is <b class="x">here</b>.', 'a cat is here.'],
  ['signs', '\\*not slanted\\*, 3\\.', '*not slanted*, 3.'],
  ['headings', '# First\nthen ##\n## Second ##', 'First\nthen ##\nSecond'],
  [
    'lists',
    '- one\n  goes on\n* two\n  - inner\n1. first',
    '• one goes on\n• two\n  • inner\n1. first',
  ],
  [
    'paragraphs',
    'A line\nthat goes on.\n\n\n\nAnother.  \nA line of its own.',
    'A line that goes on.\n\nAnother.\nA line of its own.',
  ],
  ['quotations and breaks', '> quoted\nand<br>broken', 'quoted and\nbroken'],
  ['blocks of code', 'So:\n```python\nx = **y\n  z_a_\n```\nDone.', 'So:\nx = **y\n  z_a_\nDone.'],
];

for (const [what, markdown, text] of told) {
  test(what, () => expect(plainNotes(markdown)).toBe(text));
}
