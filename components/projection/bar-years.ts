import type { BarYear } from '@/components/charts/bar-year';
import type { Texture } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import type { MissingPay, OfferProjection, ProjectionYear } from '@/lib/engine/projection/projection';
import { formatThousands } from '@/lib/format/format-thousands';
import { offerCaption } from './offer-caption';
import { payFigures, type Pay } from './pay-view';

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

/** What becomes of a year's pay, bottom to top; together they are the pay before tax. */
export const takeHomeComponents = [
  { key: 'takeHome', label: 'Take-home', texture: 'solid', of: (year) => year.takeHome ?? 0 },
  { key: 'tax', label: 'Tax', texture: 'faint', of: (year) => year.tax ?? 0 },
  { key: 'putAway', label: 'Put away before tax', texture: 'strong', of: (year) => year.putAway ?? 0 },
  { key: 'apart', label: 'Match, benefits, shares not for sale', texture: 'light', of: (year) => (year.takeHome === null ? 0 : year.byLiquidity.illiquid + year.byLiquidity.inKind) },
] as const satisfies readonly { key: string; label: string; texture: Texture; of: (year: ProjectionYear) => number }[];

/**
 * The stacked bars of one offer, their totals in thousands: years 1 to 4 in full, year 5 as a ghost. Components that never
 * occur are left out. Of take-home pay the total stands on what is left, under where the rest goes.
 */
export function barYears(projection: OfferProjection, locale: string, pay: Pay = 'gross'): BarYear[] {
  const { missing, currency } = projection;
  const { ofYear } = payFigures(projection, pay);
  return projection.years.map((year) => {
    const total = ofYear(year);
    return {
      label: `yr ${year.year}`,
      ghost: year.year > 4,
      total: total === null ? '–' : totalText(missing, formatThousands(total, currency, locale)),
      ...(pay === 'takeHome' && total !== null ? { totalAt: Math.max(0, total) } : {}),
      segments: (pay === 'gross' ? barComponents : takeHomeComponents)
        .map(({ key, label, texture, of }) => ({ key, label, texture, value: of(year) }))
        .filter((segment) => segment.value !== 0),
    };
  });
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
  readonly missing: MissingPay | 'tax';
  /** The same for every offer in that currency; amounts in different currencies are not measured against each other. */
  readonly scale: BarScale;
}

/** The bars of several offers with their captions, on one scale for each currency. */
export function offerBarSeries(offers: readonly Offer[], projections: readonly OfferProjection[], locale: string, pay: Pay = 'gross'): OfferBarSeries[] {
  const scales = new Map<string, BarScale>();
  for (const { currency } of projections) scales.set(currency, barScale(projections.filter((one) => one.currency === currency)));
  return offers.flatMap((offer, index) => {
    const projection = projections[index];
    const scale = projection && scales.get(projection.currency);
    return scale ? [{ id: offer.id, company: offer.company, caption: offerCaption(offer), currency: projection.currency, years: barYears(projection, locale, pay), missing: pay === 'takeHome' && projection.takeHome4 === null ? ('tax' as const) : projection.missing, scale }] : [];
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
