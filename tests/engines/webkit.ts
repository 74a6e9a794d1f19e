import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Engine, WINDOW } from './engine.js';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** WebDriver's codes of keys that have no character. */
const KEYS = { ArrowRight: '\uE014', ArrowLeft: '\uE012' };

/** Debian's WebKitGTK by WebDriver, on a screen of its own. */
export async function openWebkit(): Promise<Engine> {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    [
      '--auto-servernum',
      '--server-args=-screen 0 1600x1200x24',
      'WebKitWebDriver',
      `--port=${port}`,
    ],
    { stdio: 'ignore', detached: true },
  );
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await answering(() => ask('GET', '/status'));
    const { sessionId } = (await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
        },
      },
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/timeouts`, { script: 1_800_000 });
    const engine: Engine = {
      open: async (url) => {
        await ask('POST', `${session}/url`, { url });
      },
      call: async (inPage, ...args) => {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve((${inPage})(...${JSON.stringify(args)})).then(
            (value) => done({ value }), (error) => done({ error: String(error) }));`;
        const answer = (await ask('POST', `${session}/execute/async`, { script, args: [] })) as {
          value: never;
          error?: string;
        };
        if (answer.error) throw new Error(answer.error);
        return answer.value;
      },
      press: async (key) => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
        await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'k', actions }] });
      },
      close: async () => {
        await ask('DELETE', session).finally(() => end(driver));
      },
    };
    await fit(engine, (rect) => ask('POST', `${session}/window/rect`, rect));
    return engine;
  } catch (error) {
    end(driver);
    throw error;
  }
}

/** Makes the page itself as large as in the other engines: the window has bars around it. */
async function fit(engine: Engine, resize: (rect: object) => Promise<unknown>): Promise<void> {
  const size = () => engine.call(() => ({ width: innerWidth, height: innerHeight }));
  await resize(WINDOW);
  const before = await size();
  await resize({
    width: 2 * WINDOW.width - before.width,
    height: 2 * WINDOW.height - before.height,
  });
  await answering(async () => {
    const { width, height } = await size();
    if (width !== WINDOW.width || height !== WINDOW.height)
      throw new Error(`WebKit's page is ${width} by ${height}`);
  });
}

/** Tries until it works, for ten seconds. */
async function answering(attempt: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ends the driver, its browser and its screen: they are a group of processes of their own. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
