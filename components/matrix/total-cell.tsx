import type { ScoredOffer } from '@/lib/engine/decision/score-matrix';
import { formatNumber } from '@/lib/format/format-number';

/** The weighted score of an offer: a figure, or a range while scores are missing, with its rank. */
export const TotalCell = ({ scored, tied, locale }: { scored: ScoredOffer | undefined; tied: boolean; locale: string }) => {
  if (!scored) return <span className="text-ink3">–</span>;
  const figure = (value: number) => formatNumber(value, locale, { decimals: 2 });
  const open = scored.high - scored.low > 1e-9;
  return (
    <span className="inline-grid justify-items-center">
      <span className="font-serif text-[20px] leading-tight font-medium whitespace-nowrap">{open ? `${figure(scored.low)} – ${figure(scored.high)}` : figure(scored.value)}</span>
      <span className="text-tiny text-ink2">
        {tied ? 'level at ' : ''}rank {scored.rank}
      </span>
    </span>
  );
};
