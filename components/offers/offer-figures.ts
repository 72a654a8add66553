import type { OriginSubject } from '@/components/projection/origin-request';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney, type MoneyFormat } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';

export interface OfferFigure {
  readonly label: string;
  readonly value: string;
  /** Asks where it comes from; null while it is not known. */
  readonly asks: OriginSubject | null;
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
  const figure = (label: string, value: string, asks: OriginSubject): OfferFigure => ({ label, value, asks: value === UNKNOWN ? null : asks });
  return [
    figure('Year 1', money(projection.years[0]?.gross ?? 0), { of: 'gross', span: 1 }),
    figure('Average, 4 years', money(projection.average4), { of: 'gross', span: 'average' }),
    figure('Steady state', money(projection.steadyState), { of: 'gross', span: 'steady' }),
    figure('Year 5', money(projection.years[4]?.gross ?? 0), { of: 'gross', span: 5 }),
    figure('Guaranteed', missing === 'base' || projection.guaranteedShare4 === null ? UNKNOWN : formatPercent(projection.guaranteedShare4, locale), { of: 'guaranteedShare' }),
    figure('Four years, before tax', money(projection.total4), { of: 'gross', span: 'four' }),
  ];
};
