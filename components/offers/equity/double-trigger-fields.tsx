import { Switch } from '@/components/ui/switch';
import { grantWarnings } from '@/lib/engine/offer/grant-warnings';
import type { DoubleTrigger, Grant } from '@/lib/engine/offer/offer';
import { FieldGrid } from '../field-grid';
import { NumberField } from '../fields/number-field';

interface DoubleTriggerFieldsProps {
  readonly path: string;
  readonly grant: Grant;
  readonly onTrigger: (trigger: DoubleTrigger | null) => void;
}

/** A second event, a sale or listing, that vesting waits for. */
export const DoubleTriggerFields = ({ path, grant, onTrigger }: DoubleTriggerFieldsProps) => (
  <div className="space-y-4">
    <Switch
      label="Vests only after a sale or listing as well"
      hint="Double trigger"
      checked={grant.doubleTrigger !== null}
      onChecked={(double) => onTrigger(double ? { eventMonth: null, expiryMonths: null } : null)}
    />
    {grant.doubleTrigger === null ? null : (
      <FieldGrid>
        <NumberField path={`${path}.doubleTrigger.eventMonth`} label="Assumed month of the event" hint="Empty: not within five years" />
        <NumberField path={`${path}.doubleTrigger.expiryMonths`} label="Lost after" suffix="months" hint={grantWarnings(grant).find(({ field }) => field === 'doubleTrigger.expiryMonths')?.message ?? 'Empty: never, or not known'} />
      </FieldGrid>
    )}
  </div>
);
