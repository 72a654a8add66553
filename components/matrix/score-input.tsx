'use client';

import type { KeyboardEvent, PointerEvent } from 'react';
import { Pips } from './pips';

interface ScoreInputProps {
  /** Names the criterion and the offer for those who cannot see the table. */
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
  /** What 1 and 5 mean, read out with the score. */
  readonly meaning: string;
}

const MIN = 1;
const MAX = 5;
const clamp = (value: number) => Math.min(MAX, Math.max(MIN, value));

/** The score a key asks for; undefined where the key means nothing here. */
export function scoreForKey(key: string, value: number | null): number | null | undefined {
  if (/^[1-5]$/.test(key)) return Number(key);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? 3 : clamp(value + 0.5);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? 3 : clamp(value - 0.5);
    case 'Home':
      return MIN;
    case 'End':
      return MAX;
    case '.':
    case ',':
      return value === null ? undefined : clamp(Number.isInteger(value) ? value + 0.5 : value - 0.5);
    case 'Backspace':
    case 'Delete':
      return null;
    default:
      return undefined;
  }
}

/** A score from 1 to 5 in half steps: click a dot (its left half for the half step), or use arrows, 1–5, and Delete to clear. */
export const ScoreInput = ({ label, value, onValue, meaning }: ScoreInputProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const next = scoreForKey(event.key, value);
    if (next === undefined) return;
    event.preventDefault();
    onValue(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = ((event.clientX - box.left) / box.width) * MAX;
    const next = clamp(Math.ceil(place * 2) / 2);
    onValue(next === value ? null : next);
  };
  return (
    <span
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-description={meaning}
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null ? 'not scored' : String(value)}
      onKeyDown={onKeyDown}
      className="inline-flex cursor-pointer touch-manipulation rounded-badge px-1.5 py-1.5 select-none hover:bg-line2"
    >
      <span onPointerDown={onPointerDown} className="inline-flex">
        <Pips value={value} />
      </span>
    </span>
  );
};
