import 'server-only';
import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';

/** What must be new in every page. Both are random, so they stand nowhere else in a page by chance. */
export interface PageMarks {
  /** Lets the scripts of this answer run, and no others. */
  readonly nonce: string;
  readonly requestId: string;
}

/** Tells a page the nonce of its answer. */
export const NONCE_HEADER = 'x-nonce';

export const newNonce = (): string => randomBytes(16).toString('base64');

export const newMarks = (): PageMarks => ({ nonce: newNonce(), requestId: uuid() });
