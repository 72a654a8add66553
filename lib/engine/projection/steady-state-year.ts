import { promotionInForce } from '../ledger/promotion-in-force';
import type { Grant, Offer } from '../offer/offer';
import { monthlySchedule } from '../vesting/monthly-schedule';
import type { VestingPreset } from '../vesting/vesting-preset';
import { MONTHS_A_YEAR, PROJECTED_YEARS } from './horizon';

/** How far ahead a steady state is looked for. */
const LAST_YEAR = 20;

/**
 * The first year, from the fifth on, that is like every year after it: first grants and one-off payments are over, and
 * refreshers have stacked up in full. At most the twentieth, whether or not all of that has come about by then.
 * @example steadyStateYear(offerWithFourYearGrant, presets) // 5
 */
export function steadyStateYear(offer: Offer, presets: readonly VestingPreset[]): number {
  const monthsBefore = Math.max(
    MONTHS_A_YEAR * (PROJECTED_YEARS - 1),
    ...offer.signOns.map((payment) => payment.month + 1),
    offer.relocation === null ? 0 : offer.relocation.month + 1,
    ...offer.grants.map((grant) => monthsOfGrant(grant, presets)),
    monthsUntilStacked(offer, presets) - MONTHS_A_YEAR,
  );
  return Math.min(LAST_YEAR, Math.ceil(monthsBefore / MONTHS_A_YEAR) + 1);
}

function monthsOfGrant({ vesting, startMonth, doubleTrigger }: Grant, presets: readonly VestingPreset[]): number {
  if (doubleTrigger?.eventMonth === null) return 0;
  const lastVest = startMonth + Math.max(1, monthlySchedule(vesting, presets).months.at(-1) ?? 0);
  return doubleTrigger ? Math.max(lastVest, doubleTrigger.eventMonth + 1) : lastVest;
}

/** Months until the first refresher of the value they keep has vested to its end, and every later one is under way. */
function monthsUntilStacked(offer: Offer, presets: readonly VestingPreset[]): number {
  const { refreshers } = offer;
  if (refreshers.kind !== 'yearly') return 0;
  const promotion = promotionInForce({ offer, lastRaiseYear: PROJECTED_YEARS }, 'refresherYearlyValue', Infinity);
  const yearsBefore = Math.max(0, Math.ceil(((promotion?.month ?? 0) - refreshers.firstMonth) / MONTHS_A_YEAR));
  return refreshers.firstMonth + yearsBefore * MONTHS_A_YEAR + Math.max(1, monthlySchedule(refreshers.vesting, presets).months.at(-1) ?? 0);
}
