import { totalText } from '@/components/matrix/total-text';
import { OfferName } from '@/components/projection/offer-name';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { BesideModel, Judged } from './beside-model';

interface TotalsTableProps {
  readonly model: BesideModel;
  readonly offers: readonly Offer[];
  readonly locale: string;
}

/** The weighted score of every offer for everybody and together; the best of each column stands out. */
export const TotalsTable = ({ model, offers, locale }: TotalsTableProps) => {
  const people: readonly (Judged & { readonly key: string; readonly heading: string })[] = [
    { key: 'own', heading: 'You', ...model.own },
    ...model.judges.map((judge) => ({ ...judge, key: judge.id, heading: judge.name })),
    { key: 'together', heading: 'Together', ...model.together },
  ];
  return (
    <TableRegion label="Weighted scores of everybody">
      <Table className="max-sm:[&_td]:px-2.5 max-sm:[&_th]:px-2.5">
        <TableHead>
          <tr>
            <HeadCell sticky>Offer</HeadCell>
            {people.map(({ key, heading }) => (
              <HeadCell key={key} numeric>
                <span dir="auto" title={heading} className="inline-block max-w-28 truncate align-bottom">
                  {heading}
                </span>
              </HeadCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {offers.map((offer, index) => (
            <tr key={offer.id}>
              <HeadCell sticky scope="row">
                <OfferName index={index} company={offer.company} />
              </HeadCell>
              {people.map(({ key, result }) => {
                const scored = result.status === 'scored' ? result.offers.find(({ id }) => id === offer.id) : undefined;
                return (
                  <Cell key={key} numeric strong={scored?.rank === 1}>
                    {scored ? totalText(scored, locale) : '–'}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </TableBody>
      </Table>
    </TableRegion>
  );
};
