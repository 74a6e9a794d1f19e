// What a browser's PDF lacks: bookmarks, page labels, a true title page of metadata, and small size.

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
import { counted } from './counted.js';
import { Failure } from './failure.js';

/** A bookmark; the first of the pages it leads to counts from 0. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly under?: readonly Bookmark[];
}

export interface Finish {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
  /** How many pages there have to be. */
  readonly pages: number;
  /** The names of destinations, at least one on each of these pages; what has none is left out. */
  readonly marks: readonly string[];
  readonly bookmarks: readonly Bookmark[];
  /** The names of the pages; none where they are just numbered. */
  readonly labels?: readonly string[];
}

/**
 * Adds to a PDF what a browser does not know, and makes it small.
 *
 * @returns the PDF, and how many pages too many it had.
 * @throws Failure when it does not have the pages it should.
 */
export async function finishPdf(bytes: Uint8Array, finish: Finish) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const dropped = dropUnmarked(document, finish.marks);
  const { catalog, context } = document;
  document.setTitle(finish.title, { showInWindowTitleBar: true });
  if (finish.author) document.setAuthor(finish.author);
  if (finish.subject) document.setSubject(finish.subject);
  if (finish.keywords) document.setKeywords([finish.keywords]);
  document.setCreator('reveal-scenes');
  if (finish.language) document.setLanguage(finish.language);
  const pages = document.getPages().map(({ ref }) => ref);
  if (pages.length !== finish.pages) {
    throw new Failure(
      `The browser printed ${counted(pages.length, 'page')}, not ${finish.pages}. Has the deck a style for print of its own?`,
    );
  }
  if (finish.bookmarks.length > 0) {
    catalog.set(PDFName.of('Outlines'), addBookmarks(document, finish.bookmarks, pages));
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
  return { bytes: await document.save({ useObjectStreams: true, addDefaultPage: false }), dropped };
}

/** Takes out the pages on which none of the marks is, and says how many. */
function dropUnmarked(document: PDFDocument, marks: readonly string[]): number {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const marked = new Set(
    marks.map((name) => places?.lookupMaybe(PDFName.of(name), PDFArray)?.get(0)),
  );
  const unmarked = document
    .getPages()
    .flatMap(({ ref }, number) => (marked.has(ref) ? [] : [number]));
  // Where the browser noted no marks at all, nothing is known of its pages.
  if (unmarked.length === document.getPageCount()) return 0;
  for (const number of unmarked.reverse()) document.removePage(number);
  return unmarked.length;
}

function addBookmarks(
  { context }: PDFDocument,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
): PDFRef {
  const fill = (self: PDFRef, node: PDFDict, children: readonly Bookmark[]): number => {
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
      const count = fill(ref, item, child.under ?? []);
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
  root.set(PDFName.of('Count'), PDFNumber.of(fill(ref, root, bookmarks)));
  return ref;
}

/** Compresses harder than a browser has time for, and lets pages share the room of small objects. */
function shrink({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) {
      if (object.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue;
      if (object.dict.has(PDFName.of('DecodeParms'))) continue;
      const packed = deflateSync(inflateSync(object.contents), { level: 9 });
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
