import { TextureSwatch } from '@/components/ui/texture-swatch';
import { ChartTip } from './chart-tip';
import { useOfferBars } from './offer-bars-data';
import { yearPlace } from './year-place';
import { yearTotal } from './year-total';

interface OfferBarsTipProps {
  readonly active?: boolean;
  /** The place on the axis that is pointed at. */
  readonly label?: string | number;
}

export function OfferBarsTip({ active, label }: OfferBarsTipProps) {
  const { years, formatExact } = useOfferBars();
  const year = active ? years.find((_, index) => yearPlace(years, index) === Number(label)) : undefined;
  if (!year) return null;
  const rows = year.segments
    .filter(({ value }) => value !== 0)
    .toReversed()
    .map(({ key, label: name, value, texture }) => ({ key, mark: <TextureSwatch texture={texture} />, label: name, value: formatExact(value) }));
  return <ChartTip title={year.label} rows={rows} total={{ label: 'Together', value: formatExact(yearTotal(year)) }} />;
}
