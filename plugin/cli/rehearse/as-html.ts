import type { Finding } from '../../rehearse/finding.js';
import { placeOf, summaryOf } from './in-terminal.js';
import type { Rehearsed } from './rehearsed.js';

/** A photo of the stop of a finding. */
export interface Photo {
  /** As base64. */
  readonly data: string;
  /** Where the finding is in it, in shares of its width and height. */
  readonly frame: Readonly<Record<'left' | 'top' | 'width' | 'height', number>> | undefined;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
ol { list-style: none; padding: 0; display: grid; gap: 2rem;
  grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
figure { margin: 0; position: relative; border: 1px solid #8888; line-height: 0; overflow: hidden; }
img { width: 100%; }
.frame { position: absolute; outline: 3px solid #e5007d; outline-offset: 5px; border-radius: 2px; }
h2 { font-size: 1rem; margin: .6rem 0 .2rem; } p { margin: .2rem 0; } .fix { opacity: .8; }
.breaks h2::before { content: "● "; color: #d00000; } .ugly h2::before { content: "● "; color: #e08a00; }
.advice h2::before { content: "● "; color: #3a86ff; }`;

/** The rehearsal as one file to look at. */
export function asHtml(
  title: string,
  rehearsed: Rehearsed,
  photos: ReadonlyMap<Finding, Photo>,
): string {
  const items = rehearsed.findings.map((finding) => {
    const { severity, check, what, fix } = finding;
    return `<li class="${severity}">${figureOf(photos.get(finding), what)}
<h2>${escaped(placeOf(finding))}: ${severity} (${check})</h2>
<p>${escaped(what)}</p><p class="fix">${escaped(fix)}</p></li>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Rehearsal of ${escaped(title)}</title><style>${STYLE}</style></head><body>
<h1>Rehearsal of ${escaped(title)}</h1><p>${escaped(summaryOf(rehearsed))}</p>
<ol>
${items.join('\n')}
</ol></body></html>
`;
}

function figureOf(photo: Photo | undefined, what: string): string {
  if (!photo) return '';
  const { data, frame } = photo;
  const sides = Object.entries(frame ?? {}).map(([name, share]) => `${name}:${percent(share)}`);
  const mark = frame ? `<div class="frame" style="${sides.join(';')}"></div>` : '';
  return `<figure><img src="data:image/jpeg;base64,${data}" alt="${escaped(what)}">${mark}</figure>`;
}
