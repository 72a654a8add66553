import { TextureSwatch } from '@/components/ui/texture-swatch';
import { barComponents, takeHomeComponents, type OfferBarSeries } from './bar-years';

/** What each shade of a bar means; only the components that occur. */
export const BarsKey = ({ series }: { series: readonly OfferBarSeries[] }) => {
  const drawn = new Set(series.flatMap(({ years }) => years.flatMap(({ segments }) => segments.map(({ key }) => key))));
  const shown = [...barComponents, ...takeHomeComponents].filter(({ key }) => drawn.has(key));
  return (
    <div className="offer-a mt-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 lg:gap-x-5 px-1 text-small text-ink2">
      {shown.map(({ key, label, texture }) => (
        <span key={key} className="inline-flex items-center gap-2">
          <TextureSwatch texture={texture} />
          {label}
        </span>
      ))}
      <span className="md:ml-auto">Year 5 is faded: what comes after the first grants</span>
    </div>
  );
};
