import 'server-only';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { judgementSchema } from '@/lib/schemas/judging';

/** A stored judgement, or null while there is none. */
export const readJudgement = (stored: unknown): Judgement | null => (stored === null ? null : judgementSchema.parse(stored));
