/** Tells how far a program is. */
export interface Progress {
  /** @param share - from 0 to 1. */
  (share: number, doing: string): void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** Where it is shown: a terminal, or a log. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const BAR = 24;

/**
 * A bar with the time left on a terminal, a line for each thing that is done elsewhere.
 *
 * @param clock - milliseconds.
 */
export function progressOn(
  screen: Screen,
  clock: () => number = () => performance.now(),
): Progress {
  const start = clock();
  let last = '';
  const bar = (share: number, doing: string) => {
    const full = Math.round(BAR * Math.min(1, Math.max(0, share)));
    const left = share > 0 ? ((clock() - start) * (1 - share)) / share / 1000 : undefined;
    const time = left === undefined ? '' : `, ${left < 1 ? 'less than 1' : Math.ceil(left)} s left`;
    const line = `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${doing}${time}`;
    screen.write(`\r\x1b[2K${line.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  const lines = (_: number, doing: string) => {
    if (doing !== last) screen.write(`${doing}\n`);
    last = doing;
  };
  const end = () => void (screen.isTTY && screen.write('\r\x1b[2K'));
  return Object.assign(screen.isTTY ? bar : lines, { end });
}
