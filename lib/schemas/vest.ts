import { z } from 'zod';
import { exactFraction } from '@/lib/engine/vesting/exact-fraction';
import { ALLOCATION_MODES, type VestingTerms } from '@/lib/engine/vesting/vesting-terms';
import { dateSchema, shareCountSchema } from './primitives';
import { fractionSchema } from './vesting';

export const VEST_LIMITS = { statements: 120, occurrences: 10_000, years: 200 } as const;

const occurrenceSchema = z
  .number('Enter a whole number')
  .int('Enter a whole number')
  .min(1, 'Enter at least 1')
  .max(VEST_LIMITS.occurrences, `Enter at most ${VEST_LIMITS.occurrences}`);

const vestingStatementSchema = z
  .strictObject({
    occurrences: occurrenceSchema,
    period: z.number('Enter a whole number').int('Enter a whole number').min(0, 'A period cannot be negative').max(40_000, 'That period is too long'),
    periodType: z.enum(['DAYS', 'MONTHS'], 'Use DAYS or MONTHS'),
    cliff: z.strictObject({ occurrence: occurrenceSchema, percentage: fractionSchema }).optional(),
    percentage: fractionSchema,
  })
  .check((ctx) => {
    const { cliff, occurrences, percentage } = ctx.value;
    // Shares that are faulty in themselves cannot be compared.
    if (!cliff || ctx.issues.length > 0) return;
    const refuse = (path: 'occurrence' | 'percentage', message: string) =>
      ctx.issues.push({ code: 'custom', path: ['cliff', path], input: cliff[path], message });
    if (cliff.occurrence > occurrences) refuse('occurrence', 'The cliff comes after the end of its statement');
    const shareOfCliff = exactFraction(cliff.percentage).compare(exactFraction(percentage));
    if (shareOfCliff > 0) refuse('percentage', 'The cliff holds more than its statement');
    if (shareOfCliff < 0 && cliff.occurrence === occurrences) refuse('percentage', 'A cliff at the last vest holds all of its statement');
  });

/** Vesting terms as the command line takes them: statements in the vocabulary of the Open Cap Format. */
export const vestSchema = z
  .strictObject({
    quantity: shareCountSchema,
    vestingStart: dateSchema,
    grantDate: dateSchema.optional(),
    statements: z
      .array(vestingStatementSchema)
      .min(1, 'Enter at least one statement')
      .max(VEST_LIMITS.statements, `Enter at most ${VEST_LIMITS.statements} statements`),
    allocation: z.enum(ALLOCATION_MODES, 'Choose one of the seven allocation modes').default('CUMULATIVE_ROUND_DOWN'),
  })
  .check((ctx) => {
    const { statements } = ctx.value;
    if (ctx.issues.length > 0) return;
    const refuse = (message: string) => ctx.issues.push({ code: 'custom', path: ['statements'], input: statements, message });
    if (statements.reduce((sum, { percentage }) => sum.add(exactFraction(percentage)), exactFraction(0)).compare(MOST) > 0)
      refuse('The percentages add up to more than the whole grant');
    if (statements.reduce((sum, { occurrences }) => sum + occurrences, 0) > VEST_LIMITS.occurrences) refuse(`Enter at most ${VEST_LIMITS.occurrences} vests in all`);
    const years = statements.reduce((sum, { occurrences, period, periodType }) => sum + (occurrences * period) / (periodType === 'DAYS' ? 365 : 12), 0);
    if (years > VEST_LIMITS.years) refuse(`Vesting cannot take more than ${VEST_LIMITS.years} years`);
  }) satisfies z.ZodType<VestingTerms>;

/** The whole grant, and what decimals that were meant to add up to it may be over. */
const MOST = exactFraction(1).add(exactFraction('1/999999999'));
