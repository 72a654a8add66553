import type { ExitTerms } from './exit-terms';
import { preferencesPaid } from './preferences-paid';

export interface ShareOut {
  /** What each series gets, in the order given. */
  readonly amounts: readonly number[];
  readonly perCommonShare: number;
}

/** Who gets what of an exit when it is settled which series convert. */
export function shareOut({ exitValue, debt, commonShares, preferred }: ExitTerms, converted: readonly boolean[]): ShareOut {
  const proceeds = Math.max(0, exitValue - debt);
  const preferences = preferencesPaid(preferred, converted, proceeds);
  const left = Math.max(0, proceeds - preferences.reduce((sum, paid) => sum + paid, 0));
  /** The most each series can take per share of what is left. */
  const room = preferred.map((series, at) => {
    if (converted[at] || series.participation === 'full') return Infinity;
    if (series.participation === 'none' || series.shares === 0) return 0;
    return Math.max(0, (series.cap ?? 0) * series.invested - (preferences[at] ?? 0)) / series.shares;
  });
  const perShare = levelThatSpends(left, [
    { shares: commonShares, most: Infinity },
    ...preferred.map((series, at) => ({ shares: series.shares, most: room[at] ?? 0 })),
  ]);
  return {
    amounts: preferred.map((series, at) => (preferences[at] ?? 0) + series.shares * Math.min(perShare, room[at] ?? 0)),
    perCommonShare: perShare,
  };
}

/** The price per share at which holders, each up to a most, take exactly `amount`. At least one has no limit. */
function levelThatSpends(amount: number, holders: readonly { readonly shares: number; readonly most: number }[]): number {
  let left = amount;
  let level = 0;
  let shares = holders.reduce((sum, holder) => sum + (holder.most > 0 ? holder.shares : 0), 0);
  const limited = holders.filter((holder) => holder.most > 0 && holder.most < Infinity).sort((a, b) => a.most - b.most);
  for (const holder of limited) {
    const cost = (holder.most - level) * shares;
    if (cost >= left) break;
    left -= cost;
    level = holder.most;
    shares -= holder.shares;
  }
  return shares === 0 ? 0 : level + left / shares;
}
