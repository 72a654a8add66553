import type { CommonShares } from './common-shares';
import type { AllocationMode } from './vesting-terms';

/** Below this, products and quotients of whole numbers are exact in doubles. */
const EXACT_BELOW = 2 ** 51;

/**
 * Deals a quantity out over tranches that are exact shares of it; the result has one quantity per tranche. The shares
 * may add up to less than the whole, never to more.
 *
 * Source: Open Cap Format, `AllocationType`. The cumulative modes round the running total, halves up; the loaded modes
 * round every tranche down and hand what is left to the first or last tranches, one share each or all to one.
 * @example allocate(18, toCommonShares(fourQuarters), 'FRONT_LOADED') // [5, 5, 4, 4]
 */
export function allocate(quantity: number, shares: CommonShares, mode: AllocationMode): number[] {
  if (mode === 'FRACTIONAL') return shares.numerators.map((numerator) => ratio(BigInt(quantity) * numerator, shares.denominator));
  if (mode === 'CUMULATIVE_ROUND_DOWN' || mode === 'CUMULATIVE_ROUNDING') return allocateCumulatively(quantity, shares, mode === 'CUMULATIVE_ROUNDING');
  return allocateLoaded(quantity, shares, mode);
}

function allocateCumulatively(quantity: number, shares: CommonShares, nearest: boolean): number[] {
  const { inDoubles } = shares;
  return inDoubles && quantity * inDoubles.denominator * 2 < EXACT_BELOW
    ? dealInDoubles(quantity, inDoubles.numerators, inDoubles.denominator, nearest)
    : dealInBigIntegers(BigInt(quantity), shares.numerators, shares.denominator, nearest);
}

function dealInDoubles(quantity: number, numerators: readonly number[], denominator: number, nearest: boolean): number[] {
  const half = nearest ? denominator : 0;
  let sum = 0;
  let dealt = 0;
  return numerators.map((numerator) => {
    sum += numerator;
    const due = Math.floor((2 * quantity * sum + half) / (2 * denominator));
    const now = due - dealt;
    dealt = due;
    return now;
  });
}

function dealInBigIntegers(quantity: bigint, numerators: readonly bigint[], denominator: bigint, nearest: boolean): number[] {
  const half = nearest ? denominator : 0n;
  let sum = 0n;
  let dealt = 0n;
  return numerators.map((numerator) => {
    sum += numerator;
    const due = (2n * quantity * sum + half) / (2n * denominator);
    const now = due - dealt;
    dealt = due;
    return Number(now);
  });
}

function allocateLoaded(quantity: number, shares: CommonShares, mode: Exclude<AllocationMode, 'FRACTIONAL' | `CUMULATIVE_${string}`>): number[] {
  const wholeSharesIn = (numerator: bigint) => Number((BigInt(quantity) * numerator) / shares.denominator);
  const quantities = shares.numerators.map(wholeSharesIn);
  const left = wholeSharesIn(shares.denominator - shares.missing) - quantities.reduce((sum, dealt) => sum + dealt, 0);
  const first = mode === 'FRONT_LOADED' || mode === 'FRONT_LOADED_TO_SINGLE_TRANCHE' ? 0 : quantities.length - 1;
  const step = first === 0 ? 1 : -1;
  const single = mode === 'FRONT_LOADED_TO_SINGLE_TRANCHE' || mode === 'BACK_LOADED_TO_SINGLE_TRANCHE';
  for (let given = 0; given < left; given += single ? left : 1) {
    const at = single ? first : first + step * given;
    quantities[at] = (quantities[at] ?? 0) + (single ? left : 1);
  }
  return quantities;
}

/** The quotient of two big integers as a double, without overflow. */
function ratio(over: bigint, under: bigint): number {
  const whole = over / under;
  return Number(whole) + Number(over - whole * under) / Number(under);
}
