/** The functions that authors call to make mobjects. */
import { UNNAMED } from '../field.js';
import { isOptions, withOptions } from '../given-options.js';

/** The function that authors call, with an id or without one: then the scene gives it one (`identify.ts`). */
export interface Builder<M, A extends readonly unknown[]> {
  (id: string, ...args: A): M;
  (...args: A): M;
}

/**
 * Whether the first of a builder's arguments is an id. It is none where options would else stand for
 * something that the builder needs: `text('words', { fontSize: 20 })`.
 */
function isNamed<A extends readonly unknown[]>(
  build: (id: string, ...args: A) => object,
  args: readonly unknown[],
): boolean {
  if (typeof args[0] !== 'string' || args.length < build.length) return false;
  const last = args.at(-1);
  if (args.length > build.length || !isOptions(last)) return true;
  return !Object.values(build(...(args as readonly [string, ...A]))).includes(last);
}

/** A function that takes an id, as one that also does without. */
export function withOrWithoutId<M extends object, A extends readonly unknown[]>(
  build: (id: string, ...args: A) => M,
): Builder<M, A> {
  const checked = withOptions(build);
  const builder = (...args: unknown[]) =>
    checked(...((isNamed(build, args) ? args : [UNNAMED, ...args]) as [string, ...A]));
  return builder as unknown as Builder<M, A>; // sound: either way it takes what follows an id
}
