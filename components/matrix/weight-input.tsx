'use client';

import { memo, useId, useState } from 'react';
import { formatNumber } from '@/lib/format/format-number';
import { readWeight } from './read-weight';
import { WeightSlider } from './weight-slider';

interface WeightInputProps {
  readonly criterionId: string;
  readonly name: string;
  /** From 0 to 100. */
  readonly weight: number;
  readonly onWeight: (criterionId: string, weight: number) => void;
  readonly locale: string;
}

/** A weight from 0 to 100 by slider or by typing. */
export const WeightInput = memo(function WeightInput({ criterionId, name, weight, onWeight, locale }: WeightInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const errorId = useId();
  const wrong = typed !== null && readWeight(typed, locale) === null;
  const read = (text: string) => {
    setTyped(text);
    const next = readWeight(text, locale);
    if (next !== null) onWeight(criterionId, next);
  };
  const shown = formatNumber(weight, locale, { maxDecimals: 1 });
  return (
    <span className="grid gap-1">
      <span className="flex items-center gap-2.5">
        <input
          aria-label={`Weight of ${name}`}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? shown}
          onChange={(event) => read(event.target.value)}
          onBlur={() => setTyped(null)}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          className="w-12 rounded-badge border border-line bg-paper px-1.5 py-1 text-right font-semibold aria-invalid:border-bad pointer-coarse:min-h-10 pointer-coarse:w-14 pointer-coarse:text-[16px]"
        />
        <WeightSlider name={name} weight={weight} onWeight={(value) => onWeight(criterionId, value)} />
      </span>
      {wrong ? (
        <span id={errorId} role="alert" className="text-tiny text-bad">
          Enter a number from 0 to 100
        </span>
      ) : null}
    </span>
  );
});
