// Runs in the deck's page: the fonts that a picture is set in.
import { dataUrl } from './data-url.js';
import type { Run } from './letters.js';

/** A font of the page's own. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** CSS's `unicode-range`. */
  readonly range: string;
  /** The font file, as base64. */
  readonly data: string;
}

/** The page's fonts that the runs may be set in. */
export async function facesFor(runs: readonly Run[]): Promise<Face[]> {
  const wanted = new Set(runs.flatMap(({ families }) => families));
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf),
  );
  const rules = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = rules.map(async ({ style, parentStyleSheet }) => {
    const value = (name: string) => style.getPropertyValue(name);
    const family = value('font-family').replace(/^["']|["']$/g, '');
    const face = {
      family,
      weight: value('font-weight') || '400',
      style: value('font-style') || 'normal',
      range: value('unicode-range') || 'U+0-10FFFF',
    };
    const source = /url\(["']?([^"')]+)["']?\)/.exec(value('src'))?.[1];
    if (!source || !wanted.has(family) || !loaded.has(keyOf({ ...face, unicodeRange: face.range })))
      return [];
    const url = new URL(source, parentStyleSheet?.href ?? document.baseURI);
    const data = (await dataUrl(url.href)).replace(/^[^,]*,/, '');
    return [{ ...face, data }];
  });
  return (await Promise.all(faces)).flat();
}

/** Which rule a loaded font came from: engines write both sides of it their own way. */
function keyOf(face: { family: string; weight: string; style: string; unicodeRange: string }) {
  const range = face.unicodeRange.toLowerCase().replace(/[\s?]/g, '').replace(/u\+0*/g, 'u+');
  const weight = face.weight.replace('normal', '400').replace('bold', '700');
  return [face.family.replace(/["']/g, ''), weight, face.style, range].join('|');
}

/** The rules of a stylesheet that may be read: not those of other sites. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet
        ? rulesOf(rule.styleSheet)
        : rule instanceof CSSGroupingRule
          ? [...rule.cssRules]
          : [rule],
    );
  } catch {
    return [];
  }
}
