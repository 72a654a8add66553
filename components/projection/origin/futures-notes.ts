import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { toMinor } from '@/lib/engine/money/to-minor';
import { formatMoney } from '@/lib/format/format-money';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { listNames } from '@/lib/format/list-names';
import type { OriginSubject } from '../origin-request';
import type { OriginContext } from './origin';

/**
 * How futures are drawn, and what is assumed of all that moves in an offer, in sentences.
 * @param moved the entries that draws move
 */
export function futuresNotes(moved: readonly LedgerEntry[], { figure, pay, drawn }: Pick<Extract<OriginSubject, { readonly of: 'futures' }>, 'figure' | 'pay' | 'drawn'>, context: OriginContext): string[] {
  const { assumptions, locale } = context;
  const { volatilityPublic, volatilityPrivate, correlation, bonusSpread } = assumptions.uncertainty;
  const percent = (share: number) => formatPercent(share, locale);
  const notes = [`${formatNumber(drawn.paths, locale)} futures are drawn by chance from seed ${drawn.seed}: the same seed draws the same ones, on every machine, and every offer meets the same markets in each.`];
  const priced = moved.filter(({ risk }) => risk?.by === 'price');
  const swings = [
    ...(priced.some(({ liquidity }) => liquidity !== 'illiquid') ? [`those of listed shares swing by ${percent(volatilityPublic)} a year`] : []),
    ...(priced.some(({ liquidity }) => liquidity === 'illiquid') ? [`those of private companies swing by ${percent(volatilityPrivate)} a year`] : []),
  ];
  if (swings.length > 0) notes.push(`Share prices move by the month, on average as the projection says: ${listNames([...swings, `companies move together by ${percent(correlation)}, through one market`])}.`);
  if (moved.some(({ risk }) => risk?.by === 'payout')) notes.push(`A target bonus is one draw for each company and year, with a spread of ${percent(bonusSpread)} of what is expected.`);
  if (moved.some(({ risk }) => risk?.by === 'outcome')) notes.push(scenarioWords(context));
  if (moved.length === 0) notes.push('Nothing in it hangs on chance, so every future pays the same.');
  if (pay === 'takeHome' && moved.length > 0) notes.push('The tax above is that of the projection; each future is taxed on what it pays.');
  if (figure === 'chanceBest') notes.push(`Chances are sure to about ${formatPercent(drawn.error, locale, { decimals: 1 })} either way.`);
  return notes;
}

function scenarioWords({ offer, locale }: OriginContext): string {
  const known = offer.privateOutlook.scenarios.flatMap(({ name, exitValue, probability, year }) =>
    exitValue === null || probability === null
      ? []
      : [{ probability, words: `${name === '' ? 'an exit' : name} at ${formatMoney(toMinor(exitValue, offer.currency), offer.currency, locale, { compact: true })} in year ${formatNumber(year, locale)} (${formatPercent(probability, locale)})` }],
  );
  const left = 1 - known.reduce((sum, { probability }) => sum + probability, 0);
  return `Your scenarios: ${listNames([...known.map(({ words }) => words), ...(left > 0.0005 ? [`an end in which nothing is paid (${formatPercent(left, locale)})`] : [])])}.`;
}
