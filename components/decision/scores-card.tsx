'use client';

import { useState } from 'react';
import { totalText } from '@/components/matrix/total-text';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import { layOutMatrix } from '@/lib/engine/decision/lay-out-matrix';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';
import { scoresSentence } from './scores-sentence';

type Shown = 'scores' | 'points';

const OPTIONS = [
  { value: 'scores', label: 'Scores' },
  { value: 'points', label: 'Points they add' },
] as const satisfies readonly { readonly value: Shown; readonly label: string }[];

/** The scores as a heat map, or what each adds to its offer's total as bars: a picture that is its own table. */
export const ScoresCard = ({ picture }: { picture: Pictured }) => {
  const [shown, setShown] = useState<Shown>('points');
  const { matrix, scored, offers, criteria, locale } = picture;
  const { middle } = layOutMatrix(matrix);
  const { min, max } = matrix.scale;
  const most = Math.max(...scored.offers.flatMap(({ contributions }) => Object.values(contributions)));
  const figure = (value: number) => formatNumber(value, locale, { decimals: 2 });
  return (
    <PictureCard title="Where the totals come from" reading={scoresSentence(picture)}>
      <SegmentedControl label="What the table shows" value={shown} onValue={setShown} options={OPTIONS} className="mb-3" />
      <TableRegion label={shown === 'scores' ? 'Scores of every offer on every criterion' : 'Points that every criterion adds to every offer'}>
        <Table className="text-[13px]! [&_td]:py-1.5 [&_th]:py-1.5">
          <TableHead>
            <tr>
              <HeadCell sticky>Criterion</HeadCell>
              <HeadCell numeric className="max-sm:hidden">
                Weight
              </HeadCell>
              {offers.map(({ id, company }, place) => (
                <HeadCell key={id} centred className="min-w-20 sm:min-w-28">
                  <OfferBadge index={place} size="sm" name={company} />
                </HeadCell>
              ))}
            </tr>
          </TableHead>
          <TableBody>
            {criteria.map(({ id, name }, row) => (
              <tr key={id}>
                <HeadCell sticky scope="row" className="min-w-28 font-normal! wrap-break-word">
                  {name}
                </HeadCell>
                <Cell numeric className="max-sm:hidden">
                  {formatPercent(scored.weights[id] ?? 0, locale)}
                </Cell>
                {offers.map((offer, place) => {
                  const score = middle[place]?.[row] ?? min;
                  const isOpen = matrix.offers[place]?.scores[id] === undefined;
                  const points = scored.offers[place]?.contributions[id] ?? 0;
                  return (
                    <Cell key={offer.id} centred={shown === 'scores'} className={shown === 'scores' ? 'p-0.5!' : 'px-2!'}>
                      {shown === 'scores' ? <Heat share={(score - min) / (max - min)} text={isOpen ? 'open' : formatNumber(score, locale, { maxDecimals: 1 })} isOpen={isOpen} /> : <Bar place={place} share={most > 0 ? points / most : 0} text={figure(points)} isOpen={isOpen} />}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </TableBody>
          <TableFoot>
            <tr>
              <HeadCell sticky scope="row">
                Weighted score
              </HeadCell>
              <Cell className="max-sm:hidden" />
              {scored.offers.map((offer, place) => (
                <Cell key={offer.id} centred>
                  {totalText({ ...offer, open: criteria.some(({ id }) => matrix.offers[place]?.scores[id] === undefined) }, locale)}
                </Cell>
              ))}
            </tr>
          </TableFoot>
        </Table>
      </TableRegion>
    </PictureCard>
  );
};

/** The deeper, the better the score. */
const Heat = ({ share, text, isOpen }: { share: number; text: string; isOpen: boolean }) => (
  <span
    className={`block rounded-[4px] py-1.5 tabular-nums ${isOpen ? 'border border-dashed border-question text-question' : ''}`}
    style={isOpen ? undefined : { background: `color-mix(in srgb, var(--accent) ${Math.round(4 + share * 38)}%, var(--card))` }}
  >
    {text}
  </span>
);

const Bar = ({ place, share, text, isOpen }: { place: number; share: number; text: string; isOpen: boolean }) => (
  <span className={`${offerClass(place)} flex items-center gap-2`}>
    <span aria-hidden className="h-2.5 min-w-0 flex-1">
      <span className={`block h-full rounded-[2px] ${isOpen ? 'border border-dashed border-question' : 'bg-offer'}`} style={{ width: `${share * 100}%` }} />
    </span>
    <span className={`w-8 text-right tabular-nums ${isOpen ? 'text-question' : ''}`}>{text}</span>
  </span>
);
