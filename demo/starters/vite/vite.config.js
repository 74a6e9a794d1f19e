// `npm start` shows what TypeScript says of the deck, in the page and in the terminal.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));

const checkTypes = {
  name: 'check-types',
  apply: 'serve',
  configureServer(server) {
    let runs = 0;
    let wrong = '';
    const show = () => {
      if (wrong) server.ws.send({ type: 'error', err: { message: wrong, stack: '' } });
    };
    const check = () => {
      const run = ++runs;
      wrong = '';
      execFile(process.execPath, [tsc, '--pretty', 'false'], (_, said) => {
        if (run !== runs) return; // a file was saved again
        wrong = said.trim();
        if (wrong) server.config.logger.error(wrong, { timestamp: true });
        show();
      });
    };
    server.ws.on('connection', show);
    server.watcher.on('change', check);
    check();
  },
};

export default defineConfig({ plugins: [checkTypes] });
