/** `npm start`, on a copy of the talk that a test may break. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['plugin', 'slides', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json'];

/** What runs, and what it has said so far. */
export interface Started {
  readonly server: ChildProcess;
  readonly said: string;
}

/** Starts it in `folder`; resolves when it has said `words`. */
export function start(folder: string, port: number, words: RegExp): Promise<Started> {
  return new Promise((resolve) => {
    let said = '';
    const server = spawn(process.execPath, ['demo/build/serve.mjs'], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
    });
    const hear = (data: unknown) => {
      said += data;
      if (words.test(said)) resolve({ server, said });
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
}

/** Serves a copy of the talk in `folder`. */
export async function serveCopy(folder: string, port: number): Promise<ChildProcess> {
  for (const part of parts) cpSync(`${root}/${part}`, `${folder}/${part}`, { recursive: true });
  symlinkSync(`${root}/node_modules`, `${folder}/node_modules`, 'junction');
  return (await start(folder, port, /built in/)).server;
}
