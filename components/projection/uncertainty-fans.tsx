import { FanChart } from '@/components/charts/fan-chart';
import { formatPercent } from '@/lib/format/format-percent';
import { formatThousands } from '@/lib/format/format-thousands';
import type { DrawnOffer } from './drawn-offers';
import { MultiplesRow, OfferMultiple } from './multiples-row';

interface UncertaintyFansProps {
  readonly drawn: readonly DrawnOffer[];
  readonly locale: string;
}

/** A fan for each offer, on one scale for each currency, and its chance of paying most. */
export const UncertaintyFans = ({ drawn, locale }: UncertaintyFansProps) => {
  const compared = drawn.filter(({ spread }) => spread.chanceBest !== null).length;
  return (
    <MultiplesRow label="How far the yearly pay of each offer may stray" count={drawn.length}>
      {drawn.map(({ offer, index, spread }) => {
        const sameScale = drawn.filter((one) => one.offer.currency === offer.currency).flatMap((one) => one.spread.years);
        return (
          <OfferMultiple
            key={offer.id}
            index={index}
            company={offer.company}
            label={`${offer.company}: futures`}
            caption={
              <p className="text-small text-ink3">
                {compared < 2 ? offer.currency : spread.chanceBest === null ? 'not compared' : `pays most in ${formatPercent(spread.chanceBest, locale)} of futures`}
              </p>
            }
          >
            <FanChart
              offerIndex={index}
              name={`${offer.company}: how far yearly pay may stray`}
              years={spread.years.map(({ p10, p50, p90 }, year) => ({ label: `yr ${year + 1}`, ghost: year > 3, low: p10, middle: p50, high: p90 }))}
              max={Math.max(...sameScale.map(({ p90 }) => p90), 1)}
              min={Math.min(...sameScale.map(({ p10 }) => p10), 0)}
              formatLabel={(minor) => formatThousands(minor, offer.currency, locale)}
            />
          </OfferMultiple>
        );
      })}
    </MultiplesRow>
  );
};
