import { blankBonus } from './blank-bonus';
import type { Offer } from './offer';
import { blankPrivateOutlook } from './private-outlook';

/**
 * An offer of which only the company is known yet. What is not known stays unknown (null), so that it is asked about
 * and never counted as zero.
 */
export const blankOffer = ({ id, currency, startDate, company }: Pick<Offer, 'id' | 'currency' | 'startDate' | 'company'>): Offer => ({
  id,
  company,
  role: '',
  level: '',
  city: '',
  state: '',
  country: 'US',
  locality: null,
  effectiveTaxRate: null,
  workMode: null,
  commute: null,
  weeklyHours: null,
  paidLeaveDays: null,
  startDate,
  decisionDeadline: null,
  currency,
  base: null,
  promotions: [],
  bonus: blankBonus,
  signOns: [],
  grants: [],
  privateOutlook: blankPrivateOutlook,
  refreshers: { kind: 'unknown' },
  espp: { kind: 'unknown' },
  match: { kind: 'unknown' },
  health: { premium: null, hsaContribution: null },
  stipends: [],
  relocation: null,
  benefits: [],
  costs: [],
  raiseRate: null,
  sharePriceGrowth: null,
  notes: '',
});
