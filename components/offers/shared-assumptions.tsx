import { useState } from 'react';
import { FoldCard } from '@/components/ui/fold-card';
import { useLocale } from '@/components/ui/locale-provider';
import { PercentInput } from '@/components/ui/percent-input';
import { Select } from '@/components/ui/select';
import { privateCountWords } from '@/components/projection/private-count-words';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { formatPercent } from '@/lib/format/format-percent';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { FieldGrid } from './field-grid';

interface AssumptionFieldProps {
  readonly name: 'raiseRate' | 'sharePriceGrowth' | 'privateCountedShare';
  readonly label: string;
  readonly hint: string;
  readonly negative?: boolean;
}

const privateCountChoices = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'haircut', label: 'A part of their paper value' },
  { value: 'scenarios', label: 'What may become of the company' },
] as const;

/** What all offers of the comparison take for granted where they do not say otherwise. */
export const SharedAssumptions = () => {
  const { comparison, setAssumptions } = useWorkspace();
  const locale = useLocale();
  const { raiseRate, sharePriceGrowth, privateCounts } = comparison.assumptions;
  const percent = (rate: number) => formatPercent(rate, locale, { decimals: 1, sign: true });
  return (
    <FoldCard
      className="mt-3.5"
      title="Taken for granted"
      subtitle={`for all offers: raises ${percent(raiseRate)}, shares ${percent(sharePriceGrowth)} a year; for private shares ${privateCountWords(comparison.assumptions, locale)}`}
    >
      <FieldGrid>
        <AssumptionField name="raiseRate" label="Yearly raise" hint="Of base, where an offer names none" negative />
        <AssumptionField name="sharePriceGrowth" label="Share prices, a year" hint="Where an offer has no growth of its own" negative />
        <Select
          label="What counts of private shares"
          hint="Where an offer does not choose"
          value={privateCounts}
          options={privateCountChoices}
          onValue={(chosen) => setAssumptions({ ...comparison.assumptions, privateCounts: privateCountChoices.find(({ value }) => value === chosen)?.value ?? privateCounts })}
        />
        <AssumptionField name="privateCountedShare" label="Part of their paper value" hint="Where neither a grant nor the company’s stage names one" />
      </FieldGrid>
    </FoldCard>
  );
};

const AssumptionField = ({ name, label, hint, negative }: AssumptionFieldProps) => {
  const { comparison, setAssumptions } = useWorkspace();
  const [refused, setRefused] = useState<{ readonly value: number | null; readonly message: string } | null>(null);
  const change = (value: number | null) => {
    const parsed = assumptionsSchema.safeParse({ ...comparison.assumptions, [name]: value });
    if (parsed.success) setAssumptions(parsed.data);
    setRefused(parsed.success ? null : { value, message: parsed.error.issues[0]?.message ?? 'Enter a percentage' });
  };
  return <PercentInput label={label} hint={hint} negative={negative} value={refused === null ? comparison.assumptions[name] : refused.value} error={refused?.message} onValue={change} />;
};
