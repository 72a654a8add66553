/** A fault in what the person sent, at one field. `path` is dot-separated (`grants.0.strike`); empty for the whole. */
export interface FieldIssue {
  readonly path: string;
  readonly message: string;
}

export type ErrorCode =
  | 'malformed'
  | 'unauthenticated'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'invalid'
  | 'too-many-requests'
  | 'unexpected';

/** The HTTP status each closed error code answers with. */
export const statusOf = {
  malformed: 400,
  unauthenticated: 401,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many-requests': 429,
  unexpected: 500,
} as const satisfies Record<ErrorCode, number>;

/** The body of every answer that is not a success. `current` comes with a conflict: what is stored now. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly issues?: readonly FieldIssue[];
    readonly current?: unknown;
    readonly requestId?: string;
  };
}

/** A failure we expect and can explain. Anything else is logged and shown as one sentence with the request id. */
export class ExpectedError extends Error {
  constructor(
    readonly code: Exclude<ErrorCode, 'unexpected'>,
    message: string,
    readonly detail: { readonly issues?: readonly FieldIssue[]; readonly current?: unknown; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.name = 'ExpectedError';
  }
}
