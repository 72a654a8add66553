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
  /** Spells the ends out below the name, instead of a tap away. */
  readonly spelled?: boolean;
}

/** A criterion with, a tap away or below it, what its ends mean; or under it, by what it is measured. */
export const CriterionName = memo(function CriterionName({ id, name, low, high, measure, currency, locale, spelled = false }: CriterionNameProps) {
  const meant = measure === null && (low !== '' || high !== '');
  return (
    <span className="block max-w-60 min-w-36">
      <span className="flex items-start gap-1">
        <span className="min-w-0 pt-px font-medium text-ink wrap-anywhere">{name}</span>
        {meant && !spelled ? (
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
        ) : null}
      </span>
      {meant ? (
        <span id={meaningId(id)} hidden>
          {[low && `1: ${low}`, high && `5: ${high}`].filter(Boolean).join('. ')}
        </span>
      ) : null}
      {meant && spelled ? (
        <span aria-hidden className="block text-tiny font-normal text-ink3 wrap-anywhere">
          {low ? <span className="block">from “{low}”</span> : null}
          {high ? <span className="block">to “{high}”</span> : null}
        </span>
      ) : null}
      {measure === null ? null : <span className="block text-tiny font-normal text-ink3">measured, {measureText(measure, currency, locale)}</span>}
    </span>
  );
});
