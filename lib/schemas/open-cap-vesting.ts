import { z } from 'zod';

/** A number as the Open Cap Format writes it: in a string, with up to ten decimals. */
const numericSchema = z.string('Numbers must be texts, such as "48"').regex(/^\d{1,15}(?:\.\d{1,10})?$/, 'A number cannot be read');

const periodSchema = z.looseObject({
  length: z.number().int().min(0).max(600, 'A step is longer than 600 months'),
  type: z.enum(['DAYS', 'MONTHS']),
  occurrences: z.number().int().min(1).max(600, 'A step repeats more than 600 times'),
  cliff_installment: z.number().int().min(1).optional(),
});

const triggerSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('VESTING_START_DATE') }),
  z.looseObject({ type: z.literal('VESTING_SCHEDULE_ABSOLUTE') }),
  z.looseObject({ type: z.literal('VESTING_SCHEDULE_RELATIVE'), period: periodSchema, relative_to_condition_id: z.string() }),
  z.looseObject({ type: z.literal('VESTING_EVENT') }),
]);

const conditionSchema = z.looseObject({
  id: z.string().min(1),
  portion: z.looseObject({ numerator: numericSchema, denominator: numericSchema, remainder: z.boolean().default(false) }).optional(),
  quantity: numericSchema.optional(),
  trigger: triggerSchema,
  next_condition_ids: z.array(z.string()),
});

const termsSchema = z.looseObject({
  object_type: z.literal('VESTING_TERMS'),
  vesting_conditions: z.array(conditionSchema).min(1, 'The schedule has no conditions').max(1000, 'The schedule has more than 1,000 conditions'),
});

/**
 * Vesting terms of the Open Cap Format, alone or in a file of one, as far as they are read.
 * Source: Open Cap Format 1.2, `objects/VestingTerms` and `files/VestingTermsFile`, retrieved 2026-11-22.
 */
export const openCapVestingSchema = z.union([
  termsSchema,
  z.looseObject({ file_type: z.literal('OCF_VESTING_TERMS_FILE'), items: z.array(termsSchema).length(1, 'The file holds more than one schedule') }).transform(({ items }) => items[0]),
]);

export type OpenCapVesting = z.output<typeof termsSchema>;
export type OpenCapCondition = OpenCapVesting['vesting_conditions'][number];
