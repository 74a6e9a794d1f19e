import { SceneError } from '../../core/scene-error.js';

/**
 * Tells what is wrong with scene data that is no JSON. Loaded when something is: no deck that is right needs it.
 *
 * @throws SceneError always.
 */
export function tellMistake(name: string, source: string, { message }: Error): never {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const words = line && source.split('\n')[Number(line) - 1]?.trim();
  const where = words ? ` That line is: ${words}` : '';
  const hint = /escape/i.test(message)
    ? ' In JSON a backslash is written twice.'
    : /token '?[\]}]/.test(message)
      ? ' Is there a comma too many before it?'
      : '';
  throw new SceneError('', `is not JSON: ${message}.${hint}${where}`, name);
}
