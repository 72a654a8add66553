import { Switch } from '@/components/ui/switch';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import type { Clawback } from '@/lib/engine/offer/clawback';
import { FieldGrid } from '../field-grid';
import { NumberField } from '../fields/number-field';
import { PercentField } from '../fields/percent-field';
import { SelectField } from '../fields/select-field';
import { YesNoField } from '../fields/yes-no-field';

const methods = [
  { value: 'pro-rata', label: 'Pro rata' },
  { value: 'full', label: 'In full' },
];

const bases = [
  { value: 'gross', label: 'Of the amount before tax' },
  { value: 'net', label: 'Of what reached you' },
];

interface ClawbackFieldsProps {
  readonly path: string;
  readonly clawback: Clawback | null;
  readonly onClawback: (clawback: Clawback | null) => void;
}

/** What of a payment is owed back on leaving early. */
export const ClawbackFields = ({ path, clawback, onClawback }: ClawbackFieldsProps) => (
  <div className="mt-4 space-y-4">
    <Switch label="Owed back on leaving early" checked={clawback !== null} onChecked={(owed) => onClawback(owed ? blankClawback : null)} />
    {clawback === null ? null : (
      <FieldGrid>
        <NumberField path={`${path}.months`} label="Owed back for" suffix="months" />
        <SelectField path={`${path}.method`} label="How much" options={methods} />
        <SelectField path={`${path}.basis`} label="Reckoned" options={bases} />
        {clawback.basis === 'net' ? <PercentField path={`${path}.netShare`} label="What reached you" suffix="of it" hint="After 22% federal and 7.65% payroll tax, 70.35%" /> : null}
        <YesNoField path={`${path}.layoffsExempt`} label="Nothing is owed after a layoff" />
      </FieldGrid>
    )}
  </div>
);
