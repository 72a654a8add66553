import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Weighing } from '@/lib/engine/comparison/weighing';
import type { MatrixActions } from './matrix-actions';
import { RankInput } from './rank-input';
import { shareText } from './share-text';
import { WeightInput } from './weight-input';

interface WeightCellProps {
  readonly criterion: Criterion;
  readonly weighing: Weighing;
  readonly place: number;
  readonly count: number;
  /** The weight as a share of all weights; null while all weights are zero. */
  readonly share: number | null;
  /** The weight against 100 for the largest; null while all weights are zero. */
  readonly swing: number | null;
  /** Its swing is the one that all others stand against. */
  readonly first: boolean;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** A weight the way it is asked for, and where that is not a share, the share of the decision it comes to. */
export const WeightCell = ({ criterion: { id, name }, weighing, place, count, share, swing, first, actions, locale }: WeightCellProps) => {
  if (weighing === 'sliders')
    return count === 1 ? <Lone share={share} locale={locale} /> : <WeightInput criterionId={id} name={name} weight={(share ?? 0) * 100} onWeight={actions.weigh} locale={locale} />;
  const ofDecision = <span className="text-tiny whitespace-nowrap text-ink3">{share === null ? 'no share yet' : `${shareText(share, locale)} of the decision`}</span>;
  return (
    <span className="grid gap-1">
      {weighing === 'ranking' ? (
        <RankInput criterionId={id} name={name} place={place} count={count} onMove={actions.move} />
      ) : first ? (
        <span className="text-small font-medium">100 · lifted first</span>
      ) : (
        <WeightInput criterionId={id} name={name} weight={swing ?? 0} onWeight={actions.weigh} locale={locale} />
      )}
      {ofDecision}
    </span>
  );
};

const Lone = ({ share, locale }: { share: number | null; locale: string }) => (
  <span className="grid gap-0.5">
    <span className="font-semibold">{shareText(share, locale)}</span>
    <span className="text-tiny text-ink3">decides alone</span>
  </span>
);
