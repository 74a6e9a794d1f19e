/** The editor of an example: CodeMirror, in the colours that the page has anyway. */
import { html } from '@codemirror/lang-html';
import { javascript } from '@codemirror/lang-javascript';
import { ensureSyntaxTree, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { minimalSetup } from 'codemirror';
import type { Fault, Language } from './picture.js';

export interface Editor {
  /** @param at - where somebody has clicked. */
  focus(at?: { readonly x: number; readonly y: number }): void;
  replace(source: string): void;
  /** Marks the place of a fault, and gives its line; without a fault it marks none. */
  mark(fault?: Fault): number | undefined;
}

/** Puts an editor in the place of an element with code. */
export type Editing = (
  pre: HTMLElement,
  language: Language,
  changed: (source: string) => void,
) => Editor;

/** CodeMirror's own colours know nothing of the page's; its rules are so long that the page's would lose. */
const SELECTION = '& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground';
const colors = EditorView.theme({
  [SELECTION]: { background: 'var(--chosen)' },
  [SELECTION.replace('&', '&.cm-focused')]: { background: 'var(--chosen)' },
});

globalThis.guideEditor = (pre, language, changed) => {
  const view = new EditorView({
    doc: pre.textContent ?? '',
    extensions: [
      minimalSetup,
      language === 'js' ? javascript() : html(),
      syntaxHighlighting(classHighlighter),
      colors,
      EditorView.scrollMargins.of(() => ({ top: coveredAbove(view.dom), bottom: 40 })),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': pre.getAttribute('aria-label') ?? '' }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) changed(state.doc.toString());
      }),
    ],
  });
  pre.replaceWith(view.dom);
  return {
    focus(at) {
      const anchor = at ? view.posAtCoords(at, false) : 0;
      view.dispatch({ selection: { anchor } });
      view.focus();
    },
    replace(source) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: source } });
    },
    mark(fault) {
      const { state } = view;
      const found = fault && diagnosticOf(state, fault);
      view.dispatch(setDiagnostics(state, found ? [found] : []));
      return found && state.doc.lineAt(found.from).number;
    },
  };
};

/** How much at the top of the window covers an editor, in pixels: the page's head, on a telephone the picture too. */
function coveredAbove(editor: HTMLElement): number {
  const head = document.querySelector('header')?.offsetHeight ?? 0;
  const shown = editor.closest('.example')?.querySelector<HTMLElement>('.shown');
  const isAbove = shown && shown.offsetWidth > editor.offsetWidth - 2;
  return head + (isAbove ? shown.offsetHeight : 0);
}

/** Where a fault is: where the engine says, else what its message speaks of, else where the code breaks off. */
function diagnosticOf(state: EditorState, fault: Fault): Diagnostic {
  const { message, place, isSyntax } = fault;
  const told = place && placeIn(state, place);
  const broken = isSyntax ? brokenAt(state) : undefined;
  const [from, to] = told ?? broken ?? spokenOf(state, message) ?? stepOf(state, message) ?? [0, 0];
  return { from, to, severity: 'error', message };
}

type Span = readonly [number, number];

/** The word at a place, or the line from there on. */
function placeIn({ doc }: EditorState, { line, column }: NonNullable<Fault['place']>): Span {
  const at = doc.line(Math.min(line, doc.lines));
  const from = Math.min(at.from + column - 1, at.to);
  const [word = ''] = /^[\w$]+/.exec(doc.sliceString(from, at.to)) ?? [];
  return [from, word ? from + word.length : at.to];
}

/** The first place that the parser cannot make anything of. */
function brokenAt(state: EditorState): Span | undefined {
  let found: Span | undefined;
  ensureSyntaxTree(state, state.doc.length, 1000)?.iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) found ??= [from, to];
      return !found;
    },
  });
  return found;
}

/** What a message has in quotes, where it stands in the code. The last of it is the fix. */
function spokenOf({ doc }: EditorState, message: string): Span | undefined {
  const code = doc.toString();
  const before = message.replace(/Did you mean.*/s, '').replace(/^Scene '[^']*', /, '');
  const [place = ''] = /\((?:'[^']*'|“.*?”)\)/.exec(before) ?? [];
  // Where it stands is told before what is wrong there.
  for (const [, name = ''] of (before.replace(place, '') + place).matchAll(/'([^']+)'/g)) {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const found = new RegExp(`(?<![\\w-])${word}(?![\\w-])`).exec(code);
    if (found && name !== 'reveal-scenes') return [found.index, found.index + name.length];
  }
  return undefined;
}

/** The step whose number a message tells. */
function stepOf({ doc }: EditorState, message: string): Span | undefined {
  const [, number = ''] = /steps\[(\d+)\]/.exec(message) ?? [];
  const step = number && [...doc.toString().matchAll(/\bstep\(/g)][Number(number)];
  return step ? [step.index, step.index + 4] : undefined;
}
