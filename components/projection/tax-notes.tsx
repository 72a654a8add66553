import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { takeHomeNotes } from '@/lib/engine/projection/take-home/take-home-notes';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { OfferName } from './offer-name';

interface TaxNotesProps {
  readonly offers: readonly Offer[];
  /** The offers' own, nominal. */
  readonly projections: readonly OfferProjection[];
  readonly assumptions: Assumptions;
  readonly taxTables: TaxTables;
}

/** What the tax of each offer assumes, carries forward or leaves out. */
export const TaxNotes = ({ offers, projections, assumptions, taxTables }: TaxNotesProps) => (
  <details>
    <summary className="text-small font-medium text-ink2">What these taxes assume and leave out</summary>
    <p className="mt-2 max-w-[70em] text-small text-ink2">
      Each year of service is taxed as if it were one tax year, that in which it starts, for somebody who lives and works in the offer’s state all year. Take-home pay is cash and shares that can be sold, less tax and less what you put away; the
      employer’s match, benefits in kind and shares that cannot be sold are no part of it.
    </p>
    <dl className="mt-3 grid gap-3 lg:grid-cols-2">
      {offers.map((offer, index) => {
        const projection = projections[index];
        if (!projection) return null;
        return (
          <div key={offer.id} className="rounded-card border border-line bg-card p-4">
            <dt>
              <OfferName index={index} company={offer.company} />
            </dt>
            <dd className="mt-2">
              <ul className="grid list-disc gap-1 pl-4 text-small text-ink2">
                {takeHomeNotes(offer, projection, assumptions, taxTables).map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  </details>
);
