'use client';

import { useState } from 'react';
import { Slider } from '@/components/ui/slider';
import { formatPercent } from '@/lib/format/format-percent';

interface WeightInputProps {
  readonly name: string;
  readonly weight: number;
  /** The weight as a share of all weights; null while all weights are zero. */
  readonly share: number | null;
  readonly onWeight: (weight: number) => void;
  readonly locale: string;
}

/** A weight by slider or by typing, and the share of the decision it comes to. */
export const WeightInput = ({ name, weight, share, onWeight, locale }: WeightInputProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    setTyped(text);
    const value = Number(text.replace(',', '.'));
    if (text.trim() !== '' && Number.isFinite(value) && value >= 0 && value <= 1000) onWeight(value);
  };
  const wrong = typed !== null && !(typed.trim() !== '' && Number(typed.replace(',', '.')) >= 0 && Number(typed.replace(',', '.')) <= 1000);
  return (
    <span className="grid gap-1">
      <span className="flex items-center gap-2.5">
        <input
          aria-label={`Weight of ${name}`}
          inputMode="decimal"
          value={typed ?? String(weight)}
          onChange={(event) => read(event.target.value)}
          onBlur={() => setTyped(null)}
          aria-invalid={wrong}
          className="w-12 rounded-badge border border-line bg-paper px-1.5 py-1 text-right font-semibold aria-invalid:border-bad"
        />
        <Slider label={`Weight of ${name}, slider`} hideLabel hideValue trackClassName="w-24" value={Math.min(weight, 100)} min={0} max={100} step={1} onValue={onWeight} format={String} />
      </span>
      {wrong ? (
        <span role="alert" className="text-tiny text-bad">
          Enter a number from 0 to 1,000
        </span>
      ) : (
        <span className="text-tiny text-ink3">{share === null ? 'no share yet' : `${formatPercent(share, locale, { decimals: share > 0 && share < 0.1 ? 1 : 0 })} of the decision`}</span>
      )}
    </span>
  );
};
