import { Switch } from '@/components/ui/switch';
import type { DoubleTrigger } from '@/lib/engine/offer/offer';
import { FieldGrid } from '../field-grid';
import { NumberField } from '../fields/number-field';

interface DoubleTriggerFieldsProps {
  readonly path: string;
  readonly trigger: DoubleTrigger | null;
  readonly onTrigger: (trigger: DoubleTrigger | null) => void;
}

/** A second event, a sale or listing, that vesting waits for. */
export const DoubleTriggerFields = ({ path, trigger, onTrigger }: DoubleTriggerFieldsProps) => (
  <div className="space-y-4">
    <Switch
      label="Vests only after a sale or listing as well"
      hint="Double trigger"
      checked={trigger !== null}
      onChecked={(double) => onTrigger(double ? { eventMonth: null, expiryMonths: null } : null)}
    />
    {trigger === null ? null : (
      <FieldGrid>
        <NumberField path={`${path}.doubleTrigger.eventMonth`} label="Assumed month of the event" hint="Empty: not within five years" />
        <NumberField path={`${path}.doubleTrigger.expiryMonths`} label="Lost after" suffix="months" hint="Empty: never, or not known" />
      </FieldGrid>
    )}
  </div>
);
