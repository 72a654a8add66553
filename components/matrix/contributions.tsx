import { OfferName } from '@/components/projection/offer-name';
import { offerClass } from '@/components/ui/offer-class';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import type { MatrixModel } from './matrix-model';

/** How each total is made up: a strip per offer, a piece per criterion, widest first in its name. */
export const Contributions = ({ comparison, model, locale }: { comparison: Comparison; model: MatrixModel; locale: string }) => (
  <ul className="grid gap-3.5">
    {comparison.offers.map((offer, index) => {
      const pieces = comparison.criteria
        .map((criterion) => ({ criterion, adds: model.contribution(criterion.id, offer.id) ?? 0 }))
        .filter(({ adds }) => adds > 0);
      const [first] = [...pieces].sort((a, b) => b.adds - a.adds);
      return (
        <li key={offer.id} className={offerClass(index)}>
          <div className="flex items-baseline justify-between gap-3">
            <OfferName index={index} company={offer.company} />
            {first ? <span className="truncate text-tiny text-ink3">most from {first.criterion.name}</span> : null}
          </div>
          <div className="mt-1.5 flex h-2.5 gap-px overflow-hidden rounded-[3px] bg-line2" aria-hidden>
            {pieces.map(({ criterion, adds }, piece) => (
              <span
                key={criterion.id}
                title={`${criterion.name}: ${formatNumber(adds, locale, { decimals: 2 })}`}
                className={piece % 2 === 0 ? 'bg-offer' : 'bg-offer-tint'}
                style={{ width: `${(adds / 5) * 100}%` }}
              />
            ))}
          </div>
        </li>
      );
    })}
  </ul>
);
