import type { Judgement } from '@/lib/engine/judging/judgement';
import { judgementSchema } from '@/lib/schemas/judging';
import { judgeDraftKey } from './judge-draft-key';

/** What an invited judge entered and has not sent; null where there is nothing, or nothing readable. */
export function readJudgeDraft(judgeId: string): Judgement | null {
  try {
    const kept = localStorage.getItem(judgeDraftKey(judgeId));
    if (kept === null) return null;
    const parsed = judgementSchema.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
