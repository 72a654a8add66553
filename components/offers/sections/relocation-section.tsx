import { Switch } from '@/components/ui/switch';
import type { Relocation } from '@/lib/engine/offer/relocation';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { SelectField } from '../fields/select-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { startingRelocation } from '../starting-values';
import { ClawbackFields } from './clawback-fields';

const taxes = [
  { value: 'taxable', label: 'You pay it' },
  { value: 'grossed-up', label: 'They pay it too' },
];

const subtitleOf = (relocation: Relocation | null): string => {
  if (relocation === null) return 'nothing for moving';
  return relocation.tax === 'taxable' ? 'for moving, taxed like pay' : 'for moving, tax paid by them';
};

/** Money for moving. */
export const RelocationSection = () => {
  const { offer, change } = useOfferEditor();
  const { relocation } = offer;
  return (
    <SectionCard id="relocation" title="Relocation" subtitle={subtitleOf(relocation)} fields={['relocation']}>
      <Switch
        label="They pay for moving"
        checked={relocation !== null}
        onChecked={(paid) => change({ ...offer, relocation: paid ? startingRelocation : null }, 'relocation')}
      />
      {relocation === null ? null : (
        <>
          <div className="mt-4">
            <FieldGrid>
              <AmountField path="relocation.amount" label="Amount" />
              <NumberField path="relocation.month" label="Paid in month" hint="0 is on starting" />
              <SelectField path="relocation.tax" label="The tax on it" options={taxes} />
            </FieldGrid>
          </div>
          <ClawbackFields
            path="relocation.clawback"
            clawback={relocation.clawback}
            onClawback={(clawback) => change({ ...offer, relocation: { ...relocation, clawback } }, 'relocation.clawback')}
          />
        </>
      )}
    </SectionCard>
  );
};
