/** The words of a `data-*` attribute. Those in brackets stay together: `rgb(1, 2, 3)` is one. */
export function attributeWords(element: Element, name: string): string[] {
  return (
    element
      .getAttribute(`data-${name}`)
      ?.trim()
      .split(/\s+(?![^(]*\))/) ?? []
  );
}

/** The words that may be verbs or rates, of all elements in one. */
export function verbsIn(root: Element): string[] {
  return [...root.querySelectorAll('[data-verb], [data-rate]')].flatMap((element) => [
    ...attributeWords(element, 'verb'),
    ...attributeWords(element, 'rate'),
  ]);
}
