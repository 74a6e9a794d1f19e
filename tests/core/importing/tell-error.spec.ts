// What the author of a script is told who has no LaTeX; it needs Python, but not Manim.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { needsPython, python, recorder } from './python3.js';

/** What is said when a script does something; `tex_file_writing` is where Manim runs LaTeX. */
function saidOf(does: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'script-'));
  const lines = [
    'import subprocess',
    'def tex_to_svg_file():',
    '    subprocess.run(["latex", "a"])',
  ];
  writeFileSync(path.join(folder, 'tex_file_writing.py'), lines.join('\n'));
  const script = path.join(folder, 'talk.py');
  writeFileSync(script, `from tex_file_writing import tex_to_svg_file\n${does}\n`);
  const tell = `import pathlib
from reveal_scenes_manim.tell_error import tell_error
try:
    import talk
except Exception:
    tell_error(pathlib.Path(${JSON.stringify(script)}))`;
  const env = {
    PATH: '',
    PYTHONPATH: [recorder, folder].join(path.delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
  };
  return `${spawnSync(python, ['-c', tell], { env }).stderr}`;
}

test('--latex without LaTeX is told in a sentence, other errors from the line of the script on', () => {
  needsPython();
  expect(saidOf('tex_to_svg_file()')).toBe(
    '--latex needs LaTeX on this computer, which has no latex: install it, or leave out --latex, and formulas are laid out by KaTeX.\n',
  );
  const other = saidOf('open("nowhere.txt")');
  expect(other).toMatch(/^Traceback.*\n {2}File ".*talk\.py", line 2/);
  expect(other).toContain("FileNotFoundError: [Errno 2] No such file or directory: 'nowhere.txt'");
});
