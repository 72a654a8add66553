import { z } from 'zod';
import type { PrivateOutlook } from '@/lib/engine/offer/private-outlook';
import { amountSchema, idSchema, rateSchema, shareCountSchema, textSchema } from './primitives';

export const PRIVATE_OUTLOOK_LIMITS = { series: 12, scenarios: 8, rounds: 6 } as const;

/** What a whole company fetches; more than a single offer's amounts may be. */
const companyValueSchema = z.number('Enter an amount').min(0, 'An amount cannot be negative').max(1e13, 'That amount is too large');

const multipleSchema = z.number('Enter a multiple').min(0, 'A multiple cannot be negative').max(100, 'Enter at most 100');

const uniqueIds = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id)).size === items.length;

const seriesSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema(60),
    shares: shareCountSchema.nullable(),
    invested: companyValueSchema.nullable(),
    multiple: multipleSchema,
    participation: z.enum(['none', 'full', 'capped'], 'Choose none, full or capped'),
    cap: multipleSchema.nullable(),
    seniority: z.number('Enter a rank').int('A rank is a whole number').min(1, 'Enter at least 1').max(20, 'Enter at most 20'),
  })
  .check((ctx) => {
    const { participation, cap, multiple } = ctx.value;
    const refuse = (message: string) => ctx.issues.push({ code: 'custom', path: ['cap'], input: cap, message });
    if (participation === 'capped' && cap === null) refuse('Enter the cap as a multiple of what was invested');
    if (participation === 'capped' && cap !== null && cap < multiple) refuse('The cap is below the preference');
  });

const roundSchema = z
  .strictObject({ id: idSchema, sold: rateSchema(0.95), poolIncrease: rateSchema(0.95) })
  .refine((round) => round.sold + round.poolIncrease < 1, { path: ['poolIncrease'], message: 'A round cannot give away the whole company' });

const scenarioSchema = z.strictObject({
  id: idSchema,
  name: textSchema(60),
  exitValue: companyValueSchema.nullable(),
  year: z.number('Enter a number of years').min(0, 'Years cannot be negative').max(30, 'Enter at most 30 years'),
  probability: rateSchema(1).nullable(),
  rounds: z
    .array(roundSchema)
    .max(PRIVATE_OUTLOOK_LIMITS.rounds, `Enter at most ${PRIVATE_OUTLOOK_LIMITS.rounds} rounds`)
    .refine(uniqueIds, 'Two rounds share an id'),
});

/** What chances written in percent may be over one, added up. */
const ROUNDING = 1e-9;

export const privateOutlookSchema = z.strictObject({
  counts: z.enum(['nothing', 'haircut', 'scenarios'], 'Choose what is counted').nullable(),
  stage: z.enum(['seed', 'series-a', 'series-b', 'series-c', 'series-d', 'pre-ipo'], 'Choose a stage').nullable(),
  debt: amountSchema.nullable(),
  preferred: z
    .array(seriesSchema)
    .max(PRIVATE_OUTLOOK_LIMITS.series, `Enter at most ${PRIVATE_OUTLOOK_LIMITS.series} series`)
    .refine(uniqueIds, 'Two series share an id')
    .nullable(),
  scenarios: z
    .array(scenarioSchema)
    .max(PRIVATE_OUTLOOK_LIMITS.scenarios, `Enter at most ${PRIVATE_OUTLOOK_LIMITS.scenarios} cases`)
    .refine(uniqueIds, 'Two cases share an id')
    .check((ctx) => {
      const total = ctx.value.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
      const last = ctx.value.findLastIndex(({ probability }) => probability !== null);
      if (total > 1 + ROUNDING) ctx.issues.push({ code: 'custom', path: [last, 'probability'], input: ctx.value[last]?.probability, message: 'The chances add up to more than 100 %' });
    }),
}) satisfies z.ZodType<PrivateOutlook>;
