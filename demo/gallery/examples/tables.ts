import {
  brackets,
  bulletList,
  create,
  matrix,
  scene,
  setColor,
  setFill,
  table,
  tableLines,
  text,
  title,
  write,
} from '../../../plugin/index.js';

/** Cells, rows and columns can be spoken of. */
export const tables = scene('tables', ({ step }) => {
  const rows = [
    ['a', 'b', 'a and b'],
    ['0', '1', '0'],
    ['1', '1', '1'],
  ];
  step('A table.', create(table('truth', rows)));
  step('A row of it.', setColor('truth.row-3', 'GREEN'));
  step(
    'A cell of it.',
    setColor('truth.cell-2-2', 'YELLOW'),
  );
});

/** Its cells are formulas. */
export const matrices = scene('matrices', ({ step }) => {
  const turn = matrix(
    'turn',
    [
      [String.raw`\cos t`, String.raw`-\sin t`],
      [String.raw`\sin t`, String.raw`\cos t`],
    ],
    { fontSize: 90 },
  );
  step('A matrix.', write(turn));
  step('A column of it.', setColor('turn.column-2', 'RED'));
});

/** A line below the words, and dots before the items. */
export const lists = scene('lists', ({ add, step }) => {
  add(title('How to build it', { fontSize: 80 }));
  const plan = bulletList(
    'plan',
    ['Measure', 'Cut', 'Glue'],
    {
      fontSize: 80,
      at: { shift: [0, -0.8] },
    },
  );
  step('Items.', write(plan));
  step(
    'One of them.',
    setFill('plan.item-2', { color: 'YELLOW' }),
  );
});

/** Around anything, between any rows and columns. */
export const loose = scene('loose', ({ add, step }) => {
  const name = (words: string, x: number, y: number) =>
    text(words, {
      fontSize: 90,
      box: 'em',
      at: { shift: [x, y] },
    });
  const [x, y] = [
    name('x', -4.5, 0.8),
    name('y', -4.5, -0.8),
  ];
  const [ann, bob] = [
    name('Ann', 1, 1),
    name('Bob', 1, -1),
  ];
  const one = name('1', 5, 1);
  add(x, y, ann, bob, one, name('2', 5, -1));
  step(
    'Bars around it.',
    create(brackets([x, y], { form: 'bar' })),
  );
  step('Lines between them.', [
    create(
      tableLines([ann, bob], [ann, one], { which: 'all' }),
    ),
  ]);
});
