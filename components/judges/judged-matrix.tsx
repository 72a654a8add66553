'use client';

import { MatrixRoom } from '@/components/matrix/matrix-room';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { JudgesBeside } from './judges-beside';

/** The Matrix room with what others judge under it. */
export const JudgedMatrix = ({ judges }: { readonly judges: readonly JudgeView[] }) => (
  <>
    <MatrixRoom />
    <JudgesBeside judges={judges} />
  </>
);
