import type { Judgement } from '@/lib/engine/judging/judgement';
import { judgeDraftKey } from './judge-draft-key';

/**
 * Keeps what a judge entered in their browser until it is sent; null forgets it.
 *
 * @returns whether the browser kept it: its storage may be full or blocked.
 */
export function keepJudgeDraft(judgeId: string, judgement: Judgement | null): boolean {
  try {
    if (judgement === null) localStorage.removeItem(judgeDraftKey(judgeId));
    else localStorage.setItem(judgeDraftKey(judgeId), JSON.stringify(judgement));
    return true;
  } catch {
    return false;
  }
}
