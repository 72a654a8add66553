import { rangeText, totalText } from './total-text';
import type { MatrixModel } from './matrix-model';

/** The weighted score of an offer with its rank: a figure, or a range while scores are missing; under a figure, how far doubt can move it. */
export const TotalCell = ({ model, offerId, locale }: { model: MatrixModel; offerId: string; locale: string }) => {
  const scored = model.scored(offerId);
  if (model.hidden) return <span className="text-small font-normal text-ink3">hidden</span>;
  if (!scored) return <span className="text-ink3">–</span>;
  const open = model.missingOf(offerId) > 0;
  const range = open ? null : rangeText(scored, locale);
  return (
    <span className="inline-grid justify-items-center">
      <span className="font-serif text-title leading-tight sm:text-[20px] font-medium whitespace-nowrap">{totalText({ ...scored, open }, locale)}</span>
      {range === null ? null : <span className="text-tiny font-normal whitespace-nowrap text-ink3">{range}</span>}
      <span className="text-tiny text-ink2">
        {model.tied(offerId) ? 'level at ' : ''}rank {scored.rank}
      </span>
    </span>
  );
};
