import 'server-only';
import { randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A token that opens a link to whoever has it: 256 random bits in base64url. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
