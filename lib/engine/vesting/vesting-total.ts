import Fraction from 'fraction.js';
import { allocate } from './allocate';
import { toCommonShares } from './common-shares';
import { exactFraction } from './exact-fraction';
import type { VestingTerms } from './vesting-terms';

/**
 * Everything that ever vests under the terms: the sum of `vestingEvents`, without the drift of adding decimals up.
 * @example vestingTotal(tenSharesOfWhichHalfVest) // 5
 */
export function vestingTotal({ quantity, statements, allocation }: Pick<VestingTerms, 'quantity' | 'statements' | 'allocation'>): number {
  const share = statements.reduce((sum, { percentage }) => sum.add(exactFraction(percentage)), new Fraction(0));
  return allocate(quantity, toCommonShares([share]), allocation)[0] ?? 0;
}
