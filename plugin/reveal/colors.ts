/** Where white text and black text have the same contrast, as WCAG 2 counts it. */
const MIDDLE = 0.179;

/** Whether a deck's background is light, so that Manim's colours, made for black, would be lost on it. */
export function isLight(viewport: Element): boolean {
  for (let at: Element | null = viewport; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(
      getComputedStyle(at).backgroundColor,
    );
    if (alpha >= 0.5) return luminance(red, green, blue) > MIDDLE;
  }
  return true; // nobody has painted the browser's white page
}

/** Of `rgb(…)` or `rgba(…)`, as browsers compute them. */
function channelsOf(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).map(Number);
}

/** WCAG 2's relative luminance. */
function luminance(...channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
