'use client';

import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { weighings } from '@/lib/engine/comparison/weighing';
import type { MatrixView } from './matrix-view';
import type { ScoringOrder } from './scoring-order';
import { firstSwing } from './weigh-criteria';
import { weighingHelp, weighingNames } from './weighing-words';

interface MatrixToolbarProps {
  readonly view: MatrixView;
  readonly order: ScoringOrder;
  readonly onOrder: (order: ScoringOrder) => void;
}

/** How the matrix asks: for weights, for scores, and whether it shows what they come to. */
export const MatrixToolbar = ({ view: { comparison, actions }, order, onOrder }: MatrixToolbarProps) => {
  const { criteria, weighing, hidesTotals } = comparison;
  return (
    <section aria-label="How the matrix asks" className="mb-4 grid gap-2.5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2.5">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-small text-ink2">Score</span>
          <SegmentedControl
            label="Score"
            value={order}
            onValue={onOrder}
            options={[
              { value: 'criterion', label: 'By criterion' },
              { value: 'offer', label: 'By offer' },
            ]}
          />
        </span>
        {order === 'criterion' ? (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="text-small text-ink2">Weigh by</span>
            <SegmentedControl label="Weigh by" value={weighing} onValue={actions.weighAs} options={weighings.map((value) => ({ value, label: weighingNames[value] }))} />
          </span>
        ) : null}
        <Switch label={<span className="text-small text-ink2">Hide totals until all is scored</span>} checked={hidesTotals} onChecked={actions.hideTotals} />
      </div>
      <p className="max-w-[52em] text-small text-ink2">
        {order === 'offer' ? 'One offer at a time, every criterion. Criterion by criterion is the fairer order: it compares the offers, not your mood.' : weighingHelp[weighing]}
      </p>
      {order === 'criterion' && weighing === 'swings' && criteria.length > 1 ? (
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span aria-hidden className="text-small font-medium">
            Lifted first
          </span>
          <Select
            label="Lifted first"
            hideLabel
            className="w-64"
            value={firstSwing(criteria)?.id ?? ''}
            onValue={actions.chooseFirst}
            options={criteria.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </span>
      ) : null}
    </section>
  );
};
