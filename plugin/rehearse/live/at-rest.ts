/** Milliseconds from one look at what moves to the next; and until what never rests is looked at as it is. */
const [EVERY, ENOUGH] = [60, 4000];

/** Resolves when nothing moves in a slide any more, or when nobody waits for it. */
export async function whenAtRest(slide: HTMLElement, isOver: () => boolean): Promise<void> {
  const end = performance.now() + ENOUGH;
  // Twice: a movement begins a moment after what asks for it.
  for (let still = 0; still < 2 && !isOver() && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    still = isMoving(slide) ? 0 : still + 1;
  }
}

const isMoving = (slide: HTMLElement) =>
  slide.querySelector('[data-moving], [data-scene]:not([data-step], [data-scene-error])') !==
    null || document.getAnimations().some((each) => moves(each, slide));

/** What goes round for ever comes to no rest. */
function moves({ playState, effect }: Animation, slide: HTMLElement): boolean {
  const { endTime = 0 } = effect?.getComputedTiming() ?? {};
  if (playState !== 'running' || !Number.isFinite(Number(endTime))) return false;
  const target = (effect as KeyframeEffect).target;
  return target !== null && (slide.contains(target) || target.contains(slide));
}
