import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import { offerClass } from '@/components/ui/offer-class';
import { CriterionName } from './criterion-name';
import type { MatrixView } from './matrix-view';
import { ScoreCell } from './score-cell';
import { shareText } from './share-text';
import { TotalCell } from './total-cell';

/** The matrix offer by offer: a card each, with every criterion in it. Weights are given criterion by criterion. */
export const OfferCards = ({ view }: { view: MatrixView }) => {
  const { comparison, model, actions, locale } = view;
  const { offers, criteria, currency } = comparison;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
      {offers.map((offer, index) => (
        <Card as="section" key={offer.id} aria-label={model.nameOf(offer.id)} className={`${offerClass(index)} px-4!`}>
          <div className="flex items-center justify-between gap-3">
            <h2 className="min-w-0 font-sans! text-title font-medium">
              <OfferName index={index} company={offer.company} />
            </h2>
            <span className="grid w-36 shrink-0 justify-items-center">
              <TotalCell model={model} offerId={offer.id} locale={locale} />
            </span>
          </div>
          <ul className="mt-2 border-t border-line2 pt-1">
            {criteria.map((criterion) => {
              const { id, name, low, high, measure } = criterion;
              return (
                <li key={id} className="flex items-center justify-between gap-2 border-b border-line2 py-1.5 last:border-b-0">
                  <span className="min-w-0">
                    <CriterionName {...{ id: `${id}-${offer.id}`, name, low, high, measure, currency, locale }} />
                    <span className="text-tiny text-ink3">{shareText(model.share(id), locale)} of the decision</span>
                  </span>
                  <span className="grid w-36 shrink-0 justify-items-center">
                    <ScoreCell criterion={criterion} offer={offer} index={index} model={model} actions={actions} meaning={`${id}-${offer.id}`} locale={locale} />
                  </span>
                </li>
              );
            })}
          </ul>
        </Card>
      ))}
    </div>
  );
};
