'use client';

import { useMemo } from 'react';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import { judgeVerdict } from '@/lib/engine/decision/judge-verdict';
import type { VerdictFacts } from '@/lib/engine/record/verdict-facts';

/** Who leads the matrix as it is edited, by its margin alone. */
export function useLeader(): Pick<VerdictFacts, 'verdict' | 'winner' | 'margin'> {
  const { matrix } = useWorkspace();
  return useMemo(
    () => (matrix.status === 'unscored' ? { verdict: null, winner: null, margin: null } : { verdict: judgeVerdict(matrix, MATRIX_SCALE, null), winner: matrix.winner, margin: matrix.margin }),
    [matrix],
  );
}
