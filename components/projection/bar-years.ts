import type { BarYear } from '@/components/charts/bar-year';
import type { Texture } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import type { MissingPay, OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';
import { formatThousands } from '@/lib/format/format-thousands';
import { offerCaption } from './offer-caption';

/** The components a bar is stacked from, bottom to top, and how each is drawn. */
export const barComponents = [
  { key: 'base', label: 'Base', texture: 'solid', of: (year) => year.byKind.base },
  { key: 'bonus', label: 'Bonus', texture: 'strong', of: (year) => year.byKind.bonus },
  { key: 'benefits', label: 'Match and benefits', texture: 'faint', of: (year) => year.byKind.retirement + year.byKind.benefits + year.byKind.espp + year.byKind.relocation },
  { key: 'signOn', label: 'Sign-on', texture: 'soft', of: (year) => year.byKind.signOn },
  { key: 'equity', label: 'Equity, granted', texture: 'light', of: (year) => year.byKind.equity - year.equityAssumed },
  { key: 'equityAssumed', label: 'Equity, assumed', texture: 'hatched', of: (year) => year.equityAssumed },
  { key: 'costs', label: 'Costs, below the line', texture: 'soft', of: (year) => year.byKind.costs },
] as const satisfies readonly { key: string; label: string; texture: Texture; of: (year: ProjectionYear) => number }[];

/** The stacked bars of one offer, their totals in thousands: years 1 to 4 in full, year 5 as a ghost. Components that never occur are left out. */
export function barYears(projection: OfferProjection, locale: string): BarYear[] {
  const { missing } = projection;
  return projection.years.map((year) => ({
    label: `yr ${year.year}`,
    ghost: year.year > 4,
    total: totalText(missing, formatThousands(year.gross, projection.currency, locale)),
    segments: barComponents
      .map(({ key, label, texture, of }) => ({ key, label, texture, value: of(year) }))
      .filter((segment) => segment.value !== 0),
  }));
}

const totalText = (missing: MissingPay, total: string): string => (missing === 'base' ? '–' : missing === 'some' ? `≥${total}` : total);

/** The two ends of the scale on which bars are drawn, in minor units; `min` is zero unless there are costs. */
export interface BarScale {
  readonly max: number;
  readonly min: number;
}

/** What the small multiples draw of one offer: only what is drawn, fit to be sent to a browser. */
export interface OfferBarSeries {
  readonly id: string;
  readonly company: string;
  readonly caption: string;
  readonly currency: string;
  readonly years: readonly BarYear[];
  /** What the bars lack. */
  readonly missing: MissingPay;
  /** The same for every offer in that currency; amounts in different currencies are not measured against each other. */
  readonly scale: BarScale;
}

/** The bars of several offers with their captions, on one scale for each currency. */
export function offerBarSeries(offers: readonly Offer[], projections: readonly OfferProjection[], locale: string): OfferBarSeries[] {
  const scales = new Map<string, BarScale>();
  for (const { currency } of projections) scales.set(currency, barScale(projections.filter((one) => one.currency === currency)));
  return offers.flatMap((offer, index) => {
    const projection = projections[index];
    const scale = projection && scales.get(projection.currency);
    return scale ? [{ id: offer.id, company: offer.company, caption: offerCaption(offer), currency: projection.currency, years: barYears(projection, locale), missing: projection.missing, scale }] : [];
  });
}

/** From the deepest cost to the tallest bar of several offers. */
export function barScale(projections: readonly OfferProjection[]): BarScale {
  let max = 0;
  let min = 0;
  for (const year of projections.flatMap((projection) => projection.years)) {
    const costs = year.byKind.costs;
    max = Math.max(max, year.gross - costs);
    min = Math.min(min, costs);
  }
  return { max, min };
}
