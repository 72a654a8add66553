import { memo } from 'react';
import { Tooltip } from '@/components/ui/tooltip';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { meaningId } from './meaning-id';
import { measureText } from './measure-text';

interface CriterionNameProps {
  readonly id: string;
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly measure: Criterion['measure'];
  readonly currency: string;
  readonly locale: string;
}

/** A criterion with, a tap away, what its ends mean; or under it, by what it is measured. */
export const CriterionName = memo(function CriterionName({ id, name, low, high, measure, currency, locale }: CriterionNameProps) {
  return (
    <span className="block max-w-60 min-w-36">
      <span className="flex items-start gap-1">
        <span className="min-w-0 pt-px font-medium text-ink wrap-anywhere">{name}</span>
        {measure === null && (low || high) ? (
          <>
            <Tooltip
              label={`What the scores of ${name} mean`}
              className="shrink-0"
              content={
                <span className="grid gap-1 font-normal">
                  {low ? <span>1: {low}</span> : null}
                  {high ? <span>5: {high}</span> : null}
                </span>
              }
            />
            <span id={meaningId(id)} hidden>
              {[low && `1: ${low}`, high && `5: ${high}`].filter(Boolean).join('. ')}
            </span>
          </>
        ) : null}
      </span>
      {measure === null ? null : <span className="block text-tiny font-normal text-ink3">measured, {measureText(measure, currency, locale)}</span>}
    </span>
  );
});
