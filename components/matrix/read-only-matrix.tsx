import { OfferName } from '@/components/projection/offer-name';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { MatrixModel } from './matrix-model';
import { measureText } from './measure-text';
import { Pips } from './pips';
import { TotalCell } from './total-cell';

interface ReadOnlyMatrixProps {
  readonly comparison: Pick<Comparison, 'offers' | 'criteria' | 'currency'>;
  readonly model: MatrixModel;
  readonly locale: string;
}

/** The matrix to be read: shared pages and paper. */
export const ReadOnlyMatrix = ({ comparison, model, locale }: ReadOnlyMatrixProps) => (
  <TableRegion label="Decision matrix">
    <Table>
      <TableHead>
        <tr>
          <HeadCell sticky>Criterion</HeadCell>
          <HeadCell numeric>Weight</HeadCell>
          {comparison.offers.map((offer, index) => (
            <HeadCell key={offer.id}>
              <OfferName index={index} company={offer.company} />
            </HeadCell>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {comparison.criteria.map((criterion) => (
          <tr key={criterion.id}>
            <HeadCell sticky scope="row">
              <span className="block font-medium">{criterion.name}</span>
              {criterion.measure ? <span className="block text-tiny font-normal text-ink3">{measureText(criterion.measure, comparison.currency, locale)}</span> : null}
            </HeadCell>
            <Cell numeric>{shareText(model.share(criterion.id), locale)}</Cell>
            {comparison.offers.map((offer, index) => (
              <Cell key={offer.id} className={offerClass(index)}>
                <ReadScore score={model.score(criterion.id, offer.id)} locale={locale} />
              </Cell>
            ))}
          </tr>
        ))}
      </TableBody>
      <TableFoot>
        <tr>
          <HeadCell sticky scope="row">
            Weighted score
          </HeadCell>
          <Cell />
          {comparison.offers.map((offer) => (
            <Cell key={offer.id}>
              <TotalCell scored={model.scored(offer.id)} tied={model.tied(offer.id)} locale={locale} />
            </Cell>
          ))}
        </tr>
      </TableFoot>
    </Table>
  </TableRegion>
);

const shareText = (share: number | null, locale: string): string => (share === null ? '–' : formatPercent(share, locale, { decimals: 1 }));

const ReadScore = ({ score, locale }: { score: number | null; locale: string }) => (
  <span className="inline-flex items-center gap-2.5">
    <Pips value={score} />
    {score === null ? <span className="text-tiny text-question">open</span> : <span className="tabular-nums">{formatNumber(score, locale, { maxDecimals: 1 })}</span>}
  </span>
);
