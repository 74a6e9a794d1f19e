// What the guide tells the users of other tools to write and to run, tool by tool.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Told {
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly string[];
  /** Lines to be added to a file. */
  readonly lines: string;
}

const plain = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The files and commands of a section of the guide. */
export function told(tool: string): Told {
  const page = readFileSync(`${root}demo/guide/tools.html`, 'utf8');
  const [section = ''] = new RegExp(`<section id="${tool}">[\\s\\S]*?</section>`).exec(page) ?? [];
  const files = [...section.matchAll(/<pre data-file="([^"]+)"[^>]*>([\s\S]*?)<\/pre>/g)];
  const commands = [...section.matchAll(/<pre class="command">([\s\S]*?)<\/pre>/g)];
  const [, lines = ''] = /<pre data-lines[^>]*>([\s\S]*?)<\/pre>/.exec(section) ?? [];
  return {
    lines: plain(lines),
    files: Object.fromEntries(files.map(([, name = '', text = '']) => [name, plain(text)])),
    commands: commands.map(([, text = '']) => plain(text)),
  };
}

/** A folder as the guide says: its files, and the package's folder for scripts. */
export function write(folder: string, files: Told['files'], script: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, text);
  }
  cpSync(`${root}dist/script`, `${folder}/${script}`, { recursive: true });
}

export function install(folder: string, ...packages: string[]): void {
  mkdirSync(folder, { recursive: true });
  // Else npm would take the next package.json above for the project.
  writeFileSync(`${folder}/package.json`, '{ "private": true }');
  execFileSync(
    'npm',
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...packages],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
  );
}
