import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney, type MoneyFormat } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';

export interface OfferFigure {
  readonly label: string;
  readonly value: string;
}

/** Not known is not nothing. */
const UNKNOWN = '–';

/**
 * The figures that are never shown one without the others: year 1, the average, what lasts, year 5, and how much is sure.
 * Without a salary they say nothing; with a smaller part missing they are the least it can be.
 *
 * @example An offer of 200,000 whose bonus is not known: Year 1 is "≥ $200,000".
 */
export const offerFigures = (projection: OfferProjection, locale: string, format: MoneyFormat = {}): readonly OfferFigure[] => {
  const { missing } = projection;
  const least = missing === 'some' ? '≥ ' : '';
  const money = (minor: number) => (missing === 'base' ? UNKNOWN : `${least}${formatMoney(minor, projection.currency, locale, { decimals: 'whole', ...format })}`);
  return [
    { label: 'Year 1', value: money(projection.years[0]?.gross ?? 0) },
    { label: 'Average, 4 years', value: money(projection.average4) },
    { label: 'Steady state', value: money(projection.steadyState) },
    { label: 'Year 5', value: money(projection.years[4]?.gross ?? 0) },
    { label: 'Guaranteed', value: missing === 'base' || projection.guaranteedShare4 === null ? UNKNOWN : formatPercent(projection.guaranteedShare4, locale) },
    { label: 'Four years, before tax', value: money(projection.total4) },
  ];
};
