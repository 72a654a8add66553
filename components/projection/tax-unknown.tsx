import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import type { TakeHomeGap } from '@/lib/engine/projection/take-home/taxing';

interface TaxUnknownProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly Pick<OfferProjection, 'takeHomeGap'>[];
  /** Where offers are edited. */
  readonly href: string;
}

const WORDS = {
  tables: 'its tax tables are not loaded yet',
  state: 'enter the state it is in',
  'tax-rate': 'enter what share of pay goes in tax there',
  currency: 'US tax is worked out for pay in dollars only',
} as const satisfies Record<TakeHomeGap, string>;

/** Says of which offers take-home pay is not known, and what would tell. */
export const TaxUnknown = ({ offers, projections, href }: TaxUnknownProps) => {
  const unknown = offers.flatMap(({ company }, index) => {
    const gap = projections[index]?.takeHomeGap ?? null;
    return gap === null ? [] : [`${company}: ${WORDS[gap]}`];
  });
  if (unknown.length === 0) return null;
  return (
    <Notice tone="question" title="Take-home pay is not known for every offer" actions={<ButtonLink href={href} size="sm">To the offers</ButtonLink>}>
      {unknown.join('. ')}.
    </Notice>
  );
};
