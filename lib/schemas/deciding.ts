import { z } from 'zod';
import type { Regret } from '@/lib/engine/record/decision-view';
import type { Outcomes } from '@/lib/engine/record/outcomes';
import type { VerdictFacts } from '@/lib/engine/record/verdict-facts';
import { WHY_LIMIT } from '@/lib/engine/record/why-limit';
import { PROJECTED_YEARS } from '@/lib/engine/projection/horizon';
import { amountSchema, dateSchema, priceSchema, textSchema, uuidSchema, versionSchema } from './primitives';

const chosenSchema = z.uuid('Choose one of the offers').toLowerCase();
const whySchema = textSchema(WHY_LIMIT);

/** Verdict facts as they are stored. */
export const verdictFactsSchema = z.object({
  engineVersion: z.number(),
  verdict: z.enum(['tie', 'close', 'clear']).nullable(),
  winner: z.string().nullable(),
  margin: z.number().nullable(),
  firstShare: z.number().nullable(),
  offers: z.array(z.object({ id: z.string(), value: z.number().nullable(), total4: z.number().nullable() })),
}) satisfies z.ZodType<VerdictFacts>;

/** What is stored with a decision: the facts, and the answer to the regret test as it stood. */
export const decisionFactsSchema = z.object({
  verdict: verdictFactsSchema,
  regret: (z.object({ offerId: z.string(), why: z.string(), answeredAt: z.string() }) satisfies z.ZodType<Regret>).nullable(),
});

/** PUT regret. */
export const answerRegretSchema = z.strictObject({ offerId: chosenSchema, why: whySchema });

/** POST decision. */
export const recordDecisionSchema = z.strictObject({ offerId: chosenSchema, decidedOn: dateSchema, why: whySchema });

/** PUT decision. */
export const changeDecisionSchema = recordDecisionSchema.extend({ version: versionSchema });

/** POST decision/restore. */
export const restoreDecisionSchema = z.strictObject({ decisionId: uuidSchema });

/** What really happened, as it is sent and stored. */
export const outcomesSchema = z.strictObject({
  startPrice: priceSchema.nullable(),
  years: z
    .array(
      z.strictObject({
        year: z.number('Enter a year of service').int('Enter a whole year').min(1, 'Years count from 1').max(PROJECTED_YEARS, `Years are told up to the ${PROJECTED_YEARS}th`),
        sharePrice: priceSchema.nullable(),
        refresher: amountSchema.nullable(),
        bonus: amountSchema.nullable(),
      }),
    )
    .max(PROJECTED_YEARS, `Years are told up to the ${PROJECTED_YEARS}th`)
    .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, 'A year is told twice'),
  again: z.enum(['yes', 'no', 'unsure']).nullable(),
  note: textSchema(WHY_LIMIT),
}) satisfies z.ZodType<Outcomes>;

/** PUT decision/outcomes. */
export const saveOutcomesSchema = z.strictObject({ version: versionSchema, outcomes: outcomesSchema });
