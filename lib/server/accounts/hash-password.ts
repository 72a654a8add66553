import 'server-only';
import { hash } from '@node-rs/argon2';

/** OWASP's Password Storage Cheat Sheet (read 2026): argon2id with 19 MiB of memory, 2 passes, 1 lane. */
export const ARGON2_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash of a password in its encoded form, `$argon2id$v=19$m=19456,t=2,p=1$…`. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2_COST);
