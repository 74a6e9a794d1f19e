// What a PDF library finds in a PDF.
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF. */
export function openPdf(file: string) {
  return getDocument({
    data: new Uint8Array(readFileSync(file)),
    // Letters as paths: Node has no fonts to load them into.
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
}

/** The text of each page, in the order it stands in the file. */
export async function textsOf(file: string): Promise<string[]> {
  const document = await openPdf(file);
  const texts: string[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

/** Letters alone, in a PDF's or a page's text: no spaces, no compatibility forms. */
export const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** How many raster images a page paints. */
export async function imagesOf(page: PDFPageProxy): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  const images: number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ];
  return fnArray.filter((fn) => images.includes(fn)).length;
}

/** The outline, as titles with the number of the page (from 1) they lead to. */
export async function outlineOf(file: string) {
  const document = await openPdf(file);
  type Item = Awaited<ReturnType<typeof document.getOutline>>[number];
  const entry = async ({ title, dest, items }: Item): Promise<Entry> => ({
    title,
    page: Array.isArray(dest) ? (await document.getPageIndex(dest[0])) + 1 : 0,
    items: await Promise.all(items.map(entry)),
  });
  return Promise.all((await document.getOutline()).map(entry));
}

export interface Entry {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Entry[];
}

/** A page's picture, so many pixels wide. */
export async function paintPage(page: PDFPageProxy, width: number) {
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  await page.render({ canvasContext, viewport }).promise;
  return canvas;
}
