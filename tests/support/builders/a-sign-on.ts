import { blankSignOn } from '@/lib/engine/offer/blank-sign-on';
import type { SignOn } from '@/lib/engine/offer/offer';

/** A payment of 60,000 on starting that is never clawed back, but for what a test names. */
export const aSignOn = (change: Partial<SignOn> = {}): SignOn => ({ ...blankSignOn({ id: 'sign-on' }), amount: 60_000, ...change });
