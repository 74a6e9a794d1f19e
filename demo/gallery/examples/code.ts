import {
  code,
  codeBackground,
  codeLine,
  fadeIn,
  image,
  indicate,
  scene,
  write,
} from '../../../plugin/index.js';

/** Highlighted by highlight.js. */
export const programs = scene('programs', ({ step }) => {
  const source = `total = 0
for price in prices:
    total += price
print(total)`;
  const sum = code('sum', source, {
    language: 'python',
    background: 'window',
    fontSize: 48,
  });
  step('A program.', write(sum));
  step('A line of it.', indicate('sum.line-3'));
});

/** A line as it would look among the others. */
export const aLine = scene('a-line', ({ step }) => {
  const source = `let sum = 0;
for (const x of xs) sum += x;`;
  const look = {
    fontSize: 40,
    at: { shift: [-5, 0.5] },
  } as const;
  const panel = codeBackground(source, {
    style: 'window',
    ...look,
  });
  step('What is behind it.', fadeIn(panel));
  step('Its second line.', [
    write(
      codeLine(source, 2, {
        language: 'javascript',
        ...look,
      }),
    ),
  ]);
});

/** A file beside the page, or one inside of it. */
export const images = scene('images', ({ step }) => {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 160 90"><rect width="160" height="90"
    fill="#0b6f8c"/><circle cx="120" cy="30" r="14"
    fill="#f7d96f"/><path d="M0 90 50 35 90 90z M60 90
    110 50 150 90z" fill="#16423c"/></svg>`;
  const hills = image(
    `data:image/svg+xml,${encodeURIComponent(picture)}`,
    { height: 6, alt: 'Two hills and the sun' },
  );
  step('An image.', fadeIn(hills, { scale: 1.2 }));
});
