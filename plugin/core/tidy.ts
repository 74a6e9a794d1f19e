/** 0.3, and not 0.30000000000000004. */
export const tidy = (n: number) => Number(n.toPrecision(12));
