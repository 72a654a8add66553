'use client';

import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';

interface SwitchProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ label, hint, checked, onChecked, hideLabel, disabled, className }: SwitchProps) {
  const id = useId();
  return (
    <div className={clsx('flex items-center gap-2.5', className)}>
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onClick={() => onChecked(!checked)}
        className={clsx(
          'relative h-5 w-9 shrink-0 rounded-full border transition-colors disabled:opacity-55',
          checked ? 'border-accent bg-accent' : 'border-ink3 bg-line',
        )}
      >
        <span className={clsx('absolute top-0.5 left-0.5 size-3.5 rounded-full transition-transform', checked ? 'translate-x-4 bg-card' : 'bg-ink3')} />
      </button>
      <div className={hideLabel ? 'sr-only' : 'min-w-0'}>
        <span id={`${id}-label`} onClick={() => !disabled && onChecked(!checked)} className="cursor-default text-[14px] text-ink">
          {label}
        </span>
        {hint ? (
          <p id={`${id}-hint`} className="text-[12px] text-ink3">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
