import type { ReactNode } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import { TextureSwatch, type Texture } from '@/components/ui/texture-swatch';
import type { Offer } from '@/lib/engine/offer/offer';
import { certaintyLadder, rungs, type Rung } from '@/lib/engine/projection/certainty-ladder';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { OfferName } from './offer-name';
import type { OriginYear, OriginYears } from './origin-request';
import { PayFigure } from './pay-figure';
import { RUNG_LABELS } from './rung-labels';
import type { WrapFigure } from './use-wrap-figure';

interface LadderProps {
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly projections: readonly OfferProjection[];
  readonly locale: string;
  readonly wrap: WrapFigure;
}

const TEXTURES = { guaranteed: 'solid', liquidEquity: 'soft', illiquid: 'light', discretionary: 'hatched' } as const satisfies Record<Rung, Texture>;

interface Laddered {
  readonly offer: LadderProps['offers'][number];
  readonly index: number;
  readonly projection: OfferProjection;
  readonly years: ReturnType<typeof certaintyLadder>;
  readonly four: Readonly<Record<Rung, number>>;
}

/** How far each offer's four years can be relied on: a bar for each offer, and the same by year as a table. */
export const Ladder = ({ offers, projections, locale, wrap }: LadderProps) => {
  const laddered = offers.flatMap((offer, index): Laddered[] => {
    const projection = projections[index];
    if (!projection) return [];
    const years = certaintyLadder(projection.ledger.entries);
    const overFour = (rung: Rung) => years.slice(0, COMPARED_YEARS).reduce((sum, year) => sum + year[rung], 0);
    return [{ offer, index, projection, years, four: { guaranteed: overFour('guaranteed'), liquidEquity: overFour('liquidEquity'), illiquid: overFour('illiquid'), discretionary: overFour('discretionary') } }];
  });
  return (
    <>
      <div className="rounded-card border border-line bg-card p-5">
        <ul className="grid gap-3.5">
          {laddered.map((one) => (
            <LadderBar key={one.offer.id} {...one} locale={locale} />
          ))}
        </ul>
        <div className="offer-a mt-4 flex flex-wrap gap-x-5 gap-y-1.5 text-small text-ink2">
          {rungs
            .filter((rung) => laddered.some(({ four }) => four[rung] !== 0))
            .map((rung) => (
              <span key={rung} className="inline-flex items-center gap-2">
                <TextureSwatch texture={TEXTURES[rung]} />
                {RUNG_LABELS[rung]}
              </span>
            ))}
        </div>
      </div>
      <details className="mt-3">
        <summary className="text-small font-medium text-ink2">Show as a table, year by year</summary>
        <div className="mt-3 grid gap-4">
          {laddered.map((one) => (
            <LadderTable key={one.offer.id} {...one} locale={locale} wrap={wrap} />
          ))}
        </div>
      </details>
    </>
  );
};

const LadderBar = ({ offer, index, projection, four, locale }: Laddered & { readonly locale: string }) => {
  const drawn = rungs.filter((rung) => four[rung] > 0);
  const whole = drawn.reduce((sum, rung) => sum + four[rung], 0);
  const shares = drawn.map((rung) => `${RUNG_LABELS[rung]}: ${formatPercent(four[rung] / whole, locale)}`).join(', ');
  return (
    <li className="grid items-center gap-x-5 gap-y-1.5 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
      <OfferName index={index} company={offer.company} />
      {projection.missing === 'base' || whole === 0 ? (
        <p className="text-small text-ink2">The base salary is not known yet.</p>
      ) : (
        <span role="img" aria-label={shares} className={`${offerClass(index)} flex h-6 gap-0.5`}>
          {drawn.map((rung) => (
            <span key={rung} style={{ flexGrow: four[rung] }} className={`texture-${TEXTURES[rung]} flex min-w-0.5 basis-0 items-center overflow-hidden rounded-[3px]`}>
              {four[rung] / whole >= 0.12 ? (
                <span className="ml-1 rounded-[3px] bg-card px-1.5 text-tiny leading-4 font-medium text-ink">{formatPercent(four[rung] / whole, locale)}</span>
              ) : null}
            </span>
          ))}
        </span>
      )}
    </li>
  );
};

const LadderTable = ({ offer, index, projection, years, four, locale, wrap }: Laddered & Pick<LadderProps, 'locale' | 'wrap'>) => {
  const { missing } = projection;
  const money = (minor: number) => formatMoney(minor, projection.currency, locale, { decimals: 'whole' });
  const asked = (figure: ReactNode, minor: number, rung: Rung, span: OriginYears) => (minor === 0 || missing === 'base' ? figure : wrap(figure, { index, of: 'rung', rung, span }));
  return (
    <TableRegion label={`${offer.company}, by how far it can be relied on`}>
      <Table className="min-w-175 table-fixed">
        <TableHead>
          <tr>
            <HeadCell sticky className="w-60 text-[14px]! text-ink!">
              <OfferName index={index} company={offer.company} />
            </HeadCell>
            {years.map((_, at) => (
              <HeadCell key={at} numeric>
                Year {at + 1}
              </HeadCell>
            ))}
            <HeadCell numeric>Four years</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {rungs.map((rung) => (
            <tr key={rung} className={offerClass(index)}>
              <HeadCell sticky scope="row" className="font-normal!">
                <span className="inline-flex items-center gap-2.5">
                  <TextureSwatch texture={TEXTURES[rung]} />
                  {RUNG_LABELS[rung]}
                </span>
              </HeadCell>
              {years.map((year, at) => (
                <Cell key={at} numeric>
                  {asked(money(year[rung]), year[rung], rung, (at + 1) as OriginYear)}
                </Cell>
              ))}
              <Cell numeric strong>
                {asked(<PayFigure missing={missing}>{money(four[rung])}</PayFigure>, four[rung], rung, 'four')}
              </Cell>
            </tr>
          ))}
        </TableBody>
      </Table>
    </TableRegion>
  );
};
