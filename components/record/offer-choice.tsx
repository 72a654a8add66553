import { clsx } from 'clsx';
import { useId } from 'react';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { Offer } from '@/lib/engine/offer/offer';

interface OfferChoiceProps {
  readonly label: string;
  readonly offers: readonly Pick<Offer, 'id' | 'company' | 'role'>[];
  readonly value: string | null;
  readonly onValue: (offerId: string) => void;
  readonly error?: string | null;
}

/** One offer of several, by radio buttons that are moved through with the arrow keys. */
export const OfferChoice = ({ label, offers, value, onValue, error = null }: OfferChoiceProps) => {
  const name = useId();
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined} className="min-w-0">
      <legend className="text-small font-medium text-ink2">{label}</legend>
      <div className="mt-1.5 grid grid-cols-[minmax(0,1fr)] gap-2 sm:grid-cols-[repeat(2,minmax(0,1fr))] lg:grid-cols-[repeat(auto-fit,minmax(210px,1fr))]">
        {offers.map((offer, index) => (
          <label
            key={offer.id}
            className={clsx(
              offerClass(index),
              'relative flex min-h-13 cursor-pointer items-center gap-2.5 rounded-control border px-3 py-2 transition-colors',
              'has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent',
              offer.id === value ? 'border-accent bg-accent-soft' : error ? 'border-bad bg-paper' : 'border-control bg-paper hover:border-ink3',
            )}
          >
            <input type="radio" name={name} value={offer.id} checked={offer.id === value} onChange={() => onValue(offer.id)} className="absolute inset-0 cursor-pointer appearance-none outline-none" />
            <OfferBadge index={index} />
            <span className="min-w-0">
              <span dir="auto" className="block truncate font-medium">
                {offer.company}
              </span>
              {offer.role ? <span className="block truncate text-tiny text-ink3">{offer.role}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${name}-error`} className="mt-1 text-[12px] text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
