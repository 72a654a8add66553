import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import { CriterionMenu } from './criterion-menu';
import { CriterionName } from './criterion-name';
import { CriterionWeight } from './criterion-weight';
import type { MatrixView } from './matrix-view';
import { ScoreCell } from './score-cell';
import { rowPlace } from './use-row-drag';

/** The matrix on a narrow screen: a card a criterion with every offer in it. Totals stand in the standing below. */
export const MatrixCards = ({ view }: { view: MatrixView }) => {
  const { comparison, model, actions, locale } = view;
  const { offers, criteria, currency, weighing } = comparison;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {criteria.map((criterion, place) => {
        const { id, name, low, high, measure } = criterion;
        return (
          <Card as="section" key={id} aria-label={name} className="px-4!" {...rowPlace(place)}>
            <div className="flex items-start justify-between gap-3">
              <CriterionName {...{ id, name, low, high, measure, currency, locale }} spelled={weighing === 'swings'} />
              <CriterionMenu criterionId={id} name={name} place={place} count={criteria.length} actions={actions} />
            </div>
            <div className="mt-2.5">
              <CriterionWeight view={view} criterion={criterion} place={place} />
            </div>
            <ul className="mt-3 border-t border-line2 pt-2">
              {offers.map((offer, index) => (
                <li key={offer.id} className="flex items-center justify-between gap-2 py-0.5">
                  <OfferName index={index} company={offer.company} />
                  <span className="grid w-36 shrink-0 justify-items-center">
                    <ScoreCell criterion={criterion} offer={offer} index={index} model={model} actions={actions} locale={locale} />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
};
