import type { Minor } from '../money/minor';
import { multiplyMinor } from '../money/multiply-minor';
import { toMinor } from '../money/to-minor';
import type { CompileContext } from './compile-context';
import { promotionInForce } from './promotion-in-force';

/**
 * Yearly base salary in force in a month of service (0-based): raised on each anniversary, and set anew by a counted
 * promotion, from which raises go on; null while the base is not known.
 * @example baseOfMonth(context, 12) // 103 after a year at 3 % on 100
 */
export function baseOfMonth(context: CompileContext, month: number): Minor | null {
  const { offer, lastRaiseYear } = context;
  const last = Math.min(month, 12 * lastRaiseYear - 1);
  const promotion = offer.promotions.length === 0 ? null : promotionInForce(context, 'base', month);
  if (offer.base === null || promotion?.base == null) return baseAsOffered(context, month);
  return raised(context, promotion.base, Math.floor(last / 12) - Math.floor(promotion.month / 12));
}

/** The same without promotions: what the offer itself promises. */
export function baseAsOffered(context: CompileContext, month: number): Minor | null {
  const { offer, lastRaiseYear } = context;
  return offer.base === null ? null : raised(context, offer.base, Math.min(Math.floor(month / 12), lastRaiseYear - 1));
}

const raised = ({ offer, assumptions }: CompileContext, base: number, times: number): Minor =>
  multiplyMinor(toMinor(base, offer.currency), (1 + (offer.raiseRate ?? assumptions.raiseRate)) ** times);
