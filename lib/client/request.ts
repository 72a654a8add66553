import type { ErrorBody, FieldIssue } from '@/lib/errors';

/** Why a request did not succeed. `offline` covers every case in which no answer of ours came back. */
export type FailureKind = 'offline' | 'unauthenticated' | 'conflict' | 'not-found' | 'invalid' | 'too-large' | 'too-many-requests' | 'unexpected';

export interface ApiFailure {
  readonly ok: false;
  readonly kind: FailureKind;
  /** One sentence for the person. */
  readonly message: string;
  readonly issues: readonly FieldIssue[];
  /** With a conflict: what is stored now. */
  readonly current: unknown;
  readonly requestId: string | null;
}

export interface ApiSuccess<Body> {
  readonly ok: true;
  readonly body: Body;
}

export type ApiResult<Body> = ApiSuccess<Body> | ApiFailure;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Browsers refuse `keepalive` requests whose bodies exceed 64 KiB together. */
const KEEPALIVE_LIMIT = 30_000;

const failure = (kind: FailureKind, message: string, detail: Partial<ApiFailure> = {}): ApiFailure => ({
  ok: false,
  kind,
  message,
  issues: [],
  current: null,
  requestId: null,
  ...detail,
});

const kindOfStatus = (status: number): FailureKind => {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    case 413:
      return 'too-large';
    case 400:
    case 422:
      return 'invalid';
    case 429:
      return 'too-many-requests';
    default:
      return 'unexpected';
  }
};

const GENERIC = 'Something went wrong on our side. What you typed is kept here.';

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object' && body.error !== null;

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return null;
  return JSON.parse(text);
};

/**
 * Sends JSON to a route of our own and reads its JSON answer. Never throws: a lost connection, an answer that is not
 * ours and every HTTP error come back as an `ApiFailure`.
 */
export const request = async <Body>(method: Method, path: string, body?: unknown): Promise<ApiResult<Body>> => {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: payload === undefined ? { accept: 'application/json' } : { accept: 'application/json', 'content-type': 'application/json' },
      body: payload,
      redirect: 'error',
      cache: 'no-store',
      keepalive: payload === undefined || payload.length < KEEPALIVE_LIMIT,
    });
  } catch {
    return failure('offline', 'You are offline. What you typed is kept here and saved when the connection is back.');
  }
  try {
    answer = await readJson(response);
  } catch {
    return failure('unexpected', GENERIC);
  }
  if (response.ok) return { ok: true, body: answer as Body };
  const kind = kindOfStatus(response.status);
  if (!isErrorBody(answer)) return failure(kind, GENERIC);
  const { message, issues = [], current = null, requestId = null } = answer.error;
  return failure(kind, message, { issues, current, requestId });
};
