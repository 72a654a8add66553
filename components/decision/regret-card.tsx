import { OfferName } from '@/components/projection/offer-name';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import { leastRegret } from '@/lib/engine/decision/least-regret';
import { worstLosses } from '@/lib/engine/decision/worst-losses';
import { formatNumber } from '@/lib/format/format-number';
import { listNames } from '@/lib/format/list-names';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';

/** Regrets closer than this, in points of score, are the same. */
const ROUNDING = 1e-9;

/** The most each offer can disappoint, should the weights turn out otherwise: bars in their own table. */
export const RegretCard = ({ picture: { matrix, scored, offers, company, criterion, locale } }: { picture: Pictured }) => {
  const losses = worstLosses(matrix);
  const regrets = Object.fromEntries(Object.entries(losses).map(([id, { amount }]) => [id, amount]));
  const safest = leastRegret(regrets, scored.offers);
  const span = matrix.scale.max - matrix.scale.min;
  const points = (value: number) => formatNumber(value, locale, { decimals: 2 });
  const least = regrets[safest] ?? 0;
  const safe = offers.filter(({ id }) => (regrets[id] ?? Infinity) - least < ROUNDING).map(({ id }) => company(id));
  return (
    <PictureCard
      title="The most you could regret"
      reading={
        least === 0
          ? `${listNames(safe)} ${safe.length > 1 ? 'are' : 'is'} best on every criterion: there is nothing to regret, whatever turns out to matter.`
          : `Should something else turn out to matter, ${listNames(safe)} can disappoint least: by at most ${points(least)} of ${formatNumber(span, locale)} points.`
      }
      note="The widest gap to the best offer on any one criterion: what you would miss if that alone came to count. Open and unsure scores count at their middle."
    >
      <TableRegion label="The most each offer could disappoint">
        <Table className="text-[13px]!">
          <TableHead>
            <tr>
              <HeadCell sticky>Offer</HeadCell>
              <HeadCell numeric>Points</HeadCell>
              <HeadCell className="max-sm:hidden">Where</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {offers.map(({ id, company: name }, place) => {
              const loss = losses[id];
              const where = loss?.at ? `${criterion(loss.at.criterion)}, against ${company(loss.at.best)}` : '–';
              return (
                <tr key={id} className={offerClass(place)}>
                  <HeadCell sticky scope="row">
                    <OfferName index={place} company={name} />
                    <span className="mt-1 block text-tiny font-normal text-ink2 sm:hidden">{where}</span>
                  </HeadCell>
                  <Cell numeric>
                    <span className="inline-flex items-center gap-2">
                      <span aria-hidden className="h-2.5 w-20 max-sm:w-10">
                        <span className="ml-auto block h-full rounded-[2px] bg-offer" style={{ width: `${((loss?.amount ?? 0) / span) * 100}%` }} />
                      </span>
                      <span className="w-8">{points(loss?.amount ?? 0)}</span>
                    </span>
                  </Cell>
                  <Cell className="max-sm:hidden">{where}</Cell>
                </tr>
              );
            })}
          </TableBody>
        </Table>
      </TableRegion>
    </PictureCard>
  );
};
