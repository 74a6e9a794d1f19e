// Who lays out the formulas of a script: KaTeX, and what it does not know LaTeX. It needs Python, but no Manim.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { needsPython, python, recorder } from './python3.js';

/** What of Manim has to do with formulas. */
const MANIM = {
  '__init__.py': `
import os, types
config = types.SimpleNamespace(get_dir=lambda name: os.path.join(os.path.dirname(__file__), name))
`,
  'mobject/text/tex_mobject.py': `
import pathlib, subprocess

def tex_to_svg_file(expression, environment=None, tex_template=None):
    subprocess.run(["latex", expression], check=True)
    return pathlib.Path("latex.svg")

class SingleStringMathTex:
    def __init__(self, tex_string, tex_environment="align*"):
        try:
            self.file_name = tex_to_svg_file("\\\\special{dvisvgm:raw <g id='a'>}" + tex_string, tex_environment)
        except ValueError as error:
            raise error
        self.tex_string, self.tex_environment = tex_string, tex_environment

    def _get_modified_expression(self, tex):
        return tex

class MathTex(SingleStringMathTex):
    pass
`,
};

/** How often KaTeX was asked. */
let asked = 0;

/** Knows all but `\dv`. */
async function withKatex<T>(use: (address: string) => Promise<T>): Promise<T> {
  const unknown = { what: String.raw`KaTeX does not know \dv`, mend: 'write it', isLatex: true };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      asked++;
      const answer = body.includes('dv{') ? unknown : { svg: '<svg/>', order: [0] };
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

/** What is said when a script makes formulas, where `latex` is a program of some status, or is not there. */
async function saidOf(
  script: string,
  latex?: number,
  folder = mkdtempSync(path.join(tmpdir(), 'formulas-')),
): Promise<string> {
  for (const [name, code] of Object.entries(MANIM)) {
    const file = path.join(folder, 'manim', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  if (latex !== undefined) {
    writeFileSync(path.join(folder, 'latex'), `#!/bin/sh\nexit ${latex}\n`);
    chmodSync(path.join(folder, 'latex'), 0o755);
  }
  writeFileSync(path.join(folder, 'talk.py'), script);
  return withKatex(async (address) => {
    const run = `import pathlib
from reveal_scenes_manim import formulas
from reveal_scenes_manim.tell_error import tell_error
formulas.install(${JSON.stringify(address)}, print)
try:
    import talk
    for each in (talk.known, talk.unknown):
        print(formulas.tex_of(each))
except Exception:
    tell_error(pathlib.Path(${JSON.stringify(path.join(folder, 'talk.py'))}))`;
    const env = {
      PATH: folder,
      PYTHONPATH: [recorder, folder].join(path.delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
    };
    const child = spawn(python, ['-c', run], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        said += data;
      });
    await new Promise((resolve) => child.on('close', resolve));
    return said.replaceAll(folder, '…').replace(/^ +[\^~]+\n/gm, '');
  });
}

const SCRIPT = String.raw`from manim.mobject.text.tex_mobject import MathTex
known = MathTex("x^2")
unknown = MathTex(r"\dv{f}{x} = 3")
`;
const TRACE = String.raw`Traceback (most recent call last):
  File "…/talk.py", line 3, in <module>
    unknown = MathTex(r"\dv{f}{x} = 3")
`;

test.beforeEach(() => {
  needsPython();
  test.skip(process.platform === 'win32', 'the stand-in for LaTeX is a script of a Unix shell');
});

test('a formula that nobody knows is told at the line of its script, without lines of ours or of Manim', async () => {
  expect(await saidOf(SCRIPT)).toBe(
    String.raw`${TRACE}FormulaError: KaTeX does not know \dv, in \dv{f}{x} = 3: write it, or install LaTeX, and it lays out this formula.
`,
  );
  expect(await saidOf(SCRIPT, 1)).toBe(
    String.raw`${TRACE}FormulaError: KaTeX does not know \dv, in \dv{f}{x} = 3, and LaTeX fails, too: write it.
`,
  );
});

test('what KaTeX does not know comes of LaTeX, which tells so; all else stays a formula', async () => {
  expect(await saidOf(SCRIPT, 0)).toBe(
    String.raw`KaTeX does not know \dv, in \dv{f}{x} = 3: it is LaTeX's, as outlines
x^2
None
`,
  );
});

test('a formula has one file from save to save, whichever comes before it, and is laid out once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'formulas-'));
  const filesOf = async (...formulas: string[]) => {
    const made = formulas.map((tex) => `MathTex("${tex}")`).join(', ');
    const script = `from manim.mobject.text.tex_mobject import MathTex
known, unknown = ${made}
print(known.file_name)
print(unknown.file_name)
`;
    return (await saidOf(script, undefined, folder)).split('\n').slice(0, 2);
  };
  asked = 0;
  const [one, two] = await filesOf('x', 'y');
  expect(asked).toBe(2);
  const [first, second] = await filesOf('y', 'z');
  expect(first).toBe(two);
  expect(new Set([one, two, second]).size).toBe(3);
  expect(asked).toBe(3);
});
