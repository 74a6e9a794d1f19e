// Runs in the deck's page, before all its scripts: a clock that can be stopped, so that a rehearsal takes no
// longer than its pictures, and a moment in the middle of a movement can be looked at.

interface Task {
  readonly run: () => void;
  due: number;
  /** Milliseconds, of one that comes again. */
  readonly every?: number;
  native?: number;
}

/** The browser's own. */
const own = {
  setTimeout: window.setTimeout.bind(window) as (run: TimerHandler, after?: number) => number,
  clearTimeout: window.clearTimeout.bind(window),
  requestAnimationFrame: window.requestAnimationFrame.bind(window),
  now: performance.now.bind(performance),
  date: Date.now.bind(Date),
};

/** A page that waits for its own clock, as in a loop without end, is let out of it. */
const IMPATIENCE = 1000;

const tasks = new Map<number, Task>();
const frames = new Map<number, FrameRequestCallback>();
let last = 1_000_000;
let stopped: number | undefined;
let asked = 0;
const dateOffset = own.date() - own.now();

/** Milliseconds of the browser's own clock, also while the page's stands. */
export const realNow = (): number => own.now();

/** Resolves in a later task of the browser. */
export function realTask(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    // Timers that follow one another wait for four milliseconds each, messages do not.
    if (milliseconds > 0) own.setTimeout(resolve, milliseconds);
    else {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }
  });
}

/** Resolves when the browser has painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => own.requestAnimationFrame(() => void own.setTimeout(resolve)));

function now(): number {
  if (stopped === undefined) return own.now();
  asked++;
  return asked > IMPATIENCE ? stopped + (asked - IMPATIENCE) * 0.1 : stopped;
}

/** Puts the clock in the place of the browser's. */
export function installClock(): void {
  performance.now = now;
  Date.now = () => Math.round(now() + dateOffset);
  const later = (every: boolean) =>
    ((handler: TimerHandler, milliseconds = 0, ...given: unknown[]) => {
      if (typeof handler !== 'function') return own.setTimeout(handler, milliseconds);
      const wait = Math.max(every ? 1 : 0, Number(milliseconds) || 0);
      const id = last++;
      const task: Task = {
        run: () => handler(...given),
        due: now() + wait,
        ...(every && { every: wait }),
      };
      tasks.set(id, task);
      if (stopped === undefined) startTask(id, task);
      return id;
    }) as typeof window.setTimeout;
  const clear = (id?: number) => {
    const task = id === undefined ? undefined : tasks.get(id);
    if (!task) return own.clearTimeout(id);
    own.clearTimeout(task.native);
    tasks.delete(id as number);
  };
  Object.assign(window, {
    setTimeout: later(false),
    setInterval: later(true),
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame(callback: FrameRequestCallback) {
      const id = last++;
      frames.set(id, callback);
      if (stopped === undefined) own.requestAnimationFrame(() => runFrame(id, own.now()));
      return id;
    },
    cancelAnimationFrame: (id: number) => void frames.delete(id),
  });
}

function startTask(id: number, task: Task): void {
  task.native = own.setTimeout(
    () => {
      if (stopped !== undefined || !tasks.has(id)) return;
      again(id, task);
      if (tasks.has(id)) startTask(id, task);
      task.run();
    },
    Math.max(0, task.due - own.now()),
  );
}

/** A timer that has come goes, one that comes again gets its next time. */
function again(id: number, task: Task): void {
  if (task.every === undefined) tasks.delete(id);
  else task.due += task.every;
}

function runFrame(id: number, time: number): void {
  const frame = frames.get(id);
  frames.delete(id);
  frame?.(time);
}

/** Whether the page waits for a frame to go on with a movement. */
export const awaitsFrame = (): boolean => frames.size > 0;

/** Stops the clock; from here on time goes by `pass()` alone. */
export function stopClock(): void {
  stopped ??= own.now();
}

/** Lets so many milliseconds pass, and then one frame. What throws is told as the browser tells it. */
export async function pass(milliseconds: number): Promise<void> {
  if (stopped === undefined) return realTask(milliseconds);
  await realTask(); // what has just been asked for begins now, not at the end
  const end = stopped + milliseconds;
  for (let i = 0; i < 10_000; i++) {
    const [id, task] = firstDue(end);
    if (!task || id === undefined) break;
    stopped = Math.max(stopped, task.due);
    asked = 0;
    again(id, task);
    guarded(task.run);
  }
  stopped = end;
  asked = 0;
  for (const id of [...frames.keys()]) guarded(() => runFrame(id, end));
  await realTask(); // promises, observers, messages
}

function firstDue(end: number): [number, Task] | [] {
  let first: [number, Task] | [] = [];
  for (const [id, task] of tasks) {
    if (task.due <= end && task.due < (first[1]?.due ?? Number.POSITIVE_INFINITY))
      first = [id, task];
  }
  return first;
}

function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
