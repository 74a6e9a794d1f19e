// Reads functions, types and their TSDoc out of our own sources, which are formatted by one formatter. The
// tools that do so for any code need TypeScript's compiler as a library, which TypeScript 7 is not.

const uncommented = (comment = '') => comment.replace(/^\s*\*( |$)/gm, '').trim();
/** Parameters, as prose says them. */
const parametersInProse = (words) => words.replace(/@param (\w+) - /g, '`$1`: ');

/** Each exported function with its comment: what it says, its parameters, its example. */
export function functionsIn(code) {
  const pattern =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+) = \(((?:[^()]|\([^()]*\))*)\): ([\w.]+)/g;
  return [...code.matchAll(pattern)].map(([, comment, name, parameters, result]) => {
    const [words, ...tags] = uncommented(comment).split(/^@/m);
    const told = (tag) =>
      tags.filter((each) => each.startsWith(tag)).map((each) => each.slice(tag.length).trim());
    return {
      name,
      words,
      example: told('example')[0] ?? '',
      notes: told('param').map((each) => each.replace(/^(\w+) - /, '`$1`: ')),
      parameters: [...parameters.matchAll(/(?:^|,)\s*(\w+)\??:/g)].map(([, each]) => each),
      type: result.replace(/^\w+\./, ''),
    };
  });
}

/** The types in some code by name: what each is made of, and its own fields. */
export function typesIn(code) {
  const heads =
    /(?:interface (\w+)(?: extends (.+?))? |type (\w+) = Aimed<'\w+'>(?: & )?)(?=[{;])/g;
  return [...code.matchAll(heads)].map(({ 0: head, 1: name, 2: bases = '', 3: verb, index }) => [
    name ?? verb,
    {
      bases: verb ? ['Timing'] : bases.split(',').map((base) => /(?:Omit<)?(\w+)/.exec(base)?.[1]),
      fields: fieldsOf(bodyFrom(code, index + head.length)),
    },
  ]);
}

/** What is between a brace and the one that closes it. */
export function bodyFrom(code, start) {
  if (code[start] !== '{') return '';
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    if (code[i] === '{') depth++;
    if (code[i] === '}' && --depth === 0) return code.slice(start + 1, i);
  }
  return '';
}

/** The fields in the body of a type. */
export function fieldsOf(body) {
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)(\??): ((?:[^;{(]|\{[^}]*\}|\((?:[^()]|\([^()]*\))*\))+);/g;
  return [...body.matchAll(pattern)].map(([, comment, name, optional, type]) => ({
    name,
    type,
    isOptional: optional === '?',
    words: parametersInProse(uncommented(comment)),
  }));
}
