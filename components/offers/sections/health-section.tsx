import type { Health } from '@/lib/engine/offer/health';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';

const subtitleOf = ({ premium, hsaContribution }: Health): string => {
  if (premium === null) return 'your premium is not known yet';
  const paid = premium === 0 ? 'they pay the premium' : 'your part of the premium';
  return hsaContribution ? `${paid}, and savings for health` : paid;
};

/** Health insurance through the employer. */
export const HealthSection = () => {
  const { offer } = useOfferEditor();
  return (
    <SectionCard id="health" title="Health insurance" subtitle={subtitleOf(offer.health)} fields={['health']}>
      <FieldGrid>
        <AmountField path="health.premium" label="Your premium" suffix="a year" hint="0 where they pay all of it; taken from pay before tax" />
        <AmountField path="health.hsaContribution" label="They put into your HSA" suffix="a year" hint="0 where there is none" />
      </FieldGrid>
    </SectionCard>
  );
};
