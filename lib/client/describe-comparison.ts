import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import type { Confidence } from '@/lib/engine/comparison/confidence';
import type { Weighing } from '@/lib/engine/comparison/weighing';
import type { FilingStatus } from '@/lib/engine/tax/filing-status';
import { formatAmount } from '@/lib/format/format-amount';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import type { DescribedField } from './describe-offer';
import type { Frame } from './workspace-state';

const filingWords: Record<FilingStatus, string> = { single: 'single', 'married-joint': 'married, together', 'married-separate': 'married, apart', 'head-of-household': 'head of household' };

/** Name and assumptions of a comparison in words. */
export const describeFrame = ({ name, currency, assumptions }: Frame, locale: string): readonly DescribedField[] => [
  { key: 'name', label: 'Name', value: name.trim() },
  { key: 'currency', label: 'Currency', value: currency },
  { key: 'sharePriceGrowth', label: 'Share prices, a year', value: formatPercent(assumptions.sharePriceGrowth, locale, { decimals: 1, sign: true }) },
  { key: 'privateCountedShare', label: 'Private shares counted', value: formatPercent(assumptions.privateCountedShare, locale) },
  { key: 'privateCounts', label: 'What counts of private shares', value: { nothing: 'nothing', haircut: 'a part of the paper value', scenarios: 'the scenarios' }[assumptions.privateCounts] },
  { key: 'raiseRate', label: 'Yearly raise', value: formatPercent(assumptions.raiseRate, locale, { decimals: 1, sign: true }) },
  { key: 'filingStatus', label: 'Tax return', value: filingWords[assumptions.filingStatus] },
  { key: 'spouseWages', label: 'Your spouse’s pay', value: formatAmount(assumptions.spouseWages, 'USD', locale, 'amount') },
  { key: 'retirementDeferral', label: 'Put into a 401(k)', value: formatPercent(assumptions.retirementDeferral, locale, { decimals: 1 }) },
  { key: 'hsaDeferral', label: 'Put into a health savings account', value: formatAmount(assumptions.hsaDeferral, 'USD', locale, 'amount') },
  { key: 'inflation', label: 'Prices rise by', value: formatPercent(assumptions.inflation, locale, { decimals: 1 }) },
  { key: 'discountRate', label: 'A year’s wait costs', value: formatPercent(assumptions.discountRate, locale, { decimals: 1 }) },
  { key: 'volatilityPublic', label: 'Listed shares swing by', value: formatPercent(assumptions.uncertainty.volatilityPublic, locale) },
  { key: 'volatilityPrivate', label: 'Private shares swing by', value: formatPercent(assumptions.uncertainty.volatilityPrivate, locale) },
  { key: 'correlation', label: 'Companies move together', value: formatPercent(assumptions.uncertainty.correlation, locale) },
  { key: 'bonusSpread', label: 'Bonuses vary by', value: formatPercent(assumptions.uncertainty.bonusSpread, locale) },
  { key: 'futures', label: 'Futures drawn', value: `${formatNumber(assumptions.uncertainty.paths, locale)}, seed ${assumptions.uncertainty.seed}` },
  { key: 'spentShare', label: 'Spent where you live', value: formatPercent(assumptions.spentShare, locale) },
  { key: 'exchangeRates', label: 'Exchange rates', value: assumptions.exchangeRates.map(({ from, rate, date }) => `1 ${from} = ${formatNumber(rate, locale, { maxDecimals: 6 })} ${currency} on ${date}`).join(', ') },
];

const weighingWords: Record<Weighing, string> = { sliders: 'by sliders', ranking: 'by ranking', swings: 'by swings' };
const confidenceWords: Record<Confidence, string> = { sure: '', 'think-so': 'I think so', guess: 'a guess' };

/** A matrix in words: how it is weighed, and every criterion with its weight and its scores by the offers' names. */
export const describeMatrix = ({ criteria, weighing, hidesTotals }: MatrixContent, nameOf: (offerId: string) => string | null, locale: string): readonly DescribedField[] => [
  { key: 'weighing', label: 'Weights', value: weighingWords[weighing] },
  { key: 'hidesTotals', label: 'Totals', value: hidesTotals ? 'hidden until all is scored' : 'always in sight' },
  ...criteria.flatMap((criterion, place) => describeCriterion(criterion, place, nameOf, locale)),
];

const describeCriterion = (criterion: Criterion, place: number, nameOf: (offerId: string) => string | null, locale: string): readonly DescribedField[] => {
  const name = criterion.name.trim();
  const offerIds = [...new Set([...Object.keys(criterion.scores), ...Object.keys(criterion.remarks)])];
  return [
    { key: criterion.id, label: name, value: `${place + 1}. ${name}, weight ${formatNumber(criterion.weight, locale)}${criterion.measure === null ? '' : ', measured'}` },
    { key: `${criterion.id}.meaning`, label: `${name}: what 1 and 5 mean`, value: [criterion.low.trim(), criterion.high.trim()].join(' / ') },
    ...offerIds.flatMap((offerId) => {
      const company = nameOf(offerId);
      if (company === null) return [];
      const score = criterion.scores[offerId];
      const remark = criterion.remarks[offerId];
      const parts = [score === undefined ? 'not scored' : formatNumber(score, locale), remark ? confidenceWords[remark.confidence] : '', remark?.note.trim() ?? ''];
      return [{ key: `${criterion.id}.${offerId}`, label: `${name}: ${company}`, value: parts.filter(Boolean).join(', ') }];
    }),
  ];
};
