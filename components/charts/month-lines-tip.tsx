import { OfferBadge } from '@/components/ui/offer-badge';
import { ChartTip } from './chart-tip';
import { useMonthLines } from './month-lines-data';

interface MonthLinesTipProps {
  readonly active?: boolean;
  /** The month that is pointed at. */
  readonly label?: string | number;
}

export function MonthLinesTip({ active, label }: MonthLinesTipProps) {
  const { series, formatExact } = useMonthLines();
  const month = Number(label);
  if (!active || !Number.isInteger(month)) return null;
  const rows = series
    .toSorted((one, other) => (other.values[month] ?? 0) - (one.values[month] ?? 0))
    .map(({ offerIndex, name, values }) => ({
      key: String(offerIndex),
      mark: <OfferBadge index={offerIndex} size="sm" />,
      label: name,
      value: formatExact(values[month] ?? 0),
    }));
  return <ChartTip title={spell(month)} rows={rows} />;
}

/** `30` → "After 2 years and 6 months". */
function spell(month: number): string {
  const years = Math.floor(month / 12);
  const months = month % 12;
  const parts = [count(years, 'year'), count(months, 'month')].filter(Boolean);
  return parts.length > 0 ? `After ${parts.join(' and ')}` : 'At the start';
}

const count = (amount: number, unit: string) => (amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`);
