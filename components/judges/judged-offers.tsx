import { Card } from '@/components/ui/card';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { JudgedOffer, JudgedPay } from '@/lib/engine/judging/invitation-view';
import { formatMoney } from '@/lib/format/format-money';

const workModes = { onsite: 'on site', hybrid: 'hybrid', remote: 'remote' } as const;

interface JudgedOffersProps {
  readonly offers: readonly JudgedOffer[];
  readonly locale: string;
}

/** The facts of the offers, as far as the owner shares them. */
export const JudgedOffers = ({ offers, locale }: JudgedOffersProps) => (
  <Card as="section" aria-labelledby="offers">
    <h2 id="offers" className="text-title font-medium">
      The offers
    </h2>
    {offers.some(({ pay }) => pay !== null) ? <p className="mt-1 text-small text-ink2">Pay is projected, a year, before tax.</p> : null}
    <ul className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 sm:grid-cols-[repeat(2,minmax(0,1fr))]">
      {offers.map((offer, index) => (
        <li key={offer.id} className={`${offerClass(index)} min-w-0`}>
          <p className="flex items-center gap-2">
            <OfferBadge index={index} />
            <span dir="auto" className="min-w-0 truncate font-medium" title={offer.company}>
              {offer.company}
            </span>
          </p>
          <p className="mt-1 text-small text-ink2 wrap-anywhere">{about(offer)}</p>
          {offer.pay ? <Pay pay={offer.pay} locale={locale} /> : null}
        </li>
      ))}
    </ul>
  </Card>
);

const about = ({ role, level, place, workMode }: JudgedOffer): string =>
  [role, level, place, workMode === null ? '' : workModes[workMode]].filter((part) => part !== '').join(' · ') || 'No role or place named';

const Pay = ({ pay: { currency, year1, average4, steadyState, isLeast }, locale }: { readonly pay: JudgedPay; readonly locale: string }) => {
  const text = (amount: number | null) => (amount === null ? 'not known' : `${isLeast ? '≥ ' : ''}${formatMoney(amount, currency, locale, { compact: true })}`);
  return (
    <dl className="mt-2 grid grid-cols-3 gap-3 text-small">
      {[
        ['First year', text(year1)],
        ['Four-year average', text(average4)],
        ['Later years', text(steadyState)],
      ].map(([label, figure]) => (
        <div key={label} className="flex flex-col-reverse justify-end">
          <dt className="text-tiny text-ink3">{label}</dt>
          <dd className="font-serif text-title">{figure}</dd>
        </div>
      ))}
    </dl>
  );
};
