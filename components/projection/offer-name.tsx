import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';

/** Letter, hue and company: how an offer is named in every table. */
export const OfferName = ({ index, company }: { index: number; company: string }) => (
  <span className={`${offerClass(index)} inline-flex items-center gap-2.5`}>
    <OfferBadge index={index} />
    <span className="font-semibold">{company}</span>
  </span>
);
