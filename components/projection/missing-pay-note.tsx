import type { Offer } from '@/lib/engine/offer/offer';
import type { OfferProjection } from '@/lib/engine/projection/projection';
import { missingPayWords } from './missing-pay-words';

interface MissingPayNoteProps {
  readonly offers: readonly Pick<Offer, 'company'>[];
  readonly projections: readonly OfferProjection[];
}

/** Under a table of pay: what its marks mean and whose figures are incomplete; nothing where all is known. */
export const MissingPayNote = ({ offers, projections }: MissingPayNoteProps) => {
  const sentences = missingPayWords(offers.flatMap(({ company }, index) => (projections[index] ? [{ company, missing: projections[index].missing }] : [])));
  return sentences.length === 0 ? null : <p className="mt-2 px-1 text-small text-question wrap-anywhere">{sentences.join(' ')}</p>;
};
