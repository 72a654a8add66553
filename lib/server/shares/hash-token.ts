import 'server-only';
import { createHash } from 'node:crypto';

/** What is stored of a share token: its SHA-256. */
export const hashToken = (token: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(token).digest());
