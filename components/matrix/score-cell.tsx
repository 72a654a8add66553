import { offerClass } from '@/components/ui/offer-class';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Offer } from '@/lib/engine/offer/offer';
import { formatNumber } from '@/lib/format/format-number';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { meaningId } from './meaning-id';
import { Pips } from './pips';
import { ScoreInput } from './score-input';

interface ScoreCellProps {
  readonly criterion: Criterion;
  readonly offer: Pick<Offer, 'id' | 'company'>;
  readonly index: number;
  readonly model: MatrixModel;
  readonly onScore: MatrixActions['score'];
  readonly locale: string;
}

/** One score with the figure in words and what it adds to the total; measured ones are only shown. */
export const ScoreCell = ({ criterion, offer, index, model, onScore, locale }: ScoreCellProps) => {
  const score = model.score(criterion.id, offer.id);
  const adds = model.contribution(criterion.id, offer.id);
  return (
    <span className={`${offerClass(index)} inline-grid shrink-0 justify-items-center gap-0.5`}>
      {criterion.measure === null ? (
        <ScoreInput
          criterionId={criterion.id}
          offerId={offer.id}
          label={`${criterion.name}, ${offer.company}`}
          describedBy={criterion.low || criterion.high ? meaningId(criterion.id) : undefined}
          value={score}
          onScore={onScore}
        />
      ) : (
        <span className="inline-flex px-1.5 py-1.5">
          <Pips value={score} large />
        </span>
      )}
      {score === null ? (
        <span className="text-tiny whitespace-nowrap text-question">{criterion.measure === null ? 'not scored' : 'no figure yet'}</span>
      ) : (
        <span className="text-tiny whitespace-nowrap text-ink3">
          <span className="font-medium text-ink2">{formatNumber(score, locale, { maxDecimals: 2 })}</span>
          {adds === null ? null : ` · adds ${formatNumber(adds, locale, { decimals: 2 })}`}
        </span>
      )}
    </span>
  );
};
