'use client';

import { useState } from 'react';
import { AmountInput } from '@/components/ui/amount-input';
import { Dialog } from '@/components/ui/dialog';
import { PercentInput } from '@/components/ui/percent-input';
import { Select } from '@/components/ui/select';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import { filingStatuses, type FilingStatus } from '@/lib/engine/tax/filing-status';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { ExchangeRates } from './exchange-rates';

interface AssumptionsDialogProps {
  readonly assumptions: Assumptions;
  readonly onAssumptions: (next: Assumptions) => void;
  /** The currency everything is read in, and the others that offers pay in. */
  readonly currency: string;
  readonly otherCurrencies: readonly string[];
  readonly onClose: () => void;
}

const STATUSES: Readonly<Record<FilingStatus, string>> = {
  single: 'Single',
  'married-joint': 'Married, one return together',
  'married-separate': 'Married, each on their own',
  'head-of-household': 'Head of household',
};

type NumberName = { [Key in keyof Assumptions]: Assumptions[Key] extends number ? Key : never }[keyof Assumptions];

/** What is taken for granted about tax, savings and prices, for all offers; each change counts at once. */
export const AssumptionsDialog = ({ assumptions, onAssumptions, currency, otherCurrencies, onClose }: AssumptionsDialogProps) => {
  const field = (name: NumberName) => ({ name, assumptions, onAssumptions });
  return (
    <Dialog open onOpenChange={onClose} size="lg" title="What is assumed" description="About you and about prices, for all offers alike. Every figure follows at once.">
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Select
          label="How you file in the US"
          value={assumptions.filingStatus}
          onValue={(filingStatus) => onAssumptions({ ...assumptions, filingStatus })}
          options={filingStatuses.map((value) => ({ value, label: STATUSES[value] }))}
        />
        {assumptions.filingStatus === 'married-joint' ? <NumberField {...field('spouseWages')} kind="dollars" label="Your spouse’s pay" hint="A year, before tax; an offer is charged with the tax it adds" /> : null}
        <NumberField {...field('retirementDeferral')} label="Put into a 401(k)" hint="Of base, before tax; at least what is matched, at most what the law allows" />
        <NumberField {...field('hsaDeferral')} kind="dollars" label="Put into a health savings account" hint="A year, through the employer; at most what the law allows" />
        <NumberField {...field('inflation')} negative label="Prices rise by" hint="A year; tax brackets of later years rise with them" />
        <NumberField {...field('discountRate')} negative label="A year’s wait costs" hint="What money now is worth over money in a year" />
        <NumberField {...field('spentShare')} label="Spent where you live" hint="Share of take-home pay; the rest buys the same everywhere" />
      </div>
      {otherCurrencies.length > 0 ? <ExchangeRates assumptions={assumptions} onAssumptions={onAssumptions} currency={currency} others={otherCurrencies} /> : null}
    </Dialog>
  );
};

interface NumberFieldProps {
  readonly name: NumberName;
  readonly assumptions: Assumptions;
  readonly onAssumptions: (next: Assumptions) => void;
  readonly label: string;
  readonly hint: string;
  readonly kind?: 'percent' | 'dollars';
  readonly negative?: boolean;
}

/** One figure: what cannot be counted with is said by the field, and the last good value stays in force. */
const NumberField = ({ name, assumptions, onAssumptions, label, hint, kind = 'percent', negative }: NumberFieldProps) => {
  const [refused, setRefused] = useState<{ readonly value: number | null; readonly message: string } | null>(null);
  const change = (value: number | null) => {
    const parsed = assumptionsSchema.shape[name].safeParse(value);
    if (parsed.success) onAssumptions({ ...assumptions, [name]: parsed.data });
    setRefused(parsed.success ? null : { value, message: parsed.error.issues[0]?.message ?? 'Enter a number' });
  };
  const shared = { label, hint, value: refused === null ? assumptions[name] : refused.value, error: refused?.message, onValue: change };
  return kind === 'dollars' ? <AmountInput {...shared} currency="USD" /> : <PercentInput {...shared} negative={negative} />;
};
