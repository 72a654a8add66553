import Fraction from 'fraction.js';
import type { Tranche } from '@/lib/engine/offer/offer';
import { exactFraction } from '@/lib/engine/vesting/exact-fraction';

interface Run {
  /** Months from the run before it to each vest. */
  readonly length: number;
  readonly occurrences: number;
  readonly share: Fraction;
}

/**
 * The dates of a grant as a file of the Open Cap Format (1.2) with one schedule: equal vests at equal distances become one
 * condition, each relative to the one before it.
 * @example four yearly quarters: the start, and one condition of four occurrences of twelve months, 1/4 each
 */
export function vestingToOpenCap(tranches: readonly Tranche[], { id, name }: { readonly id: string; readonly name: string }) {
  const dated = byMonth(tranches);
  const atStart = dated.get(0);
  const runs = runsOf([...dated].filter(([month]) => month > 0));
  const conditions = runs.map(({ length, occurrences, share }, index) => ({
    id: `vesting-${index + 1}`,
    portion: portionOf(share),
    trigger: {
      type: 'VESTING_SCHEDULE_RELATIVE',
      period: { length, type: 'MONTHS', occurrences, day_of_month: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH' },
      relative_to_condition_id: index === 0 ? 'start' : `vesting-${index}`,
    },
    next_condition_ids: index + 1 < runs.length ? [`vesting-${index + 2}`] : [],
  }));
  const start = {
    id: 'start',
    ...(atStart === undefined ? { quantity: '0' } : { portion: portionOf(atStart) }),
    trigger: { type: 'VESTING_START_DATE' },
    next_condition_ids: runs.length > 0 ? ['vesting-1'] : [],
  };
  return {
    file_type: 'OCF_VESTING_TERMS_FILE',
    items: [{ object_type: 'VESTING_TERMS', id, name, description: name, allocation_type: 'CUMULATIVE_ROUND_DOWN', vesting_conditions: [start, ...conditions] }],
  };
}

const portionOf = (share: Fraction) => ({ numerator: String(share.n), denominator: String(share.d) });

/** Shares by month, in order; those of one month together. */
function byMonth(tranches: readonly Tranche[]): ReadonlyMap<number, Fraction> {
  const shares = new Map<number, Fraction>();
  for (const { month, share } of [...tranches].sort((a, b) => a.month - b.month)) shares.set(month, (shares.get(month) ?? new Fraction(0)).add(exactFraction(share)));
  return new Map([...shares].filter(([, share]) => share.n !== 0n));
}

function runsOf(dated: readonly (readonly [month: number, share: Fraction])[]): Run[] {
  const runs: Run[] = [];
  let before = 0;
  for (const [month, share] of dated) {
    const length = month - before;
    const last = runs.at(-1);
    if (last?.length === length && last.share.equals(share)) runs[runs.length - 1] = { ...last, occurrences: last.occurrences + 1 };
    else runs.push({ length, occurrences: 1, share });
    before = month;
  }
  return runs;
}
