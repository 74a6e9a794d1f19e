// The marks on a slide: frames, and words beside them. They are in a tree of their own, so that no style of
// the deck is theirs, and none of theirs the deck's.
import type { Found } from '../finding.js';
import { grown, type Rect } from '../rect.js';
import { placeLabels } from './place-labels.js';

/** What is marked, and where it is in the window; nowhere for what is not seen. */
export interface Fault extends Pick<Found, 'severity' | 'what' | 'fix'> {
  readonly check: string;
  readonly frame: Rect | undefined;
}

const STYLE = `
:host { position: fixed; inset: 0; z-index: 1000; pointer-events: none !important; overflow: hidden;
  font: 14px/1.35 system-ui, sans-serif; text-align: left; color: #fff; }
.breaks { --tone: #f2555a; } .ugly { --tone: #ffb224; } .advice { --tone: #6ea8fe; }
.frame { position: absolute; box-sizing: border-box; border: 2px solid var(--tone); border-radius: 4px;
  box-shadow: 0 0 0 1px #000a, inset 0 0 0 1px #000a; }
.words { position: absolute; box-sizing: border-box; width: max-content; max-width: min(20rem, 90vw);
  padding: .3em .6em; border-left: 4px solid var(--tone); border-radius: 3px; background: #16181d;
  box-shadow: 0 0 0 1px #fff8, 0 2px 8px #0008; }
.words b { color: var(--tone); } .words p { margin: 0; } .fix { opacity: .85; }
@media print { :host { display: none; } }`;

/** Pixels between a thing and its frame. */
const ROOM = 4;

export function overlayOn(viewport: HTMLElement) {
  const host = document.createElement('aside');
  host.className = 'scene-faults';
  host.setAttribute('role', 'status');
  host.setAttribute('aria-label', 'What is wrong on this slide');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  viewport.append(host);
  return {
    /** Shows these marks and no others. */
    show(faults: readonly Fault[]) {
      for (const old of root.querySelectorAll('div')) old.remove();
      const frames = faults.map(({ frame }) => frame && grown(frame, ROOM));
      const words = faults.map(wordsOf);
      root.append(...frames.flatMap((frame, i) => frameOf(faults[i] as Fault, frame)), ...words);
      const sizes = words.map(({ offsetWidth: width, offsetHeight: height }) => ({
        width,
        height,
      }));
      const window = { width: innerWidth, height: innerHeight };
      for (const [i, [x, y]] of placeLabels(frames, sizes, window).entries()) {
        words[i]?.style.setProperty('left', `${x}px`);
        words[i]?.style.setProperty('top', `${y}px`);
      }
    },
    remove: () => host.remove(),
  };
}

function frameOf({ severity }: Fault, frame: Rect | undefined): HTMLElement[] {
  if (!frame) return [];
  const element = document.createElement('div');
  element.className = `frame ${severity}`;
  // What leaves the window is framed where it can be seen.
  const left = Math.min(Math.max(2, frame.left), innerWidth - 12);
  const top = Math.min(Math.max(2, frame.top), innerHeight - 12);
  const right = Math.max(left + 10, Math.min(innerWidth - 2, frame.right));
  const bottom = Math.max(top + 10, Math.min(innerHeight - 2, frame.bottom));
  const sides = { left, top, width: right - left, height: bottom - top };
  for (const [side, pixels] of Object.entries(sides))
    element.style.setProperty(side, `${pixels}px`);
  return [element];
}

function wordsOf({ severity, check, what, fix }: Fault): HTMLElement {
  const element = document.createElement('div');
  element.className = `words ${severity}`;
  const head = document.createElement('b');
  head.textContent = `${severity} (${check}) `;
  const [said, mend] = [document.createElement('p'), document.createElement('p')];
  said.append(head, what);
  mend.className = 'fix';
  mend.textContent = fix;
  element.append(said, mend);
  return element;
}
