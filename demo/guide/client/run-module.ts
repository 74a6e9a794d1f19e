/** Runs the code of an example, as a module that imports from 'reveal-scenes'. */

/** An error in an example's code, and where in that code it is, if that is known. Both begin at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const places = new WeakMap<object, Place>();

/** Where in its code an error came up; of what is not even code nobody tells. */
export const placeOf = (error: unknown): Place | undefined =>
  typeof error === 'object' && error !== null ? places.get(error) : undefined;

/**
 * Says what 'reveal-scenes' is: the page's own copy, under the names that it has. It is an address that
 * holds its own text, for a page that was opened as a file cannot import another one.
 */
export function mapImports(): void {
  const names = Object.keys(RevealScenes).filter((name) => name !== 'default');
  const code = `export const { ${names.join(', ')} } = RevealScenes;\nexport default RevealScenes;`;
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({
    imports: { 'reveal-scenes': `data:text/javascript,${encodeURIComponent(code)}` },
  });
  document.head.append(map);
}

/** Gives what the module exports by default. */
export async function runModule(code: string): Promise<unknown> {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    const module = (await import(address)) as { readonly default?: unknown };
    return module.default;
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const [, line, column] = new RegExp(`${address}:(\\d+):(\\d+)`).exec(stack) ?? [];
    if (line) places.set(error as object, { line: Number(line), column: Number(column) });
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
