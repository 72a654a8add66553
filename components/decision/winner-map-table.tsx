import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { WinnerMap } from '@/lib/engine/decision/winner-map';
import { winnersAt } from '@/lib/engine/decision/winners-at';
import { formatPercent } from '@/lib/format/format-percent';
import type { Pictured } from './pictured';

interface WinnerMapTableProps {
  readonly map: WinnerMap;
  readonly picture: Pictured;
  /** Ids of the two criteria. */
  readonly across: string;
  readonly up: string;
}

const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Who wins at every fifth of the two weights. */
export const WinnerMapTable = ({ map, picture: { placeOf, company, criterion, locale }, across, up }: WinnerMapTableProps) => {
  const share = (value: number) => formatPercent(value, locale, { decimals: 0 });
  return (
    <TableRegion label={`Who wins, by the weights of ${criterion(across)} and ${criterion(up)}`}>
      <Table>
        <TableHead>
          <tr>
            <HeadCell sticky>
              {criterion(up)} ↓ {criterion(across)} →
            </HeadCell>
            {STEPS.map((first) => (
              <HeadCell key={first} centred>
                {share(first)}
              </HeadCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {STEPS.map((second) => (
            <tr key={second}>
              <HeadCell sticky scope="row" className="font-normal! tabular-nums">
                {share(second)}
              </HeadCell>
              {STEPS.map((first) => (
                <Cell key={first} centred>
                  <span className="inline-flex gap-0.5">
                    {winnersAt(map, [first, second]).map((id) => (
                      <OfferBadge key={id} index={placeOf(id)} size="sm" name={company(id)} />
                    ))}
                  </span>
                </Cell>
              ))}
            </tr>
          ))}
        </TableBody>
      </Table>
    </TableRegion>
  );
};
