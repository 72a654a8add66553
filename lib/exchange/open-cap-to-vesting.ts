import Fraction from 'fraction.js';
import type { Tranche } from '@/lib/engine/offer/offer';
import { openCapVestingSchema, type OpenCapCondition, type OpenCapVesting } from '@/lib/schemas/open-cap-vesting';
import { vestingSchema } from '@/lib/schemas/vesting';

export type ReadVesting = { readonly tranches: readonly Tranche[] } | { readonly error: string };

/** What a schedule in months cannot say; its message is for the person. */
class Unreadable extends Error {}

/**
 * The dates of a grant from vesting terms of the Open Cap Format: a chain of conditions from the vesting start, each after
 * so many months. What a schedule of one's own cannot say is refused with a sentence: events, calendar dates, days, and
 * conditions that branch.
 * @param shares the size of the grant, where it is known; fixed numbers of shares are shares of it
 */
export function openCapToVesting(document: unknown, shares: number | null): ReadVesting {
  const parsed = openCapVestingSchema.safeParse(document);
  if (!parsed.success || parsed.data === undefined) return { error: 'This is not a vesting schedule of the Open Cap Format.' };
  try {
    const vesting = vestingSchema.safeParse({ schedule: 'custom', tranches: tranchesOf(parsed.data, shares) });
    if (!vesting.success) return { error: `${vesting.error.issues[0]?.message ?? 'The schedule cannot be read'}.` };
    return vesting.data.schedule === 'custom' ? { tranches: vesting.data.tranches } : { error: 'The schedule cannot be read.' };
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.message };
    throw error;
  }
}

function tranchesOf({ vesting_conditions: conditions }: OpenCapVesting, shares: number | null): Tranche[] {
  const tranches: Tranche[] = [];
  const endOf = new Map<string, number>();
  let left = new Fraction(1);
  for (const condition of inChain(conditions)) {
    const { occurrences, monthOf } = stepsOf(condition, endOf);
    endOf.set(condition.id, monthOf(occurrences));
    const share = shareOf(condition, shares, left, occurrences);
    for (let occurrence = 1; occurrence <= occurrences; occurrence++) if (share.n !== 0n) addShare(tranches, monthOf(occurrence), share);
    left = left.sub(share.mul(occurrences));
  }
  return tranches;
}

/** The conditions from the vesting start on, each followed by the next. */
function inChain(conditions: readonly OpenCapCondition[]): OpenCapCondition[] {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const starts = conditions.filter(({ trigger }) => trigger.type === 'VESTING_START_DATE');
  const chain: OpenCapCondition[] = [];
  for (let at = starts.length === 1 ? starts[0] : undefined; at !== undefined; at = byId.get(at.next_condition_ids[0] ?? '')) {
    if (at.next_condition_ids.length > 1) throw new Unreadable('The schedule branches: it depends on what happens, and cannot be told in dates.');
    if (chain.includes(at)) throw new Unreadable('The schedule goes round in a circle.');
    chain.push(at);
    const [next] = at.next_condition_ids;
    if (next !== undefined && !byId.has(next)) throw new Unreadable('A condition names one that is not there.');
  }
  if (chain.length < conditions.length) throw new Unreadable('The schedule is not one chain from the start of vesting.');
  return chain;
}

interface Steps {
  readonly occurrences: number;
  /** Month of the n-th vest, from 1. */
  readonly monthOf: (occurrence: number) => number;
}

function stepsOf({ trigger }: OpenCapCondition, endOf: ReadonlyMap<string, number>): Steps {
  switch (trigger.type) {
    case 'VESTING_START_DATE':
      return { occurrences: 1, monthOf: () => 0 };
    case 'VESTING_EVENT':
      throw new Unreadable('The schedule waits for an event. Use “Vests only after a sale or listing as well” for that.');
    case 'VESTING_SCHEDULE_ABSOLUTE':
      throw new Unreadable('The schedule names calendar dates; only months after the start of vesting can be read.');
    case 'VESTING_SCHEDULE_RELATIVE': {
      const { length, type, occurrences, cliff_installment: cliff = 1 } = trigger.period;
      const from = endOf.get(trigger.relative_to_condition_id);
      if (type === 'DAYS' && length > 0) throw new Unreadable('The schedule counts in days; only months can be read.');
      if (from === undefined) throw new Unreadable('A condition counts from one that comes after it.');
      if (cliff > occurrences) throw new Unreadable('A cliff comes after the end of its step.');
      // What a cliff holds back comes out at it.
      return { occurrences, monthOf: (occurrence) => from + length * Math.max(occurrence, cliff) };
    }
  }
}

function shareOf({ portion, quantity }: OpenCapCondition, shares: number | null, left: Fraction, occurrences: number): Fraction {
  if (portion !== undefined) {
    const denominator = new Fraction(portion.denominator);
    if (denominator.n === 0n) throw new Unreadable('A portion is divided by nothing.');
    const ratio = new Fraction(portion.numerator).div(denominator);
    if (!portion.remainder) return ratio;
    if (occurrences > 1) throw new Unreadable('A repeated portion of what is left cannot be told in equal shares.');
    return ratio.mul(left);
  }
  const fixed = new Fraction(quantity ?? '0');
  if (fixed.n === 0n) return fixed;
  if (shares === null || shares === 0) throw new Unreadable('The schedule counts in shares: enter the number of shares of the grant first.');
  return fixed.div(shares);
}

function addShare(tranches: Tranche[], month: number, share: Fraction): void {
  const last = tranches.at(-1);
  if (last?.month === month) tranches[tranches.length - 1] = { month, share: new Fraction(last.share).add(share).toFraction() };
  else tranches.push({ month, share: share.toFraction() });
}
