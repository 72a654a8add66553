import type { Clawback } from '@/lib/engine/offer/clawback';
import type { Grant, Offer, SignOn, Vesting, YearlyItem } from '@/lib/engine/offer/offer';
import type { RetirementMatch } from '@/lib/engine/offer/retirement-match';
import { formatAmount } from '@/lib/format/format-amount';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { formatShare } from '@/lib/format/format-share';
import { describePrivateOutlook } from './describe-private-outlook';

/** One field of an offer in words. */
export interface DescribedField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

type Writer = (key: string, label: string, value: string | number | null) => DescribedField;

/**
 * Every field of an offer as label and text, in the order of the form: what a person needs to tell two versions apart.
 *
 * @param vestingLabel - the name of a preset schedule by its id
 */
export const describeOffer = (offer: Offer, locale: string, vestingLabel: (preset: string) => string): readonly DescribedField[] => {
  const write: Writer = (key, label, value) => ({ key, label, value: value === null || value === '' ? 'not said' : String(value) });
  const money = (value: number | null) => (value === null ? null : formatAmount(value, offer.currency, locale, 'price'));
  const percent = (value: number | null) => (value === null ? null : formatPercent(value, locale, { decimals: 2 }));
  const count = (value: number | null) => (value === null ? null : formatNumber(value, locale));
  const vesting = (terms: Vesting) =>
    terms.schedule === 'preset' ? vestingLabel(terms.preset) : terms.tranches.map((tranche) => `month ${tranche.month}: ${formatShare(tranche.share, locale)}`).join(', ');
  const { bonus } = offer;
  return [
    write('company', 'Company', offer.company.trim()),
    write('role', 'Role', offer.role.trim()),
    write('level', 'Level', offer.level.trim()),
    write('city', 'City', offer.city.trim()),
    write('state', 'State or region', offer.state.trim()),
    write('country', 'Country', offer.country),
    write('locality', 'Local tax', offer.locality),
    write('effectiveTaxRate', 'Tax, all in all', percent(offer.effectiveTaxRate)),
    write('workMode', 'Work mode', offer.workMode),
    write('weeklyHours', 'Hours a week', offer.weeklyHours),
    write('paidLeaveDays', 'Days of leave', offer.paidLeaveDays),
    write('commute', 'Commute', describeCommute(offer, money)),
    write('startDate', 'Start date', offer.startDate),
    write('decisionDeadline', 'Answer due by', offer.decisionDeadline),
    write('currency', 'Currency', offer.currency),
    write('base', 'Base salary', money(offer.base)),
    write('bonus.target', 'Target bonus', bonus.basis === 'rate' ? percent(bonus.target) : money(bonus.target)),
    write('bonus.multiplier', 'Company payout', percent(bonus.multiplier)),
    write('bonus.personalMultiplier', 'Your rating', percent(bonus.personalMultiplier)),
    write('bonus.paidInMonth', 'Bonus paid in calendar month', bonus.paidInMonth),
    write('bonus.guaranteed', 'Guaranteed bonus', bonus.guaranteed === 'first' ? 'the first' : bonus.guaranteed),
    write('bonus.firstYear', 'First year’s bonus', bonus.firstYear),
    ...offer.promotions.flatMap(({ id, label, month, base, bonusTarget, refresherYearlyValue, counted }, index) => {
      const name = `Promotion ${index + 1}`;
      return [
        write(`${id}.label`, name, label.trim()),
        write(`${id}.month`, `${name}: in month`, month),
        write(`${id}.base`, `${name}: base`, money(base)),
        write(`${id}.bonusTarget`, `${name}: target bonus`, bonus.basis === 'rate' ? percent(bonusTarget) : money(bonusTarget)),
        write(`${id}.refresherYearlyValue`, `${name}: refresher`, money(refresherYearlyValue)),
        write(`${id}.counted`, `${name}: counted`, counted ? 'yes' : 'no'),
      ];
    }),
    ...offer.signOns.flatMap((signOn, index) => describeSignOn(signOn, `Sign-on ${index + 1}`, write, money)),
    ...offer.grants.flatMap((grant, index) => describeGrant(grant, `Grant ${index + 1}`, { write, money, percent, vesting, count })),
    ...describePrivateOutlook(offer.privateOutlook, { money, percent, count }).map(([key, label, value]) => write(`privateOutlook.${key}`, label, value)),
    ...describeRefreshers(offer, write, money, vesting),
    write('match', 'Retirement match', describeMatch(offer.match, money, percent)),
    write('espp', 'Share purchase plan', describeEspp(offer, percent)),
    write('health.premium', 'Health premium', money(offer.health.premium)),
    write('health.hsaContribution', 'Paid into the HSA', money(offer.health.hsaContribution)),
    write('relocation', 'Relocation', describeRelocation(offer, money)),
    ...offer.stipends.map(({ id, label, yearly, taxable }, index) => write(id, `Stipend: ${label.trim() || index + 1}`, `${money(yearly) ?? 'not said'}, ${taxable ? 'taxed' : 'free of tax'}`)),
    ...describeItems(offer.benefits, 'Benefit', write, money),
    ...describeItems(offer.costs, 'Cost', write, money),
    write('raiseRate', 'Yearly raise', percent(offer.raiseRate)),
    write('sharePriceGrowth', 'Share price, a year', percent(offer.sharePriceGrowth)),
    write('notes', 'Notes', offer.notes.trim()),
  ];
};

type Format<Value> = (value: Value) => string | null;

const describeSignOn = ({ id, label, month, amount, clawback }: SignOn, name: string, write: Writer, money: Format<number | null>): readonly DescribedField[] => [
  write(`${id}.amount`, name, money(amount)),
  write(`${id}.label`, `${name}: name`, label.trim()),
  write(`${id}.month`, `${name}: paid in month`, month),
  write(`${id}.clawback`, `${name}: owed back`, describeClawback(clawback)),
];

interface GrantFormats {
  readonly write: Writer;
  readonly money: Format<number | null>;
  readonly percent: Format<number | null>;
  readonly count: Format<number | null>;
  readonly vesting: (terms: Vesting) => string;
}

const describeGrant = (grant: Grant, name: string, { write, money, percent, count, vesting }: GrantFormats): readonly DescribedField[] => {
  const field = (key: string, label: string, value: string | number | null) => write(`${grant.id}.${key}`, `${name}: ${label}`, value);
  const { doubleTrigger: trigger } = grant;
  return [
    field('kind', 'kind', `${grant.kind.toUpperCase()}, ${grant.market}`),
    field('label', 'name', grant.label.trim()),
    field('size', 'size', grant.sizeBy === 'value' ? money(grant.value) : count(grant.shares)),
    field('price', 'price', money(grant.price)),
    field('averagePrice', 'average price', grant.priceBasis === 'average' ? money(grant.averagePrice) : 'not used'),
    field('strike', 'strike price', money(grant.strike)),
    field('exercise', 'exercised', EXERCISED[grant.exercise]),
    field('exerciseWindowMonths', 'months to exercise after leaving', grant.exerciseWindowMonths),
    field('earlyExercise', 'early exercise', yesOrNo(grant.earlyExercise)),
    field('fairMarketValue', '409A value', money(grant.fairMarketValue)),
    field('fullyDilutedShares', 'fully diluted shares', count(grant.fullyDilutedShares)),
    field('countedShare', 'counted share', percent(grant.countedShare)),
    field('startMonth', 'vesting starts in month', grant.startMonth),
    field('vesting', 'vesting', vesting(grant.vesting)),
    field('doubleTrigger', 'second trigger', trigger === null ? 'none' : `month ${trigger.eventMonth ?? 'not known'}, lost after ${trigger.expiryMonths ?? 'not known'}`),
  ];
};

const describeRefreshers = ({ refreshers }: Offer, write: Writer, money: Format<number | null>, vesting: (terms: Vesting) => string): readonly DescribedField[] => {
  if (refreshers.kind !== 'yearly') return [write('refreshers', 'Refreshers', refreshers.kind === 'none' ? 'none' : null)];
  return [
    write('refreshers', 'Refreshers', `every year, ${refreshers.certainty}`),
    write('refreshers.yearlyValue', 'Refreshers: value of each', money(refreshers.yearlyValue)),
    write('refreshers.firstMonth', 'Refreshers: first in month', refreshers.firstMonth),
    write('refreshers.vesting', 'Refreshers: vesting', vesting(refreshers.vesting)),
  ];
};

const describeMatch = (match: RetirementMatch, money: Format<number | null>, percent: Format<number | null>): string | null => {
  if (match.kind !== 'match') return match.kind === 'none' ? 'none' : null;
  const tiers = match.tiers.map(({ rate, upToShareOfPay }, index) => `${percent(rate) ?? ''} ${index === 0 ? 'of the first' : 'from there to'} ${percent(upToShareOfPay) ?? ''}`).join(', ');
  const limits = [match.yearlyCap === null ? '' : `, at most ${money(match.yearlyCap) ?? ''}`, match.payLimit === null ? '' : `, of pay up to ${money(match.payLimit) ?? ''}`].join('');
  const own = match.vesting.map(({ months, share }) => `${percent(share) ?? ''} after ${months} months`).join(', ');
  return `${tiers} of base${limits}${own === '' ? '' : `; yours: ${own}`}`;
};

const EXERCISED = { 'on-vest': 'as they vest', 'at-exit': 'when they can be sold', never: 'never' } as const satisfies Record<Grant['exercise'], string>;

const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

const describeClawback = (clawback: Clawback | null): string => {
  if (clawback === null) return 'never';
  const layoffs = clawback.layoffsExempt === null ? '' : clawback.layoffsExempt ? ', not after a layoff' : ', after a layoff too';
  return `for ${clawback.months} months, ${clawback.method === 'full' ? 'in full' : 'pro rata'}, ${clawback.basis === 'gross' ? 'before tax' : `what reached you (${clawback.netShare * 100}%)`}${layoffs}`;
};

const describeCommute = ({ commute }: Offer, money: Format<number | null>): string | null =>
  commute === null ? null : `${commute.daysPerWeek} days a week, ${commute.minutesEachWay ?? '?'} minutes each way, ${money(commute.costPerDay) ?? '?'} a day`;

const describeEspp = ({ espp }: Offer, percent: Format<number | null>): string | null => {
  if (espp.kind !== 'plan') return espp.kind === 'none' ? 'none' : null;
  return `${percent(espp.contributionRate) ?? '?'} of base at ${percent(espp.discount) ?? ''} off, ${espp.lookback ? 'with' : 'without'} lookback`;
};

const describeRelocation = ({ relocation }: Offer, money: Format<number | null>): string =>
  relocation === null ? 'none' : `${money(relocation.amount) ?? '?'} in month ${relocation.month}, ${relocation.tax === 'taxable' ? 'taxable' : 'tax paid'}, owed back ${describeClawback(relocation.clawback)}`;

const describeItems = (items: readonly YearlyItem[], kind: string, write: Writer, money: Format<number | null>): readonly DescribedField[] =>
  items.map(({ id, label, yearly }, index) => write(id, `${kind}: ${label.trim() || index + 1}`, money(yearly)));
