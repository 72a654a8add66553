import { OfferBadge } from '@/components/ui/offer-badge';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { formatPercent } from '@/lib/format/format-percent';
import type { Pictured } from './pictured';

interface AcceptabilityTableProps {
  readonly picture: Pictured;
  readonly acceptability: Acceptability;
}

/** The shares of every rank, and the weighting that is typical of each offer's first places. */
export const AcceptabilityTable = ({ picture: { offers, criteria, locale }, acceptability: { ranks, centralWeights, confidence } }: AcceptabilityTableProps) => {
  const share = (value: number | null | undefined) => (value == null ? '–' : formatPercent(value, locale));
  const rows = (lines: readonly { readonly key: string; readonly label: string; readonly of: (offerId: string) => number | null | undefined }[]) =>
    lines.map(({ key, label, of }) => (
      <tr key={key}>
        <HeadCell sticky scope="row" className="min-w-28 font-normal! wrap-break-word">
          {label}
        </HeadCell>
        {offers.map(({ id }) => (
          <Cell key={id} numeric>
            {share(of(id))}
          </Cell>
        ))}
      </tr>
    ));
  const head = (label: string) => (
    <TableHead>
      <tr>
        <HeadCell sticky>{label}</HeadCell>
        {offers.map(({ id, company }, place) => (
          <HeadCell key={id} numeric>
            <OfferBadge index={place} size="sm" name={company} />
          </HeadCell>
        ))}
      </tr>
    </TableHead>
  );
  return (
    <>
      <TableRegion label="Share of all weightings by rank">
        <Table>
          {head('Rank')}
          <TableBody>{rows(offers.map((_, rank) => ({ key: String(rank), label: String(rank + 1), of: (id) => ranks[id]?.[rank] })))}</TableBody>
        </Table>
      </TableRegion>
      <TableRegion label="The weighting with which each offer comes first, on average">
        <Table>
          {head('First with these weights')}
          <TableBody>
            {rows([
              ...criteria.map(({ id, name }) => ({ key: id, label: name, of: (offerId: string) => centralWeights[offerId]?.[id] })),
              { key: 'confidence', label: 'Chance of being first with them', of: (offerId) => confidence[offerId] },
            ])}
          </TableBody>
        </Table>
      </TableRegion>
    </>
  );
};
