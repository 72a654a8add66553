import { countedShare } from '@/lib/engine/ledger/counted-share';
import { privateCount } from '@/lib/engine/ledger/private-count';
import { refresherMarket } from '@/lib/engine/ledger/refresher-market';
import { toMinor } from '@/lib/engine/money/to-minor';
import type { Grant, Vesting } from '@/lib/engine/offer/offer';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { insideSentence } from '@/lib/format/inside-sentence';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { grantOf } from './grant-of';
import type { OriginContext } from './origin';

/** How a grant or a refresher is sized, priced, counted and vested, without a full stop; null where it is neither. */
export function equityWords(source: string, context: OriginContext): string | null {
  const grant = grantOf(context.offer, source);
  return grant === null ? refresherWords(context) : grantWords(grant, context);
}

function grantWords(grant: Grant, context: OriginContext): string {
  const { offer, locale } = context;
  const money = (amount: number) => formatMoney(toMinor(amount, offer.currency), offer.currency, locale);
  const size = grant.sizeBy === 'value' ? (grant.value === null ? null : `${money(grant.value)} granted`) : grant.shares === null ? null : `${formatNumber(grant.shares, locale)} ${grant.kind === 'rsu' ? 'shares' : 'options'} granted`;
  return [
    ...(size === null ? [] : [size]),
    vestingWords(grant.vesting),
    ...priceWords(grant, context),
    ...(grant.doubleTrigger?.eventMonth == null ? [] : [`nothing before a sale or listing in month ${grant.doubleTrigger.eventMonth}`]),
  ].join('; ');
}

function priceWords(grant: Grant, context: OriginContext): string[] {
  const { offer, assumptions, locale } = context;
  const money = (amount: number) => formatMoney(toMinor(amount, offer.currency), offer.currency, locale);
  const isByScenarios = grant.market === 'private' && privateCount(offer, assumptions) === 'scenarios';
  if (isByScenarios) return ['counted is the mean of what your scenarios make of it'];
  const strike = grant.kind !== 'rsu' && grant.strike !== null ? ` less ${money(grant.strike)} to exercise` : '';
  const price = grant.price === null ? [] : [`${money(grant.price)} a share${strike}`];
  const counted = grant.market === 'public' ? [] : [`${formatPercent(countedShare(offer, grant, assumptions), locale)} of its paper value is counted`];
  return [...price, ...growthWords(context), ...counted];
}

function growthWords({ offer, assumptions, locale }: OriginContext): string[] {
  const growth = offer.sharePriceGrowth ?? assumptions.sharePriceGrowth;
  return growth === 0 ? [] : [`the price ${growth > 0 ? 'rises' : 'falls'} by ${formatPercent(Math.abs(growth), locale)} a year`];
}

function refresherWords(context: OriginContext): string | null {
  const { offer, assumptions, locale } = context;
  const { refreshers } = offer;
  if (refreshers.kind !== 'yearly') return null;
  const { isPrivate, counted, sharesOutcomesOf } = refresherMarket(offer, assumptions);
  const value = refreshers.yearlyValue === null ? [] : [`${formatMoney(toMinor(refreshers.yearlyValue, offer.currency), offer.currency, locale)} a grant`];
  const counts = isPrivate ? [`${formatPercent(counted, locale)} of its paper value is counted`] : [];
  return [...value, vestingWords(refreshers.vesting), ...(sharesOutcomesOf === null ? growthWords(context) : []), ...counts].join('; ');
}

function vestingWords(vesting: Vesting): string {
  if (vesting.schedule === 'custom') return 'schedule: the dates you entered';
  const label = vestingPresets.find(({ id }) => id === vesting.preset)?.label;
  return `schedule: ${label === undefined ? 'not known' : insideSentence(label)}`;
}
