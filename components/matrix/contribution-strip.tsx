import { clsx } from 'clsx';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import type { ContributionPiece } from './contribution-pieces';

interface ContributionStripProps {
  readonly pieces: readonly ContributionPiece[];
  /** The criterion that is pointed at, in whichever strip; the others fade. */
  readonly pointed: string | null;
  readonly onPoint: (criterionId: string | null) => void;
}

/** A total as a strip, a piece for each criterion, hatched as far as open scores could take it. The table near by holds the figures. */
export const ContributionStrip = ({ pieces, pointed, onPoint }: ContributionStripProps) => (
  <span aria-hidden className="flex h-6 items-center pointer-coarse:h-8" onPointerLeave={() => onPoint(null)}>
    <span className="flex h-full w-full items-center gap-px">
      {pieces.map(({ criterionId, value, high, open }, place) =>
        high === 0 ? null : (
          <span
            key={criterionId}
            className="flex h-full items-center"
            style={{ width: `${((open ? high : value) / MATRIX_SCALE.max) * 100}%` }}
            onPointerEnter={() => onPoint(criterionId)}
            onPointerDown={() => onPoint(criterionId)}
          >
            <span
              className={clsx(
                'h-2.5 w-full rounded-[2px] transition-opacity',
                open ? 'border border-dashed border-question' : place % 2 === 0 ? 'bg-offer' : 'bg-offer-tint',
                pointed !== null && pointed !== criterionId && 'opacity-30',
              )}
            />
          </span>
        ),
      )}
      <span className="h-2.5 min-w-0 flex-1 rounded-[2px] bg-line2" />
    </span>
  </span>
);
