import 'server-only';
import { z } from 'zod';

/** What a session cookie says, inside its encryption: whose it is and which version of the person's sessions. */
export const sessionClaimsSchema = z.object({ sub: z.uuid(), sessionVersion: z.number().int().min(1) });

export type SessionClaims = z.output<typeof sessionClaimsSchema>;
