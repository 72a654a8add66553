import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';

/** Letter, hue and company: how an offer is named in every table. A very long name is cut after its second line. */
export const OfferName = ({ index, company }: { index: number; company: string }) => (
  <span className={`${offerClass(index)} inline-flex min-w-0 max-w-full items-center gap-2.5 align-middle`}>
    <OfferBadge index={index} />
    <span dir="auto" title={company} className="line-clamp-2 max-w-34 min-w-0 text-left font-semibold wrap-break-word sm:max-w-56">
      {company}
    </span>
  </span>
);
