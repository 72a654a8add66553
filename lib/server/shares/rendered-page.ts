import 'server-only';

/** A page as it was rendered once, cut where the nonce and the request id of that rendering stood. */
export interface RenderedPage {
  readonly bytes: number;
  /** The page with a nonce and a request id of its own. */
  readonly withMarks: (marks: PageMarks) => string;
}

/** What must be new in every answer. Both are random, so they stand nowhere else in a page by chance. */
export interface PageMarks {
  readonly nonce: string;
  readonly requestId: string;
}

/** Cuts a rendered page so that it can be given out again with other marks. */
export function renderedPage(html: string, marks: PageMarks): RenderedPage {
  const pieces = html.split(marks.nonce).map((piece) => piece.split(marks.requestId));
  return {
    bytes: html.length * 2,
    withMarks: ({ nonce, requestId }) => pieces.map((piece) => piece.join(requestId)).join(nonce),
  };
}
