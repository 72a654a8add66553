import { blankPromotion } from '@/lib/engine/offer/blank-promotion';
import type { Promotion } from '@/lib/engine/offer/promotion';

/** To a base of 180,000 after two years, but for what a test names. */
export const aPromotion = (change: Partial<Promotion> = {}): Promotion => ({ ...blankPromotion({ id: 'promotion' }), label: 'E4→E5', base: 180_000, ...change });
