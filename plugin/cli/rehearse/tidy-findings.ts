import type { Page } from 'puppeteer-core';
import type { Finding } from '../../rehearse/finding.js';

/** What is seen on a slide is often told in the console as well. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const seen = findings.filter(({ check }) => /^(formula|image|scene)$/.test(check));
  // The console says as much of it as fits a line, and not always where it is.
  const isEcho = ({ what, of: [words = ''] }: Finding) => {
    const said = words.replace(/^reveal-scenes: /, '');
    return seen.some((each) => what.includes(each.what) || (said && each.what.includes(said)));
  };
  return findings.filter((finding) => finding.check !== 'console' || !isEcho(finding));
}

/** What the page asks for while it loads belongs to the slide where its address is written. */
export async function atTheirSlides(
  page: Page,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const asked = findings.filter(({ check }) => /^(network|file)$/.test(check));
  const slides = await page.evaluate(
    (addresses) => addresses.map((address) => window.revealScenesRehearsal.slideWith(address)),
    asked.map(({ of }) => of[0] ?? ''),
  );
  const moved = new Map(asked.map((finding, i) => [finding, slides[i] ?? -1]));
  return findings
    .map((finding) => {
      const slide = moved.get(finding) ?? -1;
      return slide < 0 ? finding : { ...finding, slide: slide + 1, stop: 0, until: 0 };
    })
    .sort((a, b) => a.slide - b.slide || a.stop - b.stop);
}
