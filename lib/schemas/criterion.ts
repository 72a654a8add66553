import { z } from 'zod';
import { confidences } from '@/lib/engine/comparison/confidence';
import type { Criterion, Measure, Remark } from '@/lib/engine/comparison/criterion';
import { MEASURED_FIGURES, measuredFigures } from '@/lib/engine/comparison/measured-figures';
import { COMPARISON_LIMITS } from './limits';
import { idSchema, requiredTextSchema, textSchema, uuidSchema } from './primitives';

/** Characters in the note to a score. */
export const NOTE_LIMIT = 500;

/** A score from 1 to 5 in half steps. */
export const scoreSchema = z
  .number('Enter a score from 1 to 5')
  .min(1, 'Scores run from 1 to 5')
  .max(5, 'Scores run from 1 to 5')
  .multipleOf(0.5, 'Scores go in half steps');

const remarkSchema = z.strictObject({
  confidence: z.enum(confidences, 'Say how sure you are'),
  note: textSchema(NOTE_LIMIT),
}) satisfies z.ZodType<Remark>;

const anchorSchema = z.number('Enter a figure').min(-1e10, 'That figure is too small').max(1e10, 'That figure is too large');

const measureSchema = z
  .strictObject({ figure: z.enum(measuredFigures, 'Choose a figure'), low: anchorSchema, high: anchorSchema })
  .check(({ value, issues }) => {
    const { better } = MEASURED_FIGURES[value.figure];
    if (better === 'more' ? value.high > value.low : value.high < value.low) return;
    issues.push({ code: 'custom', path: ['high'], input: value.high, message: `What earns 5 must be ${better === 'more' ? 'above' : 'below'} what earns 1` });
  }) satisfies z.ZodType<Measure>;

const byOffer = <Id extends z.ZodType<string, string>, Value extends z.ZodType>(id: Id, value: Value, what: string) =>
  z.record(id, value, { error: (issue) => (issue.code === 'invalid_key' ? `This ${what} belongs to no offer` : `Enter ${what}s by offer`) });

const scoresBy = <Id extends z.ZodType<string, string>>(id: Id) => byOffer(id, scoreSchema, 'score');
const remarksBy = <Id extends z.ZodType<string, string>>(id: Id) => byOffer(id, remarkSchema, 'remark');

/** Older documents have no remarks: all of their scores are sure and without a note. */
export const criterionSchema = z.strictObject({
  id: idSchema,
  name: requiredTextSchema(80, 'Name the criterion'),
  weight: z.number('Enter a weight').min(0, 'A weight cannot be negative').max(1000, 'Enter at most 1,000'),
  low: textSchema(200),
  high: textSchema(200),
  measure: measureSchema.nullable(),
  scores: scoresBy(idSchema),
  remarks: remarksBy(idSchema).default({}),
}) satisfies z.ZodType<Criterion>;

const criteriaOf = <Schema extends z.ZodType<Criterion>>(criterion: Schema) =>
  z
    .array(criterion)
    .max(COMPARISON_LIMITS.criteria, `Enter at most ${COMPARISON_LIMITS.criteria} criteria`)
    .refine((criteria) => new Set(criteria.map((one) => one.id)).size === criteria.length, 'Two criteria share an id');

export const criteriaSchema = criteriaOf(criterionSchema);

/** Criteria as they are stored: every id, also those of the offers in scores and remarks, is a UUID. */
export const storedCriteriaSchema = criteriaOf(criterionSchema.extend({ id: uuidSchema, scores: scoresBy(uuidSchema), remarks: remarksBy(uuidSchema).default({}) }));
