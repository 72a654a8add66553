import type { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { faultOfTarget } from './offer-pay';

/** Refuses a promotion's target that its offer's bonus could not have. */
export const refusePromotionTargets = ({ value, issues }: z.core.ParsePayload<Pick<Offer, 'bonus' | 'promotions'>>): void =>
  value.promotions.forEach(({ bonusTarget }, index) => {
    const message = faultOfTarget(value.bonus.basis, bonusTarget);
    if (message !== null) issues.push({ code: 'custom', path: ['promotions', index, 'bonusTarget'], input: bonusTarget, message });
  });
