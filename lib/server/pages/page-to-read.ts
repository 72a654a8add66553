import 'server-only';
import { env } from '../env';
import { log } from '../log';
import { holdScripts } from './hold-scripts';
import { askOurselves, opensPage, withoutWire } from './own-request';
import type { PageMarks } from './page-marks';

/**
 * The answer to a browser that opens a page: as it is written by this server, its scripts held back until it has been
 * painted. Null where a request is to be answered as any other: it does not open a page, or comes from a server like this one.
 */
export async function findPageToRead(request: Request, marks: PageMarks): Promise<Response | null> {
  const { headers, url, signal } = request;
  if (env.isDevelopment || !opensPage(request)) return null;
  const { pathname, search } = new URL(url);
  try {
    const answer = await askOurselves(pathname + search, { headers, marks, signal });
    const answered = withoutWire(answer.headers);
    // Next takes whole addresses only, and shortens those of this site again.
    const place = answered.get('location');
    if (place !== null) answered.set('location', new URL(place, url).href);
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    return new Response(isPage && answer.body ? answer.body.pipeThrough(holding(marks.nonce)) : answer.body, { status: answer.status, headers: answered });
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, 'a page could not be asked of ourselves');
    return null;
  }
}

function holding(nonce: string): ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const { next, end } = holdScripts(nonce);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (bytes, controller) => controller.enqueue(encoder.encode(next(decoder.decode(bytes, { stream: true })))),
    flush: (controller) => controller.enqueue(encoder.encode(next(decoder.decode()) + end())),
  });
}
