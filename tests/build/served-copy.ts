/** `npm start`, on a copy of the talk that a test may break. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['plugin', 'slides', 'demo', 'rollup.config.mjs', 'tsconfig.json', 'package.json'];

/** What runs, and what it has said so far. */
interface Started {
  readonly server: ChildProcess;
  readonly said: string;
}

interface Servers {
  /** Starts it in `folder`; resolves when it has said `words`. It ends with the test. */
  start(folder: string, port: number, words: RegExp): Promise<Started>;
  /** Serves a copy of the talk in `folder`. */
  serveCopy(folder: string, port: number): Promise<ChildProcess>;
}

export const test = base.extend<Servers>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what it needs from the pattern
  start: async ({}, use) => {
    const servers: ChildProcess[] = [];
    await use(
      (folder, port, words) =>
        new Promise((resolve) => {
          let said = '';
          const server = spawn(process.execPath, ['demo/build/serve.mjs'], {
            cwd: folder,
            env: { ...process.env, PORT: String(port) },
          });
          servers.push(server);
          const hear = (data: unknown) => {
            said += data;
            if (words.test(said)) resolve({ server, said });
          };
          server.stdout.on('data', hear);
          server.stderr.on('data', hear);
        }),
    );
    for (const server of servers) server.kill();
  },
  serveCopy: ({ start }, use) =>
    use(async (folder, port) => {
      for (const part of parts) cpSync(`${root}/${part}`, `${folder}/${part}`, { recursive: true });
      symlinkSync(`${root}/node_modules`, `${folder}/node_modules`, 'junction');
      return (await start(folder, port, /built in/)).server;
    }),
});
