import { clsx } from 'clsx';
import { offerLetter } from '@/lib/format/offer-letter';
import { offerClass } from './offer-class';

interface OfferBadgeProps {
  readonly index: number;
  readonly size?: 'sm' | 'md';
  /** Said in place of the letter, where the company is not written beside it. */
  readonly name?: string;
  readonly className?: string;
}

/** An offer's letter on its hue. */
export function OfferBadge({ index, size = 'md', name, className }: OfferBadgeProps) {
  return (
    <span
      {...(name ? { role: 'img', 'aria-label': name, title: name } : {})}
      className={clsx(
        offerClass(index),
        'inline-grid shrink-0 place-items-center rounded-badge bg-offer-ink font-semibold text-on-offer',
        size === 'md' ? 'size-5.5 text-[12px]' : 'size-4.5 text-[11px]',
        className,
      )}
    >
      {offerLetter(index)}
    </span>
  );
}
