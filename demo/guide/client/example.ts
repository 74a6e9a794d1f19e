/** An example: its code, which can be edited, and beside it the picture of the very same text. */
import { loadScript } from './load-script.js';
import { type Fault, type Language, makePicture, type Picture } from './picture.js';
import { stepper } from './stepper.js';

/** Milliseconds without a key before the picture follows. */
const PAUSE = 250;

/** Resolves with the picture that the example has at first; with none where its code has a fault. */
export async function setUp(example: HTMLElement): Promise<Picture | undefined> {
  const pre = example.querySelector('pre') as HTMLElement;
  const room = example.querySelector('.picture') as HTMLElement;
  const status = example.querySelector('.fault') as HTMLElement;
  const [edit, reset] = [...example.querySelectorAll('.bar button')] as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const language = example.dataset.language as Language;
  const written = pre.textContent ?? '';
  const steps = stepper(example.querySelector('.steps') as HTMLElement);
  let picture: Picture | undefined;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (fault?: Fault & { readonly line?: number }) => {
    status.textContent = fault ? `${fault.line ? `Line ${fault.line}: ` : ''}${fault.message}` : '';
  };
  async function show(
    source: string,
    mark: (fault?: Fault) => number | undefined = () => undefined,
  ) {
    const turn = ++last;
    try {
      // One that plays by itself does so when the page opens, and not with each key.
      const autoplay = !picture && 'autoplay' in example.dataset;
      const next = await makePicture(room, source, language, { autoplay });
      if (turn !== last) return discard(next); // there is newer code by now
      steps.follow(next);
      if (picture) discard(picture);
      picture = next;
      mark();
      tell();
    } catch (error) {
      if (turn !== last) return;
      const fault = error as Fault; // the picture stays as it was
      const line = mark(fault);
      tell({ ...fault, ...(line && { line }) });
    }
  }

  /** The code becomes an editor; only the first time something is to be loaded. */
  async function open(at?: { readonly x: number; readonly y: number }) {
    if (edit.hidden) return;
    edit.hidden = true;
    await loadScript('editor.js');
    const editor = guideEditor(pre, language, (source) => {
      reset.hidden = source === written;
      clearTimeout(timer);
      timer = setTimeout(() => show(source, editor.mark), PAUSE);
    });
    editor.focus(at);
    reset.onclick = () => {
      editor.replace(written);
      editor.focus();
    };
  }
  edit.onclick = () => open();
  pre.addEventListener('click', ({ clientX: x, clientY: y }) => {
    // Who selects, to copy, does not want another thing in its place.
    if (getSelection()?.isCollapsed) open({ x, y });
  });
  await show(written);
  return picture;
}

function discard({ deck, element }: Picture) {
  deck.destroy();
  element.remove();
}
