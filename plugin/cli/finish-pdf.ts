// What a browser's PDF lacks: outline, page labels, a true title page of metadata, and small size.
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFPageLeaf,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A place in the outline; the first of the pages it leads to counts from 0. */
export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly entries?: readonly OutlineEntry[];
}

export interface Finish {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  /** How many pages there have to be. */
  readonly pages: number;
  readonly outline: readonly OutlineEntry[];
  /** The names of the pages; none where they are just numbered. */
  readonly labels?: readonly string[];
}

/**
 * Adds to a PDF what a browser does not know, and makes it small.
 *
 * @throws Error when it does not have the pages it should.
 */
export async function finishPdf(bytes: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = document;
  document.setTitle(finish.title, { showInWindowTitleBar: true });
  if (finish.author) document.setAuthor(finish.author);
  if (finish.subject) document.setSubject(finish.subject);
  if (finish.keywords) document.setKeywords([finish.keywords]);
  document.setCreator('reveal-scenes');
  if (finish.language) document.setLanguage(finish.language);
  const pages = document.getPages().map(({ ref }) => ref);
  if (pages.length !== finish.pages) {
    throw new Error(`the browser printed ${pages.length} pages, not ${finish.pages}`);
  }
  if (finish.outline.length > 0) {
    catalog.set(PDFName.of('Outlines'), addOutline(document, finish.outline, pages));
    catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
  if (finish.labels) {
    const numbers = finish.labels.flatMap((label, i) => [
      PDFNumber.of(i),
      context.obj({ P: PDFHexString.fromText(label) }),
    ]);
    const list = PDFArray.withContext(context);
    for (const each of numbers) list.push(each);
    catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: list }));
  }
  shrink(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false });
}

function addOutline(
  { context }: PDFDocument,
  entries: readonly OutlineEntry[],
  pages: readonly PDFRef[],
): PDFRef {
  const fill = (self: PDFRef, node: PDFDict, children: readonly OutlineEntry[]): number => {
    const refs = children.map(() => context.nextRef());
    for (const [i, child] of children.entries()) {
      const page = pages[child.page];
      const item = context.obj({
        Title: PDFHexString.fromText(child.title),
        Parent: self,
        ...(page && { Dest: [page, PDFName.of('Fit')] }),
      });
      const [ref, previous, next] = [refs[i] as PDFRef, refs[i - 1], refs[i + 1]];
      if (previous) item.set(PDFName.of('Prev'), previous);
      if (next) item.set(PDFName.of('Next'), next);
      // Negative: closed, so that the slides are what one sees first.
      const count = fill(ref, item, child.entries ?? []);
      if (count > 0) item.set(PDFName.of('Count'), PDFNumber.of(-count));
      context.assign(ref, item);
    }
    const [first, last] = [refs[0], refs.at(-1)];
    if (first && last) {
      node.set(PDFName.of('First'), first);
      node.set(PDFName.of('Last'), last);
    }
    return children.length;
  };
  const root = context.obj({ Type: 'Outlines' });
  const ref = context.register(root);
  root.set(PDFName.of('Count'), PDFNumber.of(fill(ref, root, entries)));
  return ref;
}

/** Compresses harder than a browser has time for, and lets pages share the room of small objects. */
function shrink({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      if (object.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
      if (object.dict.has(PDFName.of('DecodeParms'))) continue;
      const packed = deflateSync(rounded(inflateSync(object.contents)), { level: 9 });
      if (packed.length < object.contents.length) {
        context.assign(ref, PDFRawStream.of(object.dict, packed));
      }
    } else if (object instanceof PDFPageLeaf) {
      // The library writes a page as an object of its own, a plain dictionary compressed with others.
      const page = PDFDict.withContext(context);
      for (const [key, value] of object.entries()) page.set(key, value);
      context.assign(ref, page);
    }
  }
}

/** What stands only in the drawing of a page, and what in such a drawing might be no numbers. */
const DRAWING = / (re|Tf|cm)\n/;
const WORDS = /[()%]|\bBI\b/;

/** Chromium writes lengths as 45.000076; a thousandth of a pixel is enough. */
function rounded(bytes: Buffer): Buffer {
  const drawing = bytes.toString('latin1');
  if (!DRAWING.test(drawing.slice(0, 2000)) || WORDS.test(drawing)) return bytes;
  const short = drawing.replace(/(?<=^|[ [])-?[1-9]\d*\.\d{4,}(?=[ \]\n])/gm, (number) =>
    String(Math.round(Number(number) * 1000) / 1000),
  );
  return Buffer.from(short, 'latin1');
}
