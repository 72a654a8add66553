import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import { formatNumber } from '@/lib/format/format-number';
import type { Pictured } from './pictured';
import type { Swing } from './sensitivity';

/** The lead when each score is a point lower and a point higher, and who leads where it is lost. */
export const SensitivityTable = ({ list, picture: { placeOf, company, criterion, locale } }: { list: readonly Swing[]; picture: Pictured }) => {
  const figure = (value: number) => formatNumber(value, locale, { decimals: 2 });
  return (
    <TableRegion label="The lead when one score is a point off" className="max-h-96 overflow-y-auto">
      <Table>
        <TableHead>
          <tr>
            <HeadCell sticky>Score</HeadCell>
            <HeadCell numeric>Now</HeadCell>
            <HeadCell numeric>Lead if lower</HeadCell>
            <HeadCell numeric>if higher</HeadCell>
            <HeadCell>Then leads</HeadCell>
          </tr>
        </TableHead>
        <TableBody>
          {list.map(({ offer, criterion: id, score, down, up, turn }) => (
            <tr key={`${offer} ${id}`}>
              <HeadCell sticky scope="row" className="min-w-32 font-normal! wrap-break-word">
                <span className="flex items-start gap-2">
                  <OfferBadge index={placeOf(offer)} size="sm" name={company(offer)} />
                  {criterion(id)}
                </span>
              </HeadCell>
              <Cell numeric>{formatNumber(score, locale, { maxDecimals: 1 })}</Cell>
              <Cell numeric>{down.score === score ? '–' : figure(down.margin)}</Cell>
              <Cell numeric>{up.score === score ? '–' : figure(up.margin)}</Cell>
              <Cell>{turn === null ? 'no change' : turn.leader === null ? 'level' : company(turn.leader)}</Cell>
            </tr>
          ))}
        </TableBody>
      </Table>
    </TableRegion>
  );
};
