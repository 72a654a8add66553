import { OfferName } from '@/components/projection/offer-name';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { offerNamer } from '@/lib/format/offer-namer';
import { choiceSentence, verdictSentence, weightingsSentence } from './record-words';

interface FrozenFactsProps {
  readonly decision: DecisionView;
  readonly locale: string;
}

/** What was computed and said when the decision was recorded. */
export const FrozenFacts = ({ decision: { offerId, inputs, facts, regret }, locale }: FrozenFactsProps) => {
  const nameOf = offerNamer(inputs.offers);
  const choice = choiceSentence(offerId, facts, regret);
  return (
    <div className="mt-4 border-t border-line2 pt-4">
      <h3 className="font-sans! font-medium">As it stood then</h3>
      <p className="mt-1 text-ink2 wrap-anywhere">
        {verdictSentence(facts, nameOf, 'then', locale)} {weightingsSentence(facts, locale)} {regret === null ? null : `You said you would regret not taking ${nameOf(regret.offerId)}.`} {choice}
      </p>
      <TableRegion label="The offers as they stood then" className="mt-3">
        <Table className="text-small! max-sm:[&_td]:px-2 max-sm:[&_th]:px-2.5">
          <TableHead>
            <tr>
              <HeadCell sticky>Offer</HeadCell>
              <HeadCell numeric>Score</HeadCell>
              <HeadCell numeric>4 years, before tax</HeadCell>
            </tr>
          </TableHead>
          <TableBody>
            {inputs.offers.map((offer, index) => {
              const figures = facts.offers.find(({ id }) => id === offer.id);
              const strong = offer.id === offerId;
              return (
                <tr key={offer.id}>
                  <HeadCell sticky scope="row">
                    <OfferName index={index} company={offer.company} />
                  </HeadCell>
                  <Cell numeric strong={strong}>
                    {figures?.value == null ? '–' : formatNumber(figures.value, locale, { decimals: 2 })}
                  </Cell>
                  <Cell numeric strong={strong}>
                    {figures?.total4 == null ? 'not known' : formatMoney(figures.total4, offer.currency, locale)}
                  </Cell>
                </tr>
              );
            })}
          </TableBody>
        </Table>
      </TableRegion>
    </div>
  );
};
