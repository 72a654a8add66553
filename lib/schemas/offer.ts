import { z } from 'zod';
import type { Offer } from '@/lib/engine/offer/offer';
import { blankPrivateOutlook } from '@/lib/engine/offer/private-outlook';
import { refuseBeyondLedger } from './beyond-ledger';
import {
  amountSchema, currencySchema, dateSchema, growthSchema, idSchema, monthSchema, priceSchema, rateSchema, requiredTextSchema, shareCountSchema, textSchema,
} from './primitives';
import { privateOutlookSchema } from './private-outlook';
import { vestingSchema } from './vesting';

export const OFFER_LIMITS = { signOns: 24, grants: 20, items: 24 } as const;

const bonusSchema = z
  .strictObject({
    basis: z.enum(['rate', 'amount']),
    target: z.number('Enter a bonus').min(0, 'A bonus cannot be negative').nullable(),
    multiplier: z.number('Enter a percentage').min(0, 'A payout cannot be negative').max(5, 'Enter at most 500 %'),
    firstYear: z.enum(['full', 'prorated']),
  })
  .check((ctx) => {
    const { basis, target } = ctx.value;
    const most = basis === 'rate' ? 10 : 1e10;
    if (target !== null && target > most)
      ctx.issues.push({ code: 'custom', path: ['target'], input: target, message: basis === 'rate' ? 'Enter at most 1,000 % of base' : 'That amount is too large' });
  });

const clawbackSchema = z.strictObject({
  months: monthSchema.min(1, 'Enter at least one month'),
  method: z.enum(['full', 'pro-rata']),
});

const signOnSchema = z.strictObject({
  id: idSchema,
  label: textSchema(80),
  month: monthSchema.max(120, 'Enter at most 120 months'),
  amount: amountSchema.nullable(),
  clawback: clawbackSchema.nullable(),
});

const grantSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema(80),
    kind: z.enum(['rsu', 'iso', 'nso']),
    market: z.enum(['public', 'private']),
    sizeBy: z.enum(['value', 'shares']),
    value: amountSchema.nullable(),
    shares: shareCountSchema.nullable(),
    price: priceSchema.nullable(),
    strike: priceSchema.nullable(),
    fairMarketValue: priceSchema.nullable(),
    fullyDilutedShares: shareCountSchema.nullable(),
    countedShare: rateSchema(1).nullable(),
    startMonth: monthSchema.max(120, 'Enter at most 120 months'),
    vesting: vestingSchema,
    doubleTrigger: z.strictObject({ eventMonth: monthSchema.nullable(), expiryMonths: monthSchema.nullable() }).nullable(),
  })
  .check((ctx) => {
    const { shares, fullyDilutedShares } = ctx.value;
    if (shares !== null && fullyDilutedShares !== null && shares > fullyDilutedShares)
      ctx.issues.push({ code: 'custom', path: ['fullyDilutedShares'], input: fullyDilutedShares, message: 'The company cannot have fewer shares than your grant' });
  });

const refreshersSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('yearly'),
    certainty: z.enum(['promised', 'assumed']),
    yearlyValue: amountSchema.nullable(),
    firstMonth: monthSchema.max(120, 'Enter at most 120 months'),
    vesting: vestingSchema,
  }),
]);

const matchSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('match'), rate: rateSchema(5), upToShareOfPay: rateSchema(1), yearlyCap: amountSchema.nullable() }),
]);

const yearlyItemSchema = z.strictObject({ id: idSchema, label: textSchema(80), yearly: amountSchema.nullable() });

const commuteSchema = z.strictObject({
  daysPerWeek: z.number('Enter a number of days').min(0, 'Days cannot be negative').max(7, 'A week has seven days'),
  minutesEachWay: z.number('Enter a number of minutes').min(0, 'Minutes cannot be negative').max(600, 'Enter at most 600 minutes').nullable(),
  costPerDay: amountSchema.nullable(),
});

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
  bonus: bonusSchema,
  signOns: z.array(signOnSchema).max(OFFER_LIMITS.signOns, `Enter at most ${OFFER_LIMITS.signOns} payments`).refine(uniqueIds, 'Two payments share an id'),
  grants: z.array(grantSchema).max(OFFER_LIMITS.grants, `Enter at most ${OFFER_LIMITS.grants} grants`).refine(uniqueIds, 'Two grants share an id'),
  privateOutlook: privateOutlookSchema.prefault(blankPrivateOutlook),
  refreshers: refreshersSchema,
  match: matchSchema,
  benefits: z.array(yearlyItemSchema).max(OFFER_LIMITS.items, `Enter at most ${OFFER_LIMITS.items} benefits`).refine(uniqueIds, 'Two benefits share an id'),
  costs: z.array(yearlyItemSchema).max(OFFER_LIMITS.items, `Enter at most ${OFFER_LIMITS.items} costs`).refine(uniqueIds, 'Two costs share an id'),
  raiseRate: growthSchema.nullable(),
  sharePriceGrowth: growthSchema.nullable(),
  notes: textSchema(5000),
});

/** The terms of one offer, without its id: what a form edits and sends. */
export const offerTermsSchema = storedTermsSchema.check(refuseBeyondLedger);

export type OfferTerms = z.output<typeof offerTermsSchema>;

/** A stored offer with its id. */
export const storedOfferSchema = storedTermsSchema.extend({ id: idSchema }) satisfies z.ZodType<Offer>;

/** An offer with its id, as it stands in a comparison document. */
export const offerSchema = storedOfferSchema.check(refuseBeyondLedger);
