import { z } from 'zod';
import { assumptionsSchema, comparisonNameSchema } from './comparison';
import { COMPARISON_LIMITS } from './limits';
import { storedCriteriaSchema } from './criterion';
import { offerTermsSchema } from './offer';
import { currencySchema, textSchema, uuidSchema, versionSchema } from './primitives';
import { hidesTotalsSchema, weighingSchema } from './weighing';

/** POST comparisons. */
export const createComparisonSchema = z.strictObject({ name: comparisonNameSchema, currency: currencySchema.default('USD') });

/** PATCH a comparison: at least one change, with the version it started from. */
export const updateComparisonSchema = z
  .strictObject({
    version: versionSchema,
    name: comparisonNameSchema.optional(),
    currency: currencySchema.optional(),
    assumptions: assumptionsSchema.optional(),
  })
  .refine((change) => change.name !== undefined || change.currency !== undefined || change.assumptions !== undefined, 'Nothing to change');

/** POST offers: `id` is made by the browser, so that an offer typed offline keeps its identity. */
export const createOfferSchema = z.strictObject({ id: uuidSchema, terms: offerTermsSchema });

/** PUT an offer. */
export const saveOfferSchema = z.strictObject({ version: versionSchema, terms: offerTermsSchema });

/** PUT the order of offers: every offer's id once. */
export const orderOffersSchema = z.strictObject({
  version: versionSchema,
  offerIds: z
    .array(uuidSchema)
    .max(COMPARISON_LIMITS.offers, `A comparison holds at most ${COMPARISON_LIMITS.offers} offers`)
    .refine((ids) => new Set(ids).size === ids.length, 'An offer is listed twice'),
});

/** PUT the matrix: all criteria in order with all scores and remarks, and how they are weighed. */
export const saveMatrixSchema = z.strictObject({ version: versionSchema, criteria: storedCriteriaSchema, weighing: weighingSchema, hidesTotals: hidesTotalsSchema });

/** POST share links. */
export const createShareLinkSchema = z.strictObject({ label: textSchema(80), expiresInDays: z.union([z.literal(7), z.literal(30), z.literal(90), z.null()]) });

/** Restore and duplicate take an empty object. */
export const emptySchema = z.strictObject({});

export const emailSchema = z
  .string('Enter your email address')
  .max(254, 'Enter an email address')
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email('Enter an email address'));

export const passwordSchema = z.string('Enter a password').min(10, 'Use at least 10 characters').max(200, 'Use at most 200 characters').refine((value) => value.isWellFormed(), 'Use ordinary characters');

/** POST account: sign-up. */
export const signUpSchema = z.strictObject({ email: emailSchema, password: passwordSchema });

/** PUT account/password. */
export const changePasswordSchema = z.strictObject({ current: z.string('Enter your present password').min(1, 'Enter your present password').max(200, 'That is not your password'), next: passwordSchema });

/** DELETE account: the address typed in full. */
export const deleteAccountSchema = z.strictObject({ email: z.string('Type your address').max(254, 'Type your address') });
