import { offerClass } from '@/components/ui/offer-class';
import type { Criterion } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import { Pips } from './pips';
import { ScoreInput } from './score-input';

interface ScoreCellProps {
  readonly criterion: Criterion;
  readonly company: string;
  readonly index: number;
  readonly score: number | null;
  /** Weight times score; null while there is no score. */
  readonly contribution: number | null;
  readonly onScore?: (value: number | null) => void;
  readonly locale: string;
}

/** One score with the figure in words and what it adds to the total. Without `onScore`, or measured, it is only shown. */
export const ScoreCell = ({ criterion, company, index, score, contribution, onScore, locale }: ScoreCellProps) => {
  const meaning = [criterion.low && `1: ${criterion.low}`, criterion.high && `5: ${criterion.high}`].filter(Boolean).join('. ');
  return (
    <span className={`${offerClass(index)} inline-grid justify-items-center gap-0.5`}>
      {onScore && criterion.measure === null ? (
        <ScoreInput label={`${criterion.name}, ${company}`} value={score} onValue={onScore} meaning={meaning} />
      ) : (
        <span className="inline-flex px-1.5 py-1.5">
          <Pips value={score} />
        </span>
      )}
      {score === null ? (
        <span className="text-tiny whitespace-nowrap text-question">{criterion.measure === null ? 'not scored' : 'no figure yet'}</span>
      ) : (
        <span className="text-tiny whitespace-nowrap text-ink3">
          <span className="font-medium text-ink2">{formatNumber(score, locale, { maxDecimals: 2 })}</span>
          {contribution === null ? null : ` · adds ${formatNumber(contribution, locale, { decimals: 2 })}`}
        </span>
      )}
    </span>
  );
};
