/** Builds the harness for a page: with any reveal.js, and with a fault put in on purpose. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The reveal.js that people use: the name of the package in node_modules, by major version. */
export const REVEALS = { 4: 'reveal-4', 5: 'reveal-5', 6: 'reveal.js' } as const;

export type RevealVersion = keyof typeof REVEALS;

/** A fault put into a source file: each text is replaced, and must be there. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly original: string;
  readonly fault: string;
}

/** The harness as one script. */
export async function bundle(reveal: RevealVersion, mutant?: Mutant): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('harness.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // The package says its modules have no side effects; the clock is one.
    ignoreAnnotations: true,
    // What the clock asks of Node only when it runs there.
    external: ['util', 'timers', 'timers/promises'],
    ...(REVEALS[reveal] !== 'reveal.js' && { alias: { 'reveal.js': REVEALS[reveal] } }),
    plugins: mutant ? [mutating(mutant)] : [],
  });
  return outputFiles[0]?.text ?? '';
}

/** Puts a fault into the source file that it is for. */
export function mutating({ name, file, original, fault }: Mutant): Plugin {
  return {
    name: 'mutant',
    setup(build) {
      build.onLoad({ filter: new RegExp(`/plugin/${file}$`) }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!source.includes(original))
          throw new Error(`Mutant '${name}': ${file} no longer has the line\n${original}`);
        return { contents: source.replace(original, () => fault), loader: 'ts' };
      });
    },
  };
}
