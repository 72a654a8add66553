import Fraction from 'fraction.js';
import { Temporal } from 'temporal-polyfill';
import type { VestingTerms } from '@/lib/engine/vesting/vesting-terms';

/**
 * Vesting by a second method, to compare the engine with: it walks every occurrence with fractions and Temporal dates,
 * keeps what a cliff holds back in hand, and deals shares out one by one.
 */
export function naiveVesting(terms: VestingTerms): Map<string, number> {
  const vested = new Map<string, Fraction>();
  const tranches: { date: string; share: Fraction }[] = [];
  let anchor = Temporal.PlainDate.from(terms.vestingStart);
  let months = 0;
  for (const { occurrences, period, periodType, cliff, percentage } of terms.statements) {
    const whole = new Fraction(percentage);
    if (periodType === 'DAYS') {
      anchor = anchor.add({ months });
      months = 0;
    }
    for (let occurrence = 1; occurrence <= occurrences; occurrence++) {
      if (periodType === 'DAYS') anchor = anchor.add({ days: period });
      else months += period;
      const share = !cliff
        ? whole.div(occurrences)
        : occurrence < cliff.occurrence
          ? new Fraction(0)
          : occurrence === cliff.occurrence
            ? new Fraction(cliff.percentage)
            : whole.sub(new Fraction(cliff.percentage)).div(occurrences - cliff.occurrence);
      if (share.compare(0) > 0) tranches.push({ date: anchor.add({ months }).toString(), share });
    }
  }
  const shares = dealOut(terms, tranches.map((tranche) => tranche.share));
  tranches.forEach(({ date }, index) => {
    const quantity = shares[index]!;
    if (quantity.compare(0) === 0) return;
    const paidOn = terms.grantDate !== undefined && Temporal.PlainDate.compare(date, terms.grantDate) < 0 ? terms.grantDate : date;
    vested.set(paidOn, quantity.add(vested.get(paidOn) ?? 0));
  });
  return new Map([...vested].map(([date, quantity]) => [date, quantity.valueOf()]));
}

function dealOut({ quantity, allocation }: VestingTerms, tranches: readonly Fraction[]): Fraction[] {
  const exact = tranches.map((share) => share.mul(quantity));
  if (allocation === 'FRACTIONAL') return exact;
  if (allocation === 'CUMULATIVE_ROUNDING' || allocation === 'CUMULATIVE_ROUND_DOWN') {
    let due = new Fraction(0);
    let before = new Fraction(0);
    return exact.map((share) => {
      due = due.add(share);
      const dealt = allocation === 'CUMULATIVE_ROUNDING' ? due.add(1, 2).floor() : due.floor();
      const now = dealt.sub(before);
      before = dealt;
      return now;
    });
  }
  const dealt = exact.map((share) => share.floor());
  const order = dealt.map((_, index) => index);
  if (allocation.startsWith('BACK')) order.reverse();
  let left = exact
    .reduce((sum, share) => sum.add(share), new Fraction(0))
    .floor()
    .sub(dealt.reduce((sum, share) => sum.add(share), new Fraction(0)));
  for (let turn = 0; left.compare(0) > 0; turn++) {
    const at = allocation.endsWith('SINGLE_TRANCHE') ? order[0]! : order[turn]!;
    dealt[at] = dealt[at]!.add(1);
    left = left.sub(1);
  }
  return dealt;
}
