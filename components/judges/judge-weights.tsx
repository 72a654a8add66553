import { Card } from '@/components/ui/card';
import { Slider } from '@/components/ui/slider';
import { normaliseWeights } from '@/lib/engine/decision/normalise-weights';
import type { JudgedCriterion } from '@/lib/engine/judging/invitation-view';
import { formatPercent } from '@/lib/format/format-percent';

const MOST = 100;
const STEP = 5;

interface JudgeWeightsProps {
  readonly criteria: readonly JudgedCriterion[];
  readonly weights: Readonly<Record<string, number>>;
  readonly onWeight: (criterionId: string, weight: number) => void;
  readonly locale: string;
}

/** How much each criterion counts to the judge. All begin at nothing, so that no figure stands there to hold on to. */
export const JudgeWeights = ({ criteria, weights, onWeight, locale }: JudgeWeightsProps) => {
  const shares = normaliseWeights(Object.fromEntries(criteria.map(({ id }) => [id, weights[id] ?? 0])));
  return (
    <Card as="section" aria-labelledby="weights">
      <h2 id="weights" className="text-title font-medium">
        How much does each count?
      </h2>
      <p className="mt-1 text-small text-ink2">Begin with what matters most to you. Only the proportions count; what stays at the left end counts for nothing.</p>
      <ul className="mt-3">
        {criteria.map(({ id, name, low, high, isMeasured }) => (
          <li key={id} className="grid items-center gap-x-6 gap-y-1 border-t border-line2 py-3 first:border-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
            <span className="min-w-0">
              <span dir="auto" className="block font-medium wrap-anywhere">
                {name}
              </span>
              <span className="block text-tiny text-ink3 wrap-anywhere">{isMeasured ? 'scored from the figures: you only weigh it' : rangeText(low, high)}</span>
            </span>
            <Slider
              label={`Weight of ${name}`}
              hideLabel
              value={Math.min(weights[id] ?? 0, MOST)}
              onValue={(value) => onWeight(id, value)}
              min={0}
              max={MOST}
              step={STEP}
              format={() => (shares === null ? 'not weighed' : formatPercent(shares[id] ?? 0, locale, { decimals: 0 }))}
              trackClassName="w-full"
            />
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What a criterion spans: weights mean little without it. */
const rangeText = (low: string, high: string): string => (low !== '' && high !== '' ? `from “${low}” to “${high}”` : low + high);
