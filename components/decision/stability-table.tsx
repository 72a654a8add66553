import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import { formatPercent } from '@/lib/format/format-percent';

export interface StabilityRow {
  readonly id: string;
  readonly name: string;
  /** Shares of all weight, 0 to 1. */
  readonly weight: number;
  readonly held: { readonly low: number; readonly high: number } | null;
  /** Who leads below and above what is held; null where nobody takes over. */
  readonly below: string | null;
  readonly above: string | null;
}

interface StabilityTableProps {
  readonly rows: readonly StabilityRow[];
  readonly company: (offerId: string) => string;
  readonly locale: string;
}

/** The weights, between which shares the leader holds, and who leads beyond them. */
export const StabilityTable = ({ rows, company, locale }: StabilityTableProps) => (
  <TableRegion label="How far each weight can move">
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>Criterion</HeadCell>
          <HeadCell numeric>Weight</HeadCell>
          <HeadCell numeric>Holds from</HeadCell>
          <HeadCell numeric>to</HeadCell>
          <HeadCell>Below</HeadCell>
          <HeadCell>Above</HeadCell>
        </tr>
      </TableHead>
      <TableBody>
        {rows.map(({ id, name, weight, held, below, above }) => (
          <tr key={id}>
            <HeadCell sticky scope="row" className="min-w-28 font-normal! wrap-break-word">
              {name}
            </HeadCell>
            <Cell numeric>{formatPercent(weight, locale)}</Cell>
            <Cell numeric>{held ? formatPercent(held.low, locale) : '–'}</Cell>
            <Cell numeric>{held ? formatPercent(held.high, locale) : '–'}</Cell>
            <Cell>{below === null ? '–' : company(below)}</Cell>
            <Cell>{above === null ? '–' : company(above)}</Cell>
          </tr>
        ))}
      </TableBody>
    </Table>
  </TableRegion>
);
