/** The buttons below a picture: from the start, back, on. */
import { enter, type Picture, showSteps, stepsOf } from './picture.js';

export interface Stepper {
  /** Another picture is there: it shows the step that was shown, or its end. */
  follow(picture: Picture): void;
}

export function stepper(bar: HTMLElement): Stepper {
  const button = (name: string) => bar.querySelector(`[data-do="${name}"]`) as HTMLButtonElement;
  const [play, back, next] = [button('play'), button('back'), button('next')];
  const status = bar.querySelector('output') as HTMLElement;
  let now: Picture | undefined;
  let isPlaying = false;

  const tell = () => {
    if (!now) return;
    const { prev, next: more } = now.deck.availableFragments();
    // Not `disabled`: who steps by keyboard keeps the button that was pressed.
    back.setAttribute('aria-disabled', String(!prev));
    next.setAttribute('aria-disabled', String(!more));
    const [done, all] = progressOf(now);
    status.textContent = `${done} / ${all}`;
  };
  const settled = () => {
    tell();
    if (!isPlaying) return;
    isPlaying = now?.deck.nextFragment() ?? false;
  };
  play.onclick = async () => {
    const picture = now;
    if (!picture) return;
    isPlaying = false;
    await enter(picture);
    isPlaying = picture.deck.nextFragment();
    tell();
  };
  back.onclick = () => {
    isPlaying = false;
    now?.deck.prevFragment();
    tell();
  };
  next.onclick = () => {
    isPlaying = false;
    now?.deck.nextFragment();
    tell();
  };
  return {
    follow(picture) {
      const before = now;
      now = picture;
      const { deck, element } = picture;
      const [done, all] = before ? progressOf(before) : [0, 0];
      const steps = stepsOf(picture).length;
      bar.hidden = steps === 0;
      if (!isPlayed(picture))
        showSteps(picture, done === all ? steps : Math.min(done, steps)).then(tell);
      deck.on('fragmentshown', tell);
      deck.on('fragmenthidden', tell);
      deck.on('scenesettled', settled);
      // Who comes to step through it comes to its start.
      if (!before) element.addEventListener('focus', () => begin(picture), { once: true });
      tell();
    },
  };

  function begin({ deck }: Picture) {
    if (deck.availableFragments().next) return;
    deck.slide(0, 0, -1);
    tell();
  }
}

/** Whether it plays by itself, as the first picture of the guide does. */
const isPlayed = ({ deck }: Picture) =>
  (deck.getConfig() as { scenes?: { autoplay?: boolean } }).scenes?.autoplay === true;

/** How many steps are shown, of how many. */
function progressOf(picture: Picture): [number, number] {
  const steps = stepsOf(picture);
  const isVisible = (each: Element) => each.classList.contains('visible');
  return [steps.filter((step) => step.every(isVisible)).length, steps.length];
}
