'use client';

import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';

interface SegmentedControlProps<Value extends string> {
  /** What is being chosen, said but not shown. */
  readonly label: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly disabled?: boolean }[];
  readonly className?: string;
}

/** One choice of a few, all in sight: radio buttons side by side, moved through with the arrow keys. */
export function SegmentedControl<Value extends string>({ label, value, onValue, options, className }: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={clsx('inline-flex overflow-hidden rounded-control border border-line bg-card has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-accent', className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            'relative flex min-h-7.5 cursor-pointer items-center px-3 text-[13px] font-medium whitespace-nowrap transition-colors pointer-coarse:min-h-10',
            option.value === value ? 'bg-accent-soft text-accent' : 'text-ink2 hover:text-ink',
            option.disabled && 'cursor-not-allowed opacity-55',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onValue(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
