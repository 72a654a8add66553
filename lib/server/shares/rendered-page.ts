import 'server-only';
import type { PageMarks } from '../pages/page-marks';

/** A page as it was rendered once, cut where the nonce and the request id of that rendering stood. */
export interface RenderedPage {
  readonly bytes: number;
  /** The page with a nonce and a request id of its own, in UTF-8. The longest pieces are the same ones every time: a page that many open leaves no copies behind. */
  readonly withMarks: (marks: PageMarks) => readonly Uint8Array<ArrayBuffer>[];
  /** What a browser is to fetch ahead, such as letters, as the header of an answer with that nonce says it; null for nothing. */
  readonly linkFor: (nonce: string) => string | null;
}

type Part = string | { readonly mark: keyof PageMarks };

/** Pieces from this many characters on are kept as bytes and shared between answers. */
const LONG = 16_384;

/** Cuts a rendered page, with the `link` header it came with, so that it can be given out again with other marks. */
export function renderedPage(html: string, link: string | null, marks: PageMarks): RenderedPage {
  const parts = cutAt(html, marks.nonce, { mark: 'nonce' }).flatMap((part) => (typeof part === 'string' ? cutAt(part, marks.requestId, { mark: 'requestId' }) : [part]));
  const runs: (Uint8Array<ArrayBuffer> | Part[])[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (typeof part === 'string' && part.length >= LONG) runs.push(utf8.encode(part));
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return {
    linkFor: (nonce) => link?.replaceAll(marks.nonce, nonce) ?? null,
    bytes: html.length * 2,
    withMarks: (given) => runs.map((run) => (Array.isArray(run) ? utf8.encode(run.map((part) => (typeof part === 'string' ? part : given[part.mark])).join('')) : run)),
  };
}

const utf8 = new TextEncoder();

const cutAt = (text: string, mark: string, part: Part): Part[] => text.split(mark).flatMap((piece, index) => (index === 0 ? [piece] : [part, piece]));
