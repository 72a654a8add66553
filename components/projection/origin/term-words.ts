import { toMinor } from '@/lib/engine/money/to-minor';
import { workingWeeks } from '@/lib/engine/offer/working-hours';
import type { SourceGroup } from '@/lib/engine/projection/group-by-source';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { listNames } from '@/lib/format/list-names';
import { clawbackWords } from './clawback-words';
import { equityWords } from './equity-words';
import type { OriginContext } from './origin';

/** The terms and assumptions that the entries of a group follow, without a full stop; null where there is no more to say. */
export function termWords(group: Pick<SourceGroup, 'source' | 'certainty' | 'entries'>, context: OriginContext): string | null {
  const { source } = group;
  const [kind = '', id = ''] = source.split(/:(.*)/s);
  const { offer, locale } = context;
  const { match, espp, health, commute, relocation } = offer;
  const percent = (share: number) => formatPercent(share, locale, { decimals: 2 });
  const yearly = (amount: number | null | undefined) => (amount == null ? null : `${moneyOf(amount, context)} a year`);
  switch (kind) {
    case 'salary':
      return salaryWords(context);
    case 'bonus':
      return bonusWords(group, context);
    case 'sign-on':
      return clawbackWords(offer.signOns.find((payment) => payment.id === id)?.clawback ?? null, locale);
    case 'relocation':
      return clawbackWords(relocation?.clawback ?? null, locale);
    case 'grant':
    case 'refresher':
      return equityWords(source, context);
    case 'promotion':
      return promotionWords(context);
    case 'espp':
      return espp.kind === 'plan' && espp.contributionRate !== null
        ? `What ${percent(espp.contributionRate)} of base, put aside for six months, gains by buying shares ${percent(espp.discount)} below ${espp.lookback ? 'the lower price of the two ends' : 'the price'}`
        : null;
    case 'retirement-match':
      return match.kind === 'match'
        ? `${listNames(match.tiers.map(({ rate, upToShareOfPay }) => `${percent(rate)} of what you put in up to ${percent(upToShareOfPay)} of base`))}${match.yearlyCap === null ? '' : `, at most ${yearly(match.yearlyCap)}`}`
        : null;
    case 'hsa':
      return yearly(health.hsaContribution);
    case 'health-premium':
      return health.premium === null ? null : `${yearly(health.premium)}, taken from pay before tax`;
    case 'stipend':
      return yearly(offer.stipends.find((item) => item.id === id)?.yearly);
    case 'benefit':
      return yearly(offer.benefits.find((item) => item.id === id)?.yearly);
    case 'cost':
      return yearly(offer.costs.find((item) => item.id === id)?.yearly);
    case 'commute':
      return commute?.costPerDay == null
        ? null
        : `${moneyOf(commute.costPerDay, context)} a day, ${formatNumber(commute.daysPerWeek, locale)} days a week in ${formatNumber(workingWeeks(offer), locale, { maxDecimals: 1 })} weeks of work`;
    default:
      return null;
  }
}

const moneyOf = (amount: number, { offer, locale }: OriginContext): string => formatMoney(toMinor(amount, offer.currency), offer.currency, locale);

function salaryWords(context: OriginContext): string | null {
  const { offer, assumptions, locale } = context;
  if (offer.base === null) return null;
  const rate = offer.raiseRate ?? assumptions.raiseRate;
  const raise = rate === 0 ? '' : `, ${rate > 0 ? 'raised' : 'cut'} by ${formatPercent(Math.abs(rate), locale, { decimals: 2 })} on each anniversary`;
  return `${moneyOf(offer.base, context)} a year${raise}`;
}

function bonusWords({ certainty }: Pick<SourceGroup, 'certainty'>, context: OriginContext): string | null {
  const { bonus } = context.offer;
  if (bonus.target === null) return null;
  const percent = (share: number) => formatPercent(share, context.locale, { decimals: 2 });
  const target = bonus.basis === 'amount' ? `${moneyOf(bonus.target, context)} a year` : `${percent(bonus.target)} of base`;
  const isSure = certainty === 'guaranteed';
  return [
    target,
    ...(!isSure && bonus.multiplier !== 1 ? [`of which the company is expected to pay ${percent(bonus.multiplier)}`] : []),
    ...(!isSure && bonus.personalMultiplier !== 1 ? [`your own rating makes it ${percent(bonus.personalMultiplier)} of that`] : []),
    ...(bonus.firstYear === 'prorated' ? ['the first for the part of the calendar year you work'] : []),
  ].join(', ');
}

function promotionWords(context: OriginContext): string | null {
  const counted = context.offer.promotions.filter((promotion) => promotion.counted);
  if (counted.length === 0) return null;
  return `What ${listNames(counted.map(({ label, month }) => `${label === '' ? 'a promotion' : label} in month ${month}`))} would add`;
}
