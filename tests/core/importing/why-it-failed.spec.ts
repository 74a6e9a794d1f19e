import { expect, test } from '@playwright/test';
import { whyItFailed } from '../../../plugin/cli/importing/why-it-failed.js';

test("why a script failed: its own line and Python's message, without Manim's lines", () => {
  const said = `Two: the warning before.
Traceback (most recent call last):
  File "/home/me/talk.py", line 3, in <module>
    intro()
  File "/home/me/talk.py", line 7, in construct
    Circle(colr=RED)
    ^^^^^^^^^^^^^^^^
  File "/lib/manim/arc.py", line 652, in __init__
    super().__init__(
TypeError: got an unexpected
argument 'colr'
`;
  expect(whyItFailed(said, 'talk.py').split('\n')).toEqual([
    '  File "/home/me/talk.py", line 7, in construct',
    '    Circle(colr=RED)',
    'TypeError: got an unexpected',
    "argument 'colr'",
  ]);
  const slip = `  File "/home/me/talk.py", line 2\n    a = (\n        ^\nSyntaxError: '(' was never closed\n`;
  expect(whyItFailed(slip, 'talk.py')).toBe(
    `  File "/home/me/talk.py", line 2\n    a = (\nSyntaxError: '(' was never closed`,
  );
  expect(whyItFailed('talk.py: no scene. There is: none.\n', 'talk.py')).toBe(
    'talk.py: no scene. There is: none.',
  );
  expect(whyItFailed('', 'talk.py')).toBe('');
});
