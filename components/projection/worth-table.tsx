'use client';

import { useMemo } from 'react';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { worthOf } from '@/lib/engine/projection/worth';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { priceParityOf } from '@/lib/reference/price-parity/price-parity-of';
import { OfferName } from './offer-name';
import type { WorthMeasure } from './origin-request';
import { PayFigure } from './pay-figure';
import type { WrapFigure } from './use-wrap-figure';

interface WorthTableProps {
  readonly offers: readonly Offer[];
  /** Nominal, in the comparison's currency where there is a rate. */
  readonly projections: readonly OfferProjection[];
  readonly assumptions: Assumptions;
  readonly locale: string;
  readonly wrap: WrapFigure;
}

/** The same offers by other measures: what waiting costs, what the money buys, what an hour brings in. */
export const WorthTable = ({ offers, projections, assumptions, locale, wrap }: WorthTableProps) => {
  const rows = useMemo(
    () =>
      offers.flatMap((offer, index) => {
        const projection = projections[index];
        if (!projection) return [];
        const parity = priceParityOf(offer);
        return [{ offer, index, projection, parity, worth: worthOf(offer, projection, assumptions, parity?.level ?? null) }];
      }),
    [offers, projections, assumptions],
  );
  const percent = (rate: number) => formatPercent(rate, locale, { decimals: 1 });
  return (
    <>
      <TableRegion label="The offers by other measures">
        <Table>
          <TableHead>
            <tr>
              <HeadCell sticky>Worth</HeadCell>
              <HeadCell numeric>Four years, as money now</HeadCell>
              <HeadCell numeric>The same, take-home</HeadCell>
              <HeadCell numeric>Four years’ take-home, today’s prices</HeadCell>
              <HeadCell numeric>Take-home a year, average prices</HeadCell>
              <HeadCell numeric>Take-home an hour</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {rows.map(({ offer, index, projection, parity, worth: { present, presentTakeHome, realTakeHome4, atAveragePrices, perHour } }) => {
              const money = (minor: number | null, measure: WorthMeasure, decimals: 'whole' | 'minor' = 'whole') => {
                const missing = minor === null ? 'base' : projection.missing;
                const figure = <PayFigure missing={missing}>{formatMoney(minor ?? 0, projection.currency, locale, { decimals })}</PayFigure>;
                return missing === 'base' ? figure : wrap(figure, { index, of: 'worth', measure });
              };
              return (
                <tr key={offer.id}>
                  <HeadCell sticky scope="row">
                    <OfferName index={index} company={offer.company} />
                  </HeadCell>
                  <Cell numeric>{money(present, 'present')}</Cell>
                  <Cell numeric>{money(presentTakeHome, 'presentTakeHome')}</Cell>
                  <Cell numeric>{money(realTakeHome4, 'realTakeHome4')}</Cell>
                  <Cell numeric>
                    {money(atAveragePrices, 'atAveragePrices')}
                    <span className="mt-1 block text-tiny text-ink3">{parity === null ? (offer.country === 'US' ? 'price level not known' : 'not in the US') : `prices ${formatPercent(parity.level - 1, locale, { sign: true })}`}</span>
                  </Cell>
                  <Cell numeric>
                    {money(perHour?.takeHome ?? null, 'perHour', 'minor')}
                    <span className="block text-tiny text-ink3">
                      {perHour === null ? (
                        'weekly hours not known'
                      ) : perHour.takeHomeWithCommute === null || !perHour.hoursCommuting ? (
                        `${formatNumber(perHour.hoursWorked, locale, { maxDecimals: 0 })} hours a year`
                      ) : (
                        <>{money(perHour.takeHomeWithCommute, 'perHourWithCommute', 'minor')} with the way there</>
                      )}
                    </span>
                  </Cell>
                </tr>
              );
            })}
          </TableBody>
        </Table>
      </TableRegion>
      <p className="mt-2 max-w-[70em] px-1 text-small text-ink3">
        As money now: a year’s wait costs {percent(assumptions.discountRate)}. Today’s prices: they rise by {percent(assumptions.inflation)} a year. Average prices: {percent(assumptions.spentShare)} of take-home pay is spent where the job is, at the
        price level of its metropolitan area (Bureau of Economic Analysis, 2023).{rows.some(({ worth }) => worth.perHour?.isLeaveAssumed) ? ' Where an offer names no days of leave, 15 are taken.' : ''}
      </p>
    </>
  );
};
