import type { ScoredOffer } from '@/lib/engine/decision/score-matrix';
import { totalText } from './total-text';

/** The weighted score of an offer: a figure, or a range while scores are missing, with its rank. */
export const TotalCell = ({ scored, tied, locale }: { scored: ScoredOffer | undefined; tied: boolean; locale: string }) => {
  if (!scored) return <span className="text-ink3">–</span>;
  return (
    <span className="inline-grid justify-items-center">
      <span className="font-serif text-title leading-tight sm:text-[20px] font-medium whitespace-nowrap">{totalText(scored, locale)}</span>
      <span className="text-tiny text-ink2">
        {tied ? 'level at ' : ''}rank {scored.rank}
      </span>
    </span>
  );
};
