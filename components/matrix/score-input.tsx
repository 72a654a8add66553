'use client';

import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import { Pips } from './pips';
import { scoreAt } from './score-at';
import { scoreForKey } from './score-for-key';

interface ScoreInputProps {
  readonly criterionId: string;
  readonly offerId: string;
  /** Names the criterion and the offer for those who cannot see the table. */
  readonly label: string;
  readonly value: number | null;
  readonly onScore: (criterionId: string, offerId: string, value: number | null) => void;
  /** Asked for by Enter. */
  readonly onExplain?: (criterionId: string, offerId: string) => void;
  /** Id of the text that says what 1 and 5 mean. */
  readonly describedBy: string | undefined;
}

const byTouch = (event: MouseEvent) => 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';

/** A score from 1 to 5 in half steps, by pointer on the dots or by keys; Delete clears it, Enter asks how sure it is. */
export const ScoreInput = memo(function ScoreInput({ criterionId, offerId, label, value, onScore, onExplain, describedBy }: ScoreInputProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (onExplain && event.key === 'Enter') {
      event.preventDefault();
      return onExplain(criterionId, offerId);
    }
    const next = scoreForKey(event.key, value);
    if (next === undefined) return;
    event.preventDefault();
    onScore(criterionId, offerId, next);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onScore(criterionId, offerId, scoreAt((event.clientX - box.left) / box.width, value, byTouch(event) ? 'touch' : 'mouse'));
  };
  return (
    <span
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-valuemin={MATRIX_SCALE.min}
      aria-valuemax={MATRIX_SCALE.max}
      aria-valuenow={value ?? undefined}
      aria-valuetext={value === null ? 'not scored' : `${value} of ${MATRIX_SCALE.max}`}
      onKeyDown={onKeyDown}
      className="inline-flex cursor-pointer touch-manipulation rounded-badge px-1.5 select-none hover:bg-line2"
    >
      <span onClick={onClick} className="inline-flex py-1.5 max-md:py-2.5 pointer-coarse:py-2.5">
        <Pips value={value} large />
      </span>
    </span>
  );
});
