// The README's commands, as a reader types them beside his talk.html.
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { run, talk } from './run.js';

const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## PDF, handouts, pictures\n');
const [, block = ''] = /```bash\n([^`]+)```/.exec(section) ?? [];
const commands = block
  .split('\n')
  .filter((line) => line.startsWith('npx reveal-scenes '))
  .map((line) => line.replace('npx reveal-scenes ', ''));

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(5);
});

for (const command of commands) {
  test(command, async ({ browserName: _ }, info) => {
    const cwd = path.dirname(info.outputPath('x'));
    copyFileSync(talk, path.join(cwd, 'talk.html'));
    const { code, out, error } = await run(command.split(' '), { cwd });
    expect(code, error).toBe(0);
    const [file = ''] = out.split(/[:\n]/);
    expect(existsSync(path.join(cwd, file)), out).toBe(true);
    expect(statSync(path.join(cwd, file)).size).toBeGreaterThan(10_000);
  });
}
