import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { formatNumber } from '@/lib/format/format-number';
import { Contributions } from './contributions';
import type { MatrixModel } from './matrix-model';

interface StandingProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  readonly locale: string;
}

const reasons = {
  'no-offers': 'Enter offers first.',
  'no-criteria': 'Add what you weigh offers by.',
  'no-weights': 'All weights are zero. Give at least one criterion some weight.',
} as const;

/** Who stands where, by how much, and what each total is made of. */
export const Standing = ({ comparison, model, locale }: StandingProps) => {
  const { result } = model;
  const name = (id: string) => comparison.offers.find((offer) => offer.id === id)?.company ?? '';
  if (result.status === 'unscored')
    return (
      <Card padded>
        <h2 className="text-title font-medium">Standing</h2>
        <p className="mt-1 text-ink2">{reasons[result.reason]}</p>
      </Card>
    );
  const ranked = [...result.offers].sort((a, b) => a.rank - b.rank);
  return (
    <Card padded>
      <h2 className="text-title font-medium">Standing</h2>
      <p className="mt-1 text-small text-ink2">{standingSentence(result.leaders.map(name), result.runnerUp === null ? null : name(result.runnerUp), result.margin, model.missing, locale)}</p>
      <ol className="mt-3 grid gap-2">
        {ranked.map((offer) => (
          <li key={offer.id} className="flex items-center justify-between gap-3">
            <OfferName index={comparison.offers.findIndex((one) => one.id === offer.id)} company={name(offer.id)} />
            <span className="font-semibold">{formatNumber(offer.value, locale, { decimals: 2 })}</span>
          </li>
        ))}
      </ol>
      <h3 className="mt-5 mb-3 border-t border-line2 pt-4 text-small font-medium text-ink2">Where each total comes from, out of 5</h3>
      <Contributions comparison={comparison} model={model} locale={locale} />
    </Card>
  );
};

/**
 * The margin in a sentence.
 *
 * @example standingSentence(['Halyard'], 'Cinder', 0.2, 0, 'en-US') // 'Halyard is ahead of Cinder by 0.20 points of 5.'
 */
export function standingSentence(leaders: readonly string[], runnerUp: string | null, margin: number | null, missing: number, locale: string): string {
  const open = missing === 0 ? '' : missing === 1 ? ' One score is missing and counts as anything from 1 to 5.' : ` ${missing} scores are missing and count as anything from 1 to 5.`;
  if (leaders.length > 1) return `${new Intl.ListFormat('en').format(leaders)} are level.${open}`;
  const [leader = ''] = leaders;
  if (runnerUp === null || margin === null) return `${leader} is the only offer.${open}`;
  return `${leader} is ahead of ${runnerUp} by ${formatNumber(margin, locale, { decimals: 2 })} points of 5.${open}`;
}
