import { Tooltip } from '@/components/ui/tooltip';
import type { Criterion } from '@/lib/engine/comparison/comparison';
import { measureText } from './measure-text';

interface CriterionNameProps {
  readonly criterion: Criterion;
  readonly currency: string;
  readonly locale: string;
}

/** A criterion with, a tap away, what its ends mean; or under it, by what it is measured. */
export const CriterionName = ({ criterion, currency, locale }: CriterionNameProps) => (
  <span className="block max-w-60 min-w-36">
    <span className="font-medium text-ink">{criterion.name}</span>
    {criterion.measure === null && (criterion.low || criterion.high) ? (
      <Tooltip
        label={`What the scores of ${criterion.name} mean`}
        className="ml-1.5 align-[-2px]"
        content={
          <span className="grid gap-1 font-normal">
            {criterion.low ? <span>1: {criterion.low}</span> : null}
            {criterion.high ? <span>5: {criterion.high}</span> : null}
          </span>
        }
      />
    ) : null}
    {criterion.measure === null ? null : <span className="block text-tiny font-normal text-ink3">measured, {measureText(criterion.measure, currency, locale)}</span>}
  </span>
);
