import type { Grant } from '@/lib/engine/offer/offer';
import { NumberField } from '../fields/number-field';
import { SelectField } from '../fields/select-field';
import { YesNoField } from '../fields/yes-no-field';

const exercises = {
  public: [
    { value: 'at-exit', label: 'As they vest, sold at once' },
    { value: 'on-vest', label: 'As they vest, and kept' },
    { value: 'never', label: 'Never' },
  ],
  private: [
    { value: 'at-exit', label: 'When they can be sold' },
    { value: 'on-vest', label: 'As they vest, and kept' },
    { value: 'never', label: 'Never' },
  ],
} as const;

const hints: Readonly<Record<Grant['exercise'], string>> = {
  'on-vest': 'Costs the strike in cash, and tax, before anything is sold',
  'at-exit': 'Costs nothing before then',
  never: 'They are counted as nothing',
};

interface OptionFieldsProps {
  readonly path: string;
  readonly grant: Grant;
}

/** When options are exercised, and what becomes of them on leaving. */
export const OptionFields = ({ path, grant }: OptionFieldsProps) => (
  <>
    <SelectField path={`${path}.exercise`} label="You exercise them" options={exercises[grant.market]} hint={hints[grant.exercise]} />
    <NumberField path={`${path}.exerciseWindowMonths`} label="After leaving, within" suffix="months" hint="3 months is usual" />
    <YesNoField path={`${path}.earlyExercise`} label="Before vesting too" hint="Early exercise" />
  </>
);
