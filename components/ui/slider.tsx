'use client';

import { clsx } from 'clsx';
import * as Radix from 'radix-ui/slider';
import { useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** Called on every step of the move. */
  readonly onValue: (value: number) => void;
  /** Called once the handle is let go. */
  readonly onCommit?: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, beside the track and for screen readers. */
  readonly format: (value: number) => string;
  readonly hideLabel?: boolean;
  /** Leaves out the value beside the track, where another field shows it. */
  readonly hideValue?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  /** Class of the track alone; the width is its own. */
  readonly trackClassName?: string;
}

export function Slider({ label, value, onValue, onCommit, format, hideLabel, hideValue, className, trackClassName, ...range }: SliderProps) {
  const id = useId();
  const first = (values: number[]) => values[0] ?? value;
  return (
    <div className={clsx('flex items-center gap-3 text-[13px] text-ink2', className)}>
      <span id={id} className={hideLabel ? 'sr-only' : 'whitespace-nowrap'}>
        {label}
      </span>
      <Radix.Root
        {...range}
        value={[value]}
        onValueChange={(values) => onValue(first(values))}
        onValueCommit={(values) => onCommit?.(first(values))}
        className={clsx('relative flex h-6 min-w-24 flex-1 touch-none items-center select-none pointer-coarse:h-10', trackClassName ?? 'w-37.5')}
      >
        <Radix.Track className="relative h-0.75 w-full grow rounded-full bg-control">
          <Radix.Range className="absolute h-full rounded-full bg-accent" />
        </Radix.Track>
        <Radix.Thumb
          aria-labelledby={id}
          aria-valuetext={format(value)}
          className="block size-4 rounded-full border-[1.5px] border-accent bg-card shadow-[0_1px_2px_#0002] focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent pointer-coarse:size-6"
        />
      </Radix.Root>
      {hideValue ? null : (
        <output aria-hidden className="min-w-21 font-medium whitespace-nowrap text-ink">
          {format(value)}
        </output>
      )}
    </div>
  );
}
