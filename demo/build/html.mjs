// What the reference is written with.

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const code = (text) => `<code>${escaped(text)}</code>`;

/** TSDoc's `code`, as HTML. */
export const prose = (text) =>
  escaped(text.replace(/\s+/g, ' ').trim()).replace(/`([^`]+)`/g, '<code>$1</code>');

export const list = (items) =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

export function table(rows) {
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return rows.length > 0 ? `<table>${rows.map(row).join('')}</table>` : '';
}

/** @param parts - HTML, one after another. */
export const section = (id, title, ...parts) =>
  `      <section id="${id}">\n        <h2>${title}</h2>\n${parts
    .filter(Boolean)
    .map((part) => `        ${part}\n`)
    .join('')}      </section>`;
