/** So many of something, as one says it. */
export const counted = (count: number, name: string) =>
  `${count === 0 ? 'no' : count} ${name}${count === 1 ? '' : 's'}`;
