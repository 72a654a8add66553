import { Fragment } from 'react';
import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { readScore } from '@/lib/engine/decision/read-score';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { BesideJudge, Judged } from './beside-model';

interface BesideTableProps {
  readonly own: Judged;
  readonly judge: BesideJudge;
  readonly together: Judged;
  readonly comparison: Comparison;
  readonly locale: string;
}

/** Every weight and score of the owner, of one judge and of all together: three lines a criterion. */
export const BesideTable = ({ own, judge, together, comparison: { offers, criteria }, locale }: BesideTableProps) => {
  const people = [
    { key: 'own', heading: 'You', judged: own },
    { key: 'judge', heading: judge.name, judged: judge },
    { key: 'together', heading: 'Together', judged: together },
  ] as const;
  return (
    <TableRegion label="Every weight and score, side by side">
      <Table className="text-small! max-sm:[&_td]:px-2 max-sm:[&_th]:px-2.5">
        <TableHead>
          <tr>
            <HeadCell sticky>Criterion</HeadCell>
            <HeadCell>Judged by</HeadCell>
            <HeadCell numeric>Weight</HeadCell>
            {offers.map((offer, index) => (
              <HeadCell key={offer.id} numeric>
                <OfferBadge index={index} size="sm" name={offer.company} />
              </HeadCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {criteria.map(({ id, name }) => (
            <Fragment key={id}>
              {people.map(({ key, heading, judged }, place) => (
                <tr key={key}>
                  {place === 0 ? (
                    <th scope="rowgroup" rowSpan={people.length} className="sticky left-0 z-10 max-w-48 min-w-30 border-b border-line2 bg-card px-4 py-2.75 text-left align-top font-semibold wrap-break-word">
                      {name}
                    </th>
                  ) : null}
                  <Cell className="text-left! text-ink2">
                    <span dir="auto" title={heading} className="inline-block max-w-32 truncate align-bottom">
                      {heading}
                    </span>
                  </Cell>
                  <Cell numeric>{weightText(judged, id, locale)}</Cell>
                  {offers.map((offer) => (
                    <Cell key={offer.id} numeric strong={key === 'together'}>
                      {scoreText(judged, id, offer.id, locale)}
                    </Cell>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </TableRegion>
  );
};

function weightText({ result }: Judged, criterionId: string, locale: string): string {
  const share = result.status === 'scored' ? result.weights[criterionId] : undefined;
  return share === undefined ? '–' : formatPercent(share, locale, { decimals: 0 });
}

function scoreText({ matrix }: Judged, criterionId: string, offerId: string, locale: string): string {
  const score = matrix.offers.find(({ id }) => id === offerId)?.scores[criterionId];
  return score === undefined ? 'open' : formatNumber(readScore(score).counts, locale, { maxDecimals: 2 });
}
