import type { Criterion } from '@/lib/engine/comparison/criterion';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { DescribedField } from './describe-offer';
import type { Frame } from './workspace-state';

/** Name and assumptions of a comparison in words. */
export const describeFrame = ({ name, currency, assumptions }: Frame, locale: string): readonly DescribedField[] => [
  { key: 'name', label: 'Name', value: name.trim() },
  { key: 'currency', label: 'Currency', value: currency },
  { key: 'sharePriceGrowth', label: 'Share prices, a year', value: formatPercent(assumptions.sharePriceGrowth, locale, { decimals: 1, sign: true }) },
  { key: 'privateCountedShare', label: 'Private shares counted', value: formatPercent(assumptions.privateCountedShare, locale) },
  { key: 'raiseRate', label: 'Yearly raise', value: formatPercent(assumptions.raiseRate, locale, { decimals: 1, sign: true }) },
];

/** Criteria in words, each with its weight and its scores by the offers' names. */
export const describeCriteria = (criteria: readonly Criterion[], nameOf: (offerId: string) => string | null, locale: string): readonly DescribedField[] =>
  criteria.flatMap((criterion, place) => [
    {
      key: criterion.id,
      label: criterion.name.trim(),
      value: `${place + 1}. ${criterion.name.trim()}, weight ${formatNumber(criterion.weight, locale)}${criterion.measure === null ? '' : ', measured'}`,
    },
    { key: `${criterion.id}.meaning`, label: `${criterion.name.trim()}: what 1 and 5 mean`, value: [criterion.low.trim(), criterion.high.trim()].join(' / ') },
    ...Object.entries(criterion.scores).flatMap(([offerId, score]) => {
      const name = nameOf(offerId);
      return name === null ? [] : [{ key: `${criterion.id}.${offerId}`, label: `${criterion.name.trim()}: ${name}`, value: formatNumber(score, locale) }];
    }),
  ]);
