import 'server-only';
import { verify } from '@node-rs/argon2';

/** The hash of 32 random bytes that were thrown away, at the cost of hashPassword: no password fits it. */
export const UNMATCHABLE_HASH = '$argon2id$v=19$m=19456,t=2,p=1$XW7+VrV572iEZxQVCqH7zw$QcMkgDMhm/P3BRed+h+76px7hOL2fxljlpuv2mcOQro';

/** Whether the password fits the hash. Without a hash (no such account) it does the same work and says no. */
export async function checkPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const fits = await verify(passwordHash ?? UNMATCHABLE_HASH, password);
  return fits && passwordHash !== null;
}
