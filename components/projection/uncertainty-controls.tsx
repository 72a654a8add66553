'use client';

import { useState } from 'react';
import { Slider } from '@/components/ui/slider';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { formatPercent } from '@/lib/format/format-percent';

type Moved = 'volatilityPublic' | 'volatilityPrivate' | 'correlation' | 'bonusSpread';

interface UncertaintyControlsProps {
  readonly assumptions: UncertaintyAssumptions;
  readonly onAssumptions: (assumptions: UncertaintyAssumptions) => void;
  /** Which of them move anything in this comparison. */
  readonly shown: readonly Moved[];
  readonly locale: string;
}

const controls = {
  volatilityPublic: { label: 'Listed shares swing by', max: 1.2, suffix: ' a year' },
  volatilityPrivate: { label: 'Private shares swing by', max: 2, suffix: ' a year' },
  correlation: { label: 'Companies move together', max: 1, suffix: '' },
  bonusSpread: { label: 'Bonuses vary by', max: 1, suffix: '' },
} as const satisfies Record<Moved, { label: string; max: number; suffix: string }>;

/** How far prices and bonuses are taken to stray; what is chosen is kept once the handle is let go. */
export const UncertaintyControls = ({ assumptions, onAssumptions, shown, locale }: UncertaintyControlsProps) => {
  const [moving, setMoving] = useState<{ readonly name: Moved; readonly value: number } | null>(null);
  return (
    <div className="grid gap-x-10 gap-y-1 md:grid-cols-2">
      {shown.map((name) => {
        const { label, max, suffix } = controls[name];
        return (
          <Slider
            key={name}
            className="max-sm:flex-wrap max-sm:gap-y-0 [&>span:first-child]:w-full sm:[&>span:first-child]:w-45"
            label={label}
            value={moving?.name === name ? moving.value : Math.min(assumptions[name], max)}
            onValue={(value) => setMoving({ name, value })}
            onCommit={(value) => {
              setMoving(null);
              onAssumptions({ ...assumptions, [name]: value });
            }}
            min={0}
            max={max}
            step={0.05}
            format={(value) => `${formatPercent(value, locale)}${suffix}`}
            trackClassName="w-32"
          />
        );
      })}
    </div>
  );
};
