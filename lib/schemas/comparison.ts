import { z } from 'zod';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Offer } from '@/lib/engine/offer/offer';
import { filingStatuses } from '@/lib/engine/tax/filing-status';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { criteriaSchema } from './criterion';
import { COMPARISON_LIMITS, NAME_LIMIT } from './limits';
import { offerSchema, storedOfferSchema } from './offer';
import { amountSchema, currencySchema, dateSchema, growthSchema, rateSchema, requiredTextSchema } from './primitives';
import { uncertaintySchema } from './uncertainty';
import { hidesTotalsSchema, weighingSchema } from './weighing';

export const comparisonNameSchema = requiredTextSchema(NAME_LIMIT, 'Enter a name');

/** One entry a currency; a rate of nothing would make every amount nothing. */
const exchangeRatesSchema = z
  .array(
    z.strictObject({
      from: currencySchema,
      rate: z.number('Enter a rate').positive('A rate is above 0').min(1e-9, 'This rate is too small').max(1e9, 'This rate is too large'),
      date: dateSchema,
    }),
  )
  .max(COMPARISON_LIMITS.offers, `Enter at most ${COMPARISON_LIMITS.offers} rates`)
  .refine((rates) => new Set(rates.map((one) => one.from)).size === rates.length, 'A currency is listed twice');

/** A yearly rate that tables and prices are carried forward by. */
const yearlyRateSchema = z.number('Enter a percentage').min(-0.1, 'Enter at least −10 %').max(0.5, 'Enter at most 50 %');

/** Fields that older documents lack read as their defaults. */
export const assumptionsSchema = z.strictObject({
  sharePriceGrowth: growthSchema,
  privateCountedShare: rateSchema(1),
  raiseRate: growthSchema,
  filingStatus: z.enum(filingStatuses, 'Choose how you file').prefault(defaultAssumptions.filingStatus),
  spouseWages: amountSchema.prefault(defaultAssumptions.spouseWages),
  retirementDeferral: rateSchema(1).prefault(defaultAssumptions.retirementDeferral),
  hsaDeferral: amountSchema.prefault(defaultAssumptions.hsaDeferral),
  inflation: yearlyRateSchema.prefault(defaultAssumptions.inflation),
  discountRate: yearlyRateSchema.prefault(defaultAssumptions.discountRate),
  spentShare: rateSchema(1).prefault(defaultAssumptions.spentShare),
  exchangeRates: exchangeRatesSchema.prefault([]),
  privateCounts: z.enum(['nothing', 'haircut', 'scenarios'], 'Choose what is counted').prefault(defaultAssumptions.privateCounts),
  uncertainty: uncertaintySchema.prefault(defaultAssumptions.uncertainty),
}) satisfies z.ZodType<Assumptions>;

const documentOf = <Schema extends z.ZodType<Offer>>(offer: Schema) =>
  z
    .strictObject({
      format: z.literal('counterweight/comparison', 'This is not a Counterweight comparison'),
      version: z.literal(1, 'This file was written by a newer Counterweight'),
      name: comparisonNameSchema,
      currency: currencySchema,
      assumptions: assumptionsSchema,
      offers: z.array(offer).max(COMPARISON_LIMITS.offers, `A comparison holds at most ${COMPARISON_LIMITS.offers} offers`),
      criteria: criteriaSchema,
      weighing: weighingSchema,
      hidesTotals: hidesTotalsSchema,
    })
    .check((ctx) => {
      const ids = new Set(ctx.value.offers.map(({ id }) => id));
      if (ids.size !== ctx.value.offers.length) ctx.issues.push({ code: 'custom', path: ['offers'], input: ctx.value.offers, message: 'Two offers share an id' });
      ctx.value.criteria.forEach((criterion, index) => {
        for (const [field, what] of [['scores', 'score'], ['remarks', 'remark']] as const)
          for (const offerId of Object.keys(criterion[field]))
            if (!ids.has(offerId))
              ctx.issues.push({ code: 'custom', path: ['criteria', index, field, offerId], input: offerId, message: `This ${what} belongs to an offer that is not in the file` });
      });
    });

/** The file format that is exported, imported, and read by the command line. */
export const comparisonDocumentSchema = documentOf(offerSchema);

/** The same format for what is stored, perhaps from before a limit was drawn. */
export const storedDocumentSchema = documentOf(storedOfferSchema);

export type ComparisonDocument = z.output<typeof comparisonDocumentSchema>;
