'use client';

import { useState } from 'react';
import { DateInput } from '@/components/ui/date-input';
import { NumberInput } from '@/components/ui/number-input';
import type { Assumptions, ExchangeRate } from '@/lib/engine/comparison/assumptions';
import { assumptionsSchema } from '@/lib/schemas/comparison';

interface ExchangeRatesProps {
  readonly assumptions: Assumptions;
  readonly onAssumptions: (next: Assumptions) => void;
  readonly currency: string;
  readonly others: readonly string[];
}

/** What other currencies are worth in the comparison's, each with the day it was looked up. */
export const ExchangeRates = ({ assumptions, onAssumptions, currency, others }: ExchangeRatesProps) => {
  const keep = (from: string, rate: ExchangeRate | null) =>
    onAssumptions({ ...assumptions, exchangeRates: [...assumptions.exchangeRates.filter((one) => one.from !== from), ...(rate === null ? [] : [rate])] });
  return (
    <fieldset className="mt-6 border-t border-line pt-4">
      <legend className="float-left mb-1 w-full text-title font-medium">Exchange rates</legend>
      <p className="mb-3 text-ink2">Offers in other currencies are compared in {currency} once you enter a rate; without one they stay apart.</p>
      <div className="grid gap-4">
        {others.map((from) => (
          <RateFields key={from} from={from} to={currency} kept={assumptions.exchangeRates.find((one) => one.from === from) ?? null} onKeep={(rate) => keep(from, rate)} />
        ))}
      </div>
    </fieldset>
  );
};

interface RateFieldsProps {
  readonly from: string;
  readonly to: string;
  readonly kept: ExchangeRate | null;
  readonly onKeep: (rate: ExchangeRate | null) => void;
}

/** A rate counts once both its fields can be read; both emptied take it away. */
const RateFields = ({ from, to, kept, onKeep }: RateFieldsProps) => {
  const [typed, setTyped] = useState<{ readonly rate: number | null; readonly date: string | null }>({ rate: kept?.rate ?? null, date: kept?.date ?? null });
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const change = (next: typeof typed) => {
    setTyped(next);
    if (next.rate === null && next.date === null) {
      setFaults({});
      if (kept !== null) onKeep(null);
      return;
    }
    const parsed = assumptionsSchema.shape.exchangeRates.safeParse([{ from, ...next }]);
    setFaults(parsed.success ? {} : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path.at(-1)), message])));
    const [rate] = parsed.success ? parsed.data : [];
    if (rate) onKeep(rate);
  };
  return (
    <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
      <NumberInput label={`1 ${from} in ${to}`} suffix={to} value={typed.rate} error={faults.rate} onValue={(rate) => change({ ...typed, rate })} />
      <DateInput label="Looked up on" value={typed.date} error={typed.rate === null ? undefined : faults.date} onValue={(date) => change({ ...typed, date })} />
    </div>
  );
};
