import type { OfferProjection } from '@/lib/engine/projection/projection';
import { barComponents, type BarTexture } from './bar-years';

const swatch: Record<BarTexture, string> = {
  solid: 'bg-offer',
  strong: 'bg-offer opacity-[0.78]',
  soft: 'bg-offer opacity-50',
  light: 'bg-offer-tint',
  hatched: 'bg-[repeating-linear-gradient(135deg,var(--offer)_0_2px,transparent_2px_5px)]',
};

/** What each shade of a bar means; only the components that occur. */
export const BarsKey = ({ projections }: { projections: readonly OfferProjection[] }) => {
  const years = projections.flatMap((projection) => projection.years);
  const shown = barComponents.filter(({ of }) => years.some((year) => of(year) !== 0));
  return (
    <div className="offer-a mt-3 flex flex-wrap items-center gap-x-5 gap-y-1.5 px-1 text-small text-ink2">
      {shown.map(({ key, label, texture }) => (
        <span key={key} className="inline-flex items-center gap-2">
          <span aria-hidden className={`size-[13px] rounded-[3px] ${swatch[texture]}`} />
          {label}
        </span>
      ))}
      <span className="md:ml-auto">Year 5 in outline: what comes after the first grants</span>
    </div>
  );
};
