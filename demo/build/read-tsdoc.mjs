// Reads comments out of our own sources, which are formatted by one formatter. What can be loaded is not
// read here: see declarations.mjs.

const COMMENT = String.raw`\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*`;

const linesOf = (comment) => comment.replace(/^\s*\*( |$)/gm, '');
/** What a comment says before its tags, on one line. */
const wordsOf = (comment) => linesOf(comment).split(/^@/m)[0].replace(/\s+/g, ' ').trim();

/** What is said over each exported type. */
export function typesIn(code) {
  const pattern = new RegExp(`${COMMENT}export (?:type|interface) (\\w+)`, 'g');
  return [...code.matchAll(pattern)].map(([, comment, name]) => [name, wordsOf(comment)]);
}

/** What is said over each exported function, with its example, and the names of its parameters. */
export function functionsIn(code) {
  const pattern = new RegExp(
    `${COMMENT}export (?:const|function) (\\w+)(?:: \\w+)?(?: = (?:\\w+\\(|<[\\w, ]+>)?)?\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)`,
    'g',
  );
  return [...code.matchAll(pattern)].map(([, comment, name, parameters]) => {
    const [, ...tags] = linesOf(comment).split(/^@/m);
    const told = (tag) =>
      tags.filter((each) => each.startsWith(tag)).map((each) => each.slice(tag.length).trim());
    const notes = told('param').map((each) => each.split(/ - ([\s\S]*)/).slice(0, 2));
    return [
      name,
      {
        words: wordsOf(comment),
        notes: Object.fromEntries(notes),
        example: told('example')[0] ?? '',
        parameters: [...parameters.replace(/\([^()]*\)/g, '').matchAll(/(?:^|,)\s*(\w+)\??:/g)].map(
          ([, each]) => each,
        ),
      },
    ];
  });
}

/**
 * The same code, in which an object holds beside each property the comment over it: under a symbol, so
 * that it goes wherever the property is spread.
 */
export function commentsKept(code) {
  const property = new RegExp(`${COMMENT}(?=(\\w+)[:,])`, 'g');
  return code.replace(
    property,
    (_, comment, name) =>
      `[Symbol.for('comment over ${name}')]: ${JSON.stringify(wordsOf(comment))},\n`,
  );
}

/** The fields of an interface, for what is declared by its type alone. */
export function fieldsOf(code, name) {
  const [, body] = new RegExp(`interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(code);
  const field = new RegExp(
    `(?:${COMMENT})?readonly (\\w+)(\\??): ([\\s\\S]*?);(?=\\s*(?:\\/|readonly|$))`,
    'g',
  );
  return [...body.matchAll(field)].map(([, comment = '', name, optional, type]) => ({
    name,
    type,
    isOptional: optional === '?',
    words: linesOf(comment).replace(/^@param (\w+) - /gm, '`$1`: '),
  }));
}
