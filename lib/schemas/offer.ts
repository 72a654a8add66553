import { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { blankPrivateOutlook } from '@/lib/engine/offer/private-outlook';
import { refuseBeyondLedger } from './beyond-ledger';
import { refuseUnknownLocality } from './known-locality';
import { refuseUnknownSchedules } from './known-schedules';
import { refuseUnknownState } from './known-state';
import { commuteSchema, healthSchema, matchSchema, stipendSchema, yearlyItemSchema } from './offer-benefits';
import { grantSchema, refreshersSchema } from './offer-equity';
import { bonusSchema, esppSchema, promotionSchema, relocationSchema, signOnSchema } from './offer-pay';
import { amountSchema, currencySchema, dateSchema, growthSchema, idSchema, rateSchema, requiredTextSchema, textSchema } from './primitives';
import { privateOutlookSchema } from './private-outlook';
import { refusePromotionTargets } from './promotion-targets';

export const OFFER_LIMITS = { signOns: 24, grants: 100, promotions: 12, items: 24 } as const;

const uniqueIds = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id)).size === items.length;

/** The terms of an offer as they were stored, perhaps before a limit was drawn. */
export const storedTermsSchema = z.strictObject({
  company: requiredTextSchema(120, 'Enter the company name'),
  role: textSchema(120),
  level: textSchema(60),
  city: textSchema(80),
  state: textSchema(60),
  country: z.string('Choose a country').regex(/^[A-Z]{2}$/, 'Choose a country'),
  locality: z.string('Choose a place').regex(/^[a-z0-9-]{1,60}$/, 'Choose a place').nullable().default(null),
  effectiveTaxRate: rateSchema(1).nullable().default(null),
  workMode: z.enum(['onsite', 'hybrid', 'remote']).nullable(),
  commute: commuteSchema.nullable().default(null),
  weeklyHours: z.number('Enter a number of hours').min(1, 'Enter at least one hour').max(112, 'A week has at most 112 waking hours').nullable().default(null),
  paidLeaveDays: z.number('Enter a number of days').min(0, 'Days cannot be negative').max(260, 'A year has about 260 working days').nullable().default(null),
  startDate: dateSchema,
  decisionDeadline: dateSchema.nullable(),
  currency: currencySchema,
  base: amountSchema.nullable(),
  promotions: z.array(promotionSchema).max(OFFER_LIMITS.promotions, `Enter at most ${OFFER_LIMITS.promotions} promotions`).refine(uniqueIds, 'Two promotions share an id').default([]),
  bonus: bonusSchema,
  signOns: z.array(signOnSchema).max(OFFER_LIMITS.signOns, `Enter at most ${OFFER_LIMITS.signOns} payments`).refine(uniqueIds, 'Two payments share an id'),
  grants: z.array(grantSchema).max(OFFER_LIMITS.grants, `Enter at most ${OFFER_LIMITS.grants} grants`).refine(uniqueIds, 'Two grants share an id'),
  privateOutlook: privateOutlookSchema.prefault(blankPrivateOutlook),
  refreshers: refreshersSchema,
  espp: esppSchema.default({ kind: 'unknown' }),
  match: matchSchema,
  health: healthSchema.default({ premium: null, hsaContribution: null }),
  stipends: z.array(stipendSchema).max(OFFER_LIMITS.items, `Enter at most ${OFFER_LIMITS.items} stipends`).refine(uniqueIds, 'Two stipends share an id').default([]),
  relocation: relocationSchema.nullable().default(null),
  benefits: z.array(yearlyItemSchema).max(OFFER_LIMITS.items, `Enter at most ${OFFER_LIMITS.items} benefits`).refine(uniqueIds, 'Two benefits share an id'),
  costs: z.array(yearlyItemSchema).max(OFFER_LIMITS.items, `Enter at most ${OFFER_LIMITS.items} costs`).refine(uniqueIds, 'Two costs share an id'),
  raiseRate: growthSchema.nullable(),
  sharePriceGrowth: growthSchema.nullable(),
  notes: textSchema(5000),
});

const TERMS_THAT_CANNOT_BE = [refuseBeyondLedger, refuseUnknownState, refuseUnknownLocality, refuseUnknownSchedules, refusePromotionTargets] as const;

/** The terms of one offer, without its id: what a form edits and sends. */
export const offerTermsSchema = storedTermsSchema.check(...TERMS_THAT_CANNOT_BE);

export type OfferTerms = z.output<typeof offerTermsSchema>;

/** A stored offer with its id. */
export const storedOfferSchema = storedTermsSchema.extend({ id: idSchema }) satisfies z.ZodType<Offer>;

/** An offer with its id, as it stands in a comparison document. */
export const offerSchema = storedOfferSchema.check(...TERMS_THAT_CANNOT_BE);
