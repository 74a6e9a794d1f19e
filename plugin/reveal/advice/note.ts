/** A note for the author, in the slide that it is about. It takes no room, and is not printed. */
export function note(at: Element, advice: string): void {
  const slide = at.closest('section');
  if (!slide) return;
  const element = document.createElement('aside');
  element.className = 'scene-advice';
  element.setAttribute('role', 'status');
  element.textContent = `reveal-scenes: ${advice}`;
  slide.append(element);
}
