'use client';

import { clsx } from 'clsx';
import type { BreakEvenWork } from '@/lib/client/break-even-work';
import { BreakEvenTable } from './break-even-table';
import { breakEvenSentence } from './break-even-words';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';
import { useBreakEvens } from './use-break-evens';

interface BreakEvenCardProps extends BreakEvenWork {
  readonly picture: Pictured;
  /** Some pay is not known yet, so that amounts are worked out without it. */
  readonly isPartial: boolean;
}

/** How much more each offer would have to pay to lead: on take-home pay, and in the matrix. */
export const BreakEvenCard = ({ comparison, taxTables, picture, isPartial }: BreakEvenCardProps) => {
  const { rows, state } = useBreakEvens({ comparison, taxTables });
  const names = { ...picture, currencyOf: (id: string) => comparison.offers.find((offer) => offer.id === id)?.currency ?? comparison.currency };
  const reading = rows === null ? (state === 'failed' ? 'This browser could not work it out.' : 'Being worked out…') : [breakEvenSentence(rows, 'pay', names), breakEvenSentence(rows, 'matrix', names)].join(' ');
  const tables = { rows: rows ?? [], offers: comparison.offers, picture };
  return (
    <PictureCard
      title="What would it take?"
      reading={reading}
      note={`Each kind of pay alone, taxes, vesting and all, over four years; the least that is enough, rounded up to whole units. More equity is stock on the terms of the offer’s first grant, at its worth on paper when granted.${isPartial ? ' Pay that is not known yet is left out.' : ''}`}
    >
      <div aria-busy={state === 'working'} className={clsx('grid min-h-40 grid-cols-[minmax(0,1fr)] gap-4 transition-opacity xl:grid-cols-[repeat(2,minmax(0,1fr))]', state === 'working' && 'opacity-60')}>
        {rows === null ? null : (
          <>
            <BreakEvenTable goal="pay" label="To lead on take-home" {...tables} />
            <BreakEvenTable goal="matrix" label="To lead in the matrix" {...tables} />
          </>
        )}
      </div>
    </PictureCard>
  );
};
