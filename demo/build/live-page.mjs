// A page while it is being written: built in memory, anew when a file changes. Those who show it hear of
// each build by a server-sent event.
import { fileURLToPath } from 'node:url';
import { context, formatMessagesSync } from 'esbuild';
import { checkTypes } from './check-types.mjs';
import { followBuilds } from './follow-builds.mjs';
import { pageOf } from './page.mjs';
import { bundleOf } from './pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param page - one of pages.mjs. */
export function livePage(page) {
  /** The last build that worked, and what is wrong with a later one. The version is a time. */
  let build = { version: 0, html: '<!doctype html><title>…</title>', error: '' };
  const listeners = new Set();
  let bundle;
  /** Ends the check of what was built last. */
  let stopChecking = () => {};

  function tell(response) {
    const { version, error } = build;
    response.write(`data: ${JSON.stringify({ version, error })}\n\n`);
  }

  async function rebuild() {
    const started = performance.now();
    stopChecking();
    try {
      const { outputFiles } = await (await bundle).rebuild();
      const html = await pageOf(page, outputFiles[0].text);
      if (html === build.html && !build.error) {
        // Types alone may have changed, or what nobody uses yet.
        stopChecking = checkTypes(root, complain);
        return;
      }
      build = { version: Date.now(), html, error: '' };
      console.log(`built in ${Math.round(performance.now() - started)} ms`);
    } catch (error) {
      build = { ...build, error: readable(error) };
      console.error(build.error);
    }
    for (const response of listeners) tell(response);
    if (!build.error) stopChecking = checkTypes(root, complain);
  }

  /** What TypeScript has found: esbuild, which is quick, looks at no types, and at no name that is missing. */
  function complain(error) {
    build = { ...build, error };
    console.error(error);
    for (const response of listeners) tell(response);
  }

  return {
    /** Builds it for the first time, if that has not been done. */
    async begin() {
      if (bundle) return;
      // esbuild alone: it takes a tenth of Rollup's time, and what is served here need not be small.
      bundle = context(bundleOf(page));
      await rebuild();
    },
    /** After a change; what nobody has asked for is not built. */
    async change() {
      if (bundle) await rebuild();
    },
    /** Ends what it still does. */
    end: () => stopChecking(),
    html: () => `${build.html}\n<script>(${followBuilds})(${build.version})</script>`,
    listen(response) {
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      tell(response);
    },
  };
}

/** What is wrong and where, with paths as one types them. */
function readable({ errors, message }) {
  if (!errors?.length) return message.replaceAll(root, '');
  return formatMessagesSync(errors, { kind: 'error' }).join('\n').trim();
}
