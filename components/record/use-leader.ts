'use client';

import { useMemo } from 'react';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import { judgeVerdict } from '@/lib/engine/decision/judge-verdict';
import type { Leader } from './record-words';

/** Who leads the matrix as it is edited, by its margin alone; null while that is to stay hidden. */
export function useLeader(): Leader | null {
  const { comparison, matrix } = useWorkspace();
  return useMemo(
    () => (totalsAreHidden(comparison) ? null : matrix.status === 'unscored' ? { verdict: null, winner: null, margin: null } : { verdict: judgeVerdict(matrix, MATRIX_SCALE, null), winner: matrix.winner, margin: matrix.margin }),
    [comparison, matrix],
  );
}
