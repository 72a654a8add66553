import type { Judgement } from '@/lib/engine/judging/judgement';
import { judgementSchema } from '@/lib/schemas/judging';

/** What an invited judge entered and has not sent, from what their browser kept; null where it cannot be read. */
export function readJudgeDraft(kept: string): Judgement | null {
  try {
    const parsed = judgementSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
