/** Of what is no traceback, as much stands in a bar. */
const MOST = 8;

/**
 * What an author needs of what Python says of a script that failed: the script's own line, and the message. The
 * lines of Manim in between are left out.
 *
 * @param said - all that Python said.
 */
export function whyItFailed(said: string, script: string): string {
  const lines = said.trimEnd().split('\n');
  const at = lines.findLastIndex((line) => /^ +File "/.test(line) && line.includes(`${script}"`));
  const place = at < 0 ? [] : lines.slice(at, at + 2);
  const message = lines.slice(lines.findLastIndex((line) => line.startsWith(' ')) + 1);
  return [...place, ...message.slice(-MOST)].join('\n');
}
