import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { ScoreCell } from './score-cell';
import { WeightCell } from './weight-cell';

interface MatrixCardsProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** The matrix on a narrow screen: a card a criterion with every offer in it. Totals stand in the standing below. */
export const MatrixCards = ({ comparison, model, actions, locale }: MatrixCardsProps) => {
  const { offers, criteria, currency } = comparison;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {criteria.map((criterion, place) => {
        const { id, name, low, high, measure } = criterion;
        return (
          <Card as="section" key={id} aria-label={name} className="px-4!">
            <div className="flex items-start justify-between gap-3">
              <CriterionName {...{ id, name, low, high, measure, currency, locale }} />
              <CriterionMenu criterionId={id} name={name} place={place} count={criteria.length} actions={actions} />
            </div>
            <div className="mt-2.5">
              <WeightCell criterion={criterion} share={model.share(id)} onWeight={actions.weigh} locale={locale} />
            </div>
            <ul className="mt-3 border-t border-line2 pt-2">
              {offers.map((offer, index) => (
                <li key={offer.id} className="flex items-center justify-between gap-2 py-0.5">
                  <OfferName index={index} company={offer.company} />
                  <ScoreCell criterion={criterion} offer={offer} index={index} model={model} onScore={actions.score} locale={locale} />
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
};
