import { z } from 'zod';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { COMPARISON_LIMITS } from './limits';
import { scoreSchema } from './criterion';
import { requiredTextSchema, uuidSchema } from './primitives';

/** Characters in the name of a judge. */
const JUDGE_NAME_LIMIT = 80;

/** A record by criteria or offers that is not one, has a key that is no id, or has too many. */
const recordOf = <Value extends z.ZodType>(value: Value, most: number, what: string) =>
  z
    .record(uuidSchema, value, { error: (issue) => (issue.code === 'invalid_key' ? `This belongs to no ${what}` : `Enter answers by ${what}`) })
    .refine((record) => Object.keys(record).length <= most, `Enter at most ${most} of these`);

const weightSchema = z.number('Enter a weight').min(0, 'A weight cannot be negative').max(1000, 'Enter at most 1,000');

/** Weights and scores by id, as they are sent and stored. */
export const judgementSchema = z.strictObject({
  weights: recordOf(weightSchema, COMPARISON_LIMITS.criteria, 'criterion'),
  scores: recordOf(recordOf(scoreSchema, COMPARISON_LIMITS.offers, 'offer'), COMPARISON_LIMITS.criteria, 'criterion'),
}) satisfies z.ZodType<Judgement>;

/** POST judges. */
export const inviteJudgeSchema = z.strictObject({
  name: requiredTextSchema(JUDGE_NAME_LIMIT, 'Enter a name'),
  showsPay: z.boolean('Say whether they see the pay'),
  expiresInDays: z.union([z.literal(7), z.literal(30), z.literal(90)]),
});

/** PUT judgement: the token of the invitation stands in the body, so that no log of addresses gets it. */
export const sendJudgementSchema = judgementSchema
  .extend({ token: z.string('The link is missing').max(100, 'This link opens nothing') })
  .refine(({ weights }) => Object.values(weights).some((weight) => weight > 0), { path: ['weights'], message: 'Give at least one criterion some weight' });
