import 'server-only';
import { resolveLocale } from '@/lib/format/resolve-locale';
import { env } from '../env';
import { log } from '../log';
import { pageWithHeldScripts } from '../pages/hold-scripts';
import { askOurselves, opensPage } from '../pages/own-request';
import { newMarks, type PageMarks } from '../pages/page-marks';
import { findShareState } from './find-share-state';
import { PageStore } from './page-store';
import { renderedPage, type RenderedPage } from './rendered-page';

const PATH = /^\/s\/([A-Za-z0-9_-]{20,100})$/;

interface SharedPages {
  readonly pages: PageStore;
  /** Renderings under way, so that many readers of a new state wait for one. */
  readonly rendering: Map<string, Promise<RenderedPage | null>>;
}

// One for the process, whichever bundle asks.
const shared = globalThis as typeof globalThis & { counterweightSharedPages?: SharedPages };
const store = (): SharedPages => (shared.counterweightSharedPages ??= { pages: new PageStore(), rendering: new Map<string, Promise<RenderedPage | null>>() });

/**
 * The page of a share link from memory: rendered once for each state of its comparison and each locale, and given out
 * with marks of its own. The link is looked up for every answer, so a revoked or expired one opens nothing at once.
 * Null where the page is to be rendered as any other: it is not a shared page, the link opens nothing, or we are the
 * ones rendering it.
 */
export async function findSharedPage(request: Request, path: string, marks: PageMarks): Promise<Response | null> {
  const token = PATH.exec(path)?.[1];
  if (token === undefined || env.isDevelopment || !opensPage(request) || new URL(request.url).search !== '') return null;
  const state = await findShareState(token);
  if (state === null) return null;
  const language = request.headers.get('accept-language') ?? '';
  // The page holds its own address, so two links to one comparison never share a page.
  const page = await pageOf(`${path} ${resolveLocale(language)} ${state}`, path, language);
  if (page === null) return null;
  const link = page.linkFor(marks.nonce);
  return new Response(streamOf(page.withMarks(marks)), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', ...(link !== null && { link }) } });
}

const streamOf = (pieces: readonly Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

async function pageOf(key: string, path: string, language: string): Promise<RenderedPage | null> {
  const { pages, rendering } = store();
  const kept = pages.get(key);
  if (kept) return kept;
  const begun = rendering.get(key) ?? render(path, language);
  rendering.set(key, begun);
  try {
    const page = await begun;
    if (page) pages.set(key, page);
    return page;
  } finally {
    rendering.delete(key);
  }
}

/** Asks this server for the page, and cuts it at the marks it was asked with. */
async function render(path: string, language: string): Promise<RenderedPage | null> {
  const marks = newMarks();
  try {
    const answer = await askOurselves(path, { headers: new Headers({ 'accept-language': language, accept: 'text/html' }), marks, signal: AbortSignal.timeout(10_000) });
    return answer.status === 200 ? renderedPage(pageWithHeldScripts(await answer.text(), marks.nonce), answer.headers.get('link'), marks) : null;
  } catch (error) {
    log.warn({ err: error }, 'a shared page could not be rendered ahead');
    return null;
  }
}
