'use client';

import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { ScoreCell } from './score-cell';
import { TotalCell } from './total-cell';
import { WeightInput } from './weight-input';

interface MatrixCardsProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** The matrix on a narrow screen: a card a criterion with every offer in it, totals last. */
export const MatrixCards = ({ comparison, model, actions, locale }: MatrixCardsProps) => {
  const { offers, criteria, currency } = comparison;
  return (
    <div className="grid gap-3">
      {criteria.map((criterion, place) => (
        <Card key={criterion.id} padded>
          <div className="flex items-start justify-between gap-3">
            <CriterionName criterion={criterion} currency={currency} locale={locale} />
            <CriterionMenu criterion={criterion} place={place} count={criteria.length} actions={actions} />
          </div>
          <div className="mt-2.5">
            <WeightInput name={criterion.name} weight={criterion.weight} share={model.share(criterion.id)} onWeight={(weight) => actions.change({ ...criterion, weight })} locale={locale} />
          </div>
          <ul className="mt-3 grid gap-1 border-t border-line2 pt-2">
            {offers.map((offer, index) => (
              <li key={offer.id} className="flex items-center justify-between gap-3">
                <OfferName index={index} company={offer.company} />
                <ScoreCell
                  criterion={criterion}
                  company={offer.company}
                  index={index}
                  score={model.score(criterion.id, offer.id)}
                  contribution={model.contribution(criterion.id, offer.id)}
                  onScore={(value) => actions.score(criterion.id, offer.id, value)}
                  locale={locale}
                />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <Card padded>
        <h2 className="mb-2 text-title font-medium">Weighted score</h2>
        <ul className="grid gap-2">
          {offers.map((offer, index) => (
            <li key={offer.id} className="flex items-center justify-between gap-3">
              <OfferName index={index} company={offer.company} />
              <TotalCell scored={model.scored(offer.id)} tied={model.tied(offer.id)} locale={locale} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
};
