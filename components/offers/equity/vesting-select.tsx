import { Select } from '@/components/ui/select';
import type { Vesting } from '@/lib/engine/offer/offer';
import type { VestingPreset } from '@/lib/engine/vesting/vesting-preset';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { useField } from '../fields/use-field';
import { tranchesOfPreset } from './tranches-of-preset';

interface VestingSelectProps {
  readonly path: string;
  readonly vesting: Vesting;
  readonly onVesting: (vesting: Vesting) => void;
  readonly className?: string;
}

const OWN = 'own-dates';

const reported = ({ reportedFor, source }: VestingPreset): string => `As reported for ${reportedFor.join(', ')}. Source: ${source}.`;

/** When a grant vests: one of the schedules that companies are reported to use, or dates of one's own. */
export const VestingSelect = ({ path, vesting, onVesting, className }: VestingSelectProps) => {
  const { question, error } = useField(path);
  const preset = vesting.schedule === 'preset' ? vestingPresets.find((one) => one.id === vesting.preset) : undefined;
  const unknown = vesting.schedule === 'preset' && preset === undefined ? [{ value: vesting.preset, label: 'A schedule this version does not know' }] : [];
  const choose = (value: string) => {
    if (value !== OWN) return onVesting({ schedule: 'preset', preset: value });
    onVesting({ schedule: 'custom', tranches: vesting.schedule === 'preset' ? tranchesOfPreset(vesting.preset) : vesting.tranches });
  };
  return (
    <Select
      className={className}
      label="Vesting"
      value={vesting.schedule === 'preset' ? vesting.preset : OWN}
      onValue={choose}
      options={[...vestingPresets.map(({ id, label }) => ({ value: id, label })), ...unknown, { value: OWN, label: 'Dates of its own…' }]}
      hint={preset === undefined ? undefined : reported(preset)}
      question={question}
      error={error}
    />
  );
};
