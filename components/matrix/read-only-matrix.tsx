import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import { Cell, HeadCell, Table, TableBody, TableFoot, TableHead, TableRegion } from '@/components/ui/table';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { formatNumber } from '@/lib/format/format-number';
import { boundText } from './bound-text';
import { reachText } from './confidence-words';
import type { MatrixModel } from './matrix-model';
import { measureText } from './measure-text';
import { Pips } from './pips';
import { shareText } from './share-text';
import { TotalCell } from './total-cell';

interface ReadOnlyMatrixProps {
  readonly comparison: Pick<Comparison, 'offers' | 'criteria' | 'currency'>;
  readonly model: MatrixModel;
  readonly locale: string;
}

/** Offers up to which scores are drawn as dots; with more, the figures alone keep the table on the page. */
const FIT_WITH_DOTS = 6;

/** The matrix to be read: shared pages and paper. On a narrow screen the figures stand without their dots. */
export const ReadOnlyMatrix = ({ comparison: { offers, criteria, currency }, model, locale }: ReadOnlyMatrixProps) => {
  const dots = offers.length <= FIT_WITH_DOTS;
  const narrow = dots ? 'max-sm:px-1' : 'px-1!';
  return (
    <TableRegion label="Decision matrix">
      <Table>
        <TableHead>
          <tr>
            <HeadCell sticky className="max-sm:px-3">
              Criterion
            </HeadCell>
            <HeadCell numeric className="max-sm:px-2">
              Weight
            </HeadCell>
            {offers.map((offer, index) => (
              <HeadCell key={offer.id} centred className={narrow}>
                <span className="inline-grid justify-items-center gap-1">
                  <OfferBadge index={index} />
                  <span dir="auto" title={offer.company} className={`truncate max-sm:sr-only ${dots ? 'max-w-28' : 'max-w-16'}`}>
                    {offer.company}
                  </span>
                </span>
              </HeadCell>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {criteria.map((criterion) => (
            <tr key={criterion.id}>
              <HeadCell sticky scope="row" className="max-sm:px-3">
                <span className="block max-w-80 min-w-22 font-medium wrap-break-word max-sm:max-w-28">{criterion.name}</span>
                {criterion.measure ? <span className="block max-w-80 text-tiny font-normal text-ink3 max-sm:sr-only">{measureText(criterion.measure, currency, locale)}</span> : null}
              </HeadCell>
              <Cell numeric className="max-sm:px-2">
                {shareText(model.share(criterion.id), locale)}
              </Cell>
              {offers.map((offer, index) => (
                <Cell key={offer.id} centred className={`${offerClass(index)} ${narrow}`}>
                  <ReadScore score={model.score(criterion.id, offer.id)} doubt={doubtText(criterion, offer.id, model, locale)} dots={dots} locale={locale} />
                </Cell>
              ))}
            </tr>
          ))}
        </TableBody>
        <TableFoot>
          <tr>
            <HeadCell sticky scope="row" className="max-sm:px-3">
              Weighted score
            </HeadCell>
            <Cell />
            {offers.map((offer) => (
              <Cell key={offer.id} centred className={narrow}>
                <TotalCell model={model} offerId={offer.id} locale={locale} />
              </Cell>
            ))}
          </tr>
        </TableFoot>
      </Table>
    </TableRegion>
  );
};

/** How far a score may be off: by hand, on either side; measured of pay that is known in part, to one. */
function doubtText({ id, measure, remarks }: Criterion, offerId: string, model: MatrixModel, locale: string): string {
  if (measure !== null) return boundText(model.range(id, offerId));
  const remark = Object.hasOwn(remarks, offerId) ? remarks[offerId] : undefined;
  return remark ? reachText(remark.confidence, locale) : '';
}

const ReadScore = ({ score, doubt, dots, locale }: { score: number | null; doubt: string; dots: boolean; locale: string }) => (
  <span className="inline-grid justify-items-center gap-0.5">
    {dots ? (
      <span className="inline-flex max-sm:hidden print:inline-flex">
        <Pips value={score} />
      </span>
    ) : null}
    {score === null ? (
      <span className="text-tiny text-question">open</span>
    ) : (
      <span className={dots ? 'tabular-nums sm:text-tiny sm:text-ink2' : 'tabular-nums'}>{[formatNumber(score, locale, { maxDecimals: 1 }), doubt].filter(Boolean).join(' ')}</span>
    )}
  </span>
);
