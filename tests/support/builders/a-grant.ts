import { blankGrant } from '@/lib/engine/offer/blank-grant';
import type { Grant } from '@/lib/engine/offer/offer';

/** RSUs of a public company worth 480,000 (10,000 a month), even by quarter over four years, but for what a test names. */
export const aGrant = (change: Partial<Grant> = {}): Grant => ({ ...blankGrant({ id: 'grant', kind: 'rsu' }), value: 480_000, ...change });
