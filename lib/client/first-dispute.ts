import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { Offer } from '@/lib/engine/offer/offer';
import type { Frame, WorkspaceState } from './workspace-state';

/** Something that only the person can settle: `key` tells one from the next. */
export type Dispute = { readonly key: string } & (
  | { readonly kind: 'offer'; readonly id: string; readonly mine: Offer; readonly theirs: Offer }
  | { readonly kind: 'gone'; readonly id: string; readonly company: string }
  | { readonly kind: 'matrix'; readonly mine: MatrixContent; readonly theirs: MatrixContent }
  | { readonly kind: 'frame'; readonly mine: Frame; readonly theirs: Frame }
);

/** What was changed here and elsewhere, offers before the matrix and that before the name; null where nothing was. */
export const firstDispute = ({ offers, matrix, frame }: WorkspaceState): Dispute | null => {
  for (const [id, { dropped, document }] of Object.entries(offers)) {
    if (dropped) continue;
    const mine = document.content;
    if (document.conflict !== null) return { kind: 'offer', key: `offer:${id}:${document.conflict.version}`, id, mine, theirs: document.conflict.content };
    if (document.trouble?.kind === 'gone' && frame.trouble?.kind !== 'gone') return { kind: 'gone', key: `gone:${id}`, id, company: mine.company };
  }
  if (matrix.conflict !== null) return { kind: 'matrix', key: `matrix:${matrix.conflict.version}`, mine: matrix.content, theirs: matrix.conflict.content };
  if (frame.conflict !== null) return { kind: 'frame', key: `frame:${frame.conflict.version}`, mine: frame.content, theirs: frame.conflict.content };
  return null;
};
