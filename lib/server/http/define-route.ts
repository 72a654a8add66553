import 'server-only';
import type { z } from 'zod';
import { ExpectedError } from '@/lib/errors';
import { consumeAttempt } from '../limits/consume-attempt';
import type { AttemptLimit } from '../limits/attempt-limit';
import { findViewerByToken } from '../session/find-viewer-by-token';
import { sessionCookieName } from '../session/session-cookie';
import type { Viewer } from '../session/viewer';
import { checkSameOrigin } from './check-same-origin';
import { clientAddress } from './client-address';
import { failureAnswer } from './failure-answer';
import { fieldIssues } from './field-issues';
import { jsonAnswer } from './json-answer';
import { logAnswer } from './log-answer';
import { readCookie } from './read-cookie';
import { readJson } from './read-json';
import { requestIdOf } from './request-id';
import { apiHeaders } from './security-headers';

const DEFAULT_MAX_BYTES = 262_144;

type ViewerNeed = 'required' | 'none';
type Parsed<Schema extends z.ZodType | undefined> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** What a route answers: 200 with `body` unless it says otherwise, or a whole Response (a download). */
export type RouteAnswer = { readonly status?: 200 | 201 | 204; readonly body?: unknown; readonly headers?: HeadersInit } | Response;

export interface RouteDefinition<Need extends ViewerNeed, Params extends z.ZodType | undefined, Query extends z.ZodType | undefined, Body extends z.ZodType | undefined> {
  readonly viewer: Need;
  /** The dynamic parts of the address; what does not fit answers 404. */
  readonly params?: Params;
  readonly query?: Query;
  /** The JSON body; what does not fit answers 422 with a sentence by the field. */
  readonly body?: Body;
  /** The longest body taken; 256 KB unless said. */
  readonly maxBytes?: number;
  /** How often one person (signed in) or one network address (not) may ask. */
  readonly limit?: AttemptLimit;
  readonly handle: (input: {
    readonly viewer: Need extends 'required' ? Viewer : null;
    readonly params: Parsed<Params>;
    readonly query: Parsed<Query>;
    readonly body: Parsed<Body>;
    readonly request: Request;
    readonly requestId: string;
  }) => RouteAnswer | Promise<RouteAnswer>;
}

export interface RouteContext {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

export type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;

function parseOr<Schema extends z.ZodType | undefined>(schema: Schema, value: unknown, refuse: (error: z.ZodError) => ExpectedError): Parsed<Schema> {
  if (!schema) return undefined as Parsed<Schema>;
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refuse(parsed.error);
  return parsed.data as Parsed<Schema>;
}

const notFound = () => new ExpectedError('not-found', 'There is nothing here.');
const invalid = (error: z.ZodError) => new ExpectedError('invalid', 'Some of this needs another look.', { issues: fieldIssues(error) });

async function findViewer(request: Request): Promise<Viewer> {
  const viewer = await findViewerByToken(readCookie(request.headers.get('cookie'), sessionCookieName()));
  if (!viewer) throw new ExpectedError('unauthenticated', 'Sign in to go on.');
  return viewer;
}

/**
 * Makes a route handler that answers every malformed, foreign, oversized or unsigned request with 400, 401, 404, 413,
 * 422 or 429 and a sentence, and calls `handle` only with what has been checked. Whatever `handle` throws as an
 * ExpectedError becomes its status; anything else is logged and answered as 500 with the request id.
 *
 * @example
 * export const POST = defineRoute({
 *   viewer: 'required', body: createComparisonSchema,
 *   handle: async ({ viewer, body }) => ({ status: 201, body: await createComparison(viewer, body) }),
 * });
 */
export function defineRoute<
  Need extends ViewerNeed,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(route: RouteDefinition<Need, Params, Query, Body>): RouteHandler {
  const answer = async (request: Request, context: RouteContext | undefined, requestId: string): Promise<Response> => {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes) checkSameOrigin(request.headers);
    const viewer = (route.viewer === 'required' ? await findViewer(request) : null) as Need extends 'required' ? Viewer : null;
    if (route.limit) await consumeAttempt(route.limit, viewer?.userId ?? clientAddress(request.headers));
    const params = parseOr(route.params as Params, await context?.params, notFound);
    const query = parseOr(route.query as Query, Object.fromEntries(new URL(request.url).searchParams), invalid);
    const body = parseOr(route.body as Body, route.body ? await readJson(request, route.maxBytes ?? DEFAULT_MAX_BYTES) : undefined, invalid);
    const result = await route.handle({ viewer, params, query, body, request, requestId });
    if (!(result instanceof Response)) return jsonAnswer(result.status ?? 200, result.body, requestId, result.headers);
    for (const [name, value] of Object.entries(apiHeaders(requestId))) result.headers.set(name, value);
    return result;
  };

  return async (request, context) => {
    const requestId = requestIdOf(request.headers);
    const startedAt = performance.now();
    const response = await answer(request, context, requestId).catch((thrown: unknown) => failureAnswer(thrown, requestId));
    logAnswer(request, response, requestId, startedAt);
    return response;
  };
}
