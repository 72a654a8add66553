'use client';

import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { PayFigure } from '@/components/projection/pay-figure';
import { IconButton } from '@/components/ui/icon-button';
import { useLocale } from '@/components/ui/locale-provider';
import { Menu } from '@/components/ui/menu';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { ComparisonSummary } from '@/lib/engine/comparison/comparison-summary';
import { formatMoney } from '@/lib/format/format-money';
import { formatRelative } from '@/lib/format/format-relative';
import { routes } from '@/lib/routes';

/** Offers named on a card. */
const MOST = 6;

export interface ComparisonCardActions {
  readonly rename: (comparison: ComparisonSummary) => void;
  readonly duplicate: (comparison: ComparisonSummary) => void;
  readonly remove: (comparison: ComparisonSummary) => void;
}

interface ComparisonCardProps {
  readonly comparison: ComparisonSummary;
  readonly actions: ComparisonCardActions;
  readonly now: number;
}

/** One comparison of the list: its offers with their four-year totals, and who leads. */
export const ComparisonCard = ({ comparison, actions, now }: ComparisonCardProps) => {
  const { id, name, offers, leader } = comparison;
  const locale = useLocale();
  return (
    <li className="group relative min-w-0 rounded-card border border-line bg-card px-5 py-4.5 hover:border-control">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="truncate text-title font-medium">
            <Link href={routes.comparison(id)} title={name} className="after:absolute after:inset-0 after:rounded-card">
              {name}
            </Link>
          </h2>
          <p className="flex flex-wrap gap-x-1 text-small text-ink3">
            <span className="max-w-full truncate">{leader ? `${leader.company} leads` : offers.length === 0 ? 'No offers yet' : 'No leader yet'}</span>
            <span>· changed {formatRelative(comparison.updatedAt, now)}</span>
          </p>
        </div>
        <div className="relative shrink-0">
          <Menu
            label={`Change ${name}`}
            trigger={<IconButton label={`Change ${name}`} icon={<Ellipsis aria-hidden className="size-4" />} />}
            items={[
              { label: 'Rename…', icon: <Pencil aria-hidden className="size-4" />, onSelect: () => actions.rename(comparison) },
              { label: 'Duplicate', icon: <Copy aria-hidden className="size-4" />, onSelect: () => actions.duplicate(comparison) },
              'separator',
              { label: 'Delete', icon: <Trash2 aria-hidden className="size-4" />, danger: true, onSelect: () => actions.remove(comparison) },
            ]}
          />
        </div>
      </div>
      {offers.length > 0 ? (
        <ul className="mt-3.5 grid grid-cols-[minmax(0,1fr)] gap-1.5">
          {offers.slice(0, MOST).map((offer, index) => (
            <li key={offer.id} className={`${offerClass(index)} flex items-center gap-2.5`}>
              <OfferBadge index={index} />
              <span dir="auto" className="min-w-0 flex-1 truncate text-left">
                {offer.company}
              </span>
              <span className="text-ink2 tabular-nums">
                <PayFigure missing={offer.missing}>{formatMoney(offer.total4, offer.currency, locale, { compact: true })}</PayFigure>
              </span>
            </li>
          ))}
          {offers.length > MOST ? <li className="text-small text-ink3">and {offers.length - MOST} more</li> : null}
        </ul>
      ) : null}
    </li>
  );
};
