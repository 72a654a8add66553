import { z } from 'zod';
import { STANDARD_SAMPLING } from '@/lib/engine/decision/sampling/standard-sampling';

export const DECIDE_LIMITS = { offers: 100, criteria: 100, samples: 10_000_000, scaleEnd: 1_000_000 } as const;

/** What to say of something that is not the object meant. */
const orElse = (message: string): { error: z.core.$ZodErrorMap<z.core.$ZodIssueInvalidType | z.core.$ZodIssueUnrecognizedKeys> } => ({
  error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : message),
});

/** Names are free text: any script, one line. `__proto__` cannot be a key of a JSON object that is read safely. */
const nameSchema = z
  .string('Give each criterion and each offer an id')
  .min(1, 'An id cannot be empty')
  .max(200, 'Keep an id under 200 characters')
  .refine((id) => id !== '__proto__', 'This id is reserved');

const scaleEndSchema = z
  .number('Give both ends of the scale as numbers')
  .min(-DECIDE_LIMITS.scaleEnd, 'The scale starts too low')
  .max(DECIDE_LIMITS.scaleEnd, 'The scale ends too high');

const SCORE_MESSAGE = 'Give a score, a range such as [2, 4], or leave the criterion out';

const scoreSchema = z.union([z.number(), z.tuple([z.number(), z.number()])], SCORE_MESSAGE);

/** The input of `decide`: a decision matrix with how to sample it. */
export const decideSchema = z
  .strictObject(
    {
      scale: z
        .strictObject({ min: scaleEndSchema, max: scaleEndSchema }, orElse('Give the scale as {"min", "max"}'))
        .refine((scale) => scale.min < scale.max, { path: ['max'], message: 'The scale must end above where it starts' }),
      criteria: z
        .array(
          z.strictObject({ id: nameSchema, weight: z.number('Give the weight as a number').min(0, 'A weight cannot be negative') }, orElse('Give each criterion as {"id", "weight"}')),
          'List the criteria',
        )
        .min(1, 'Give at least one criterion')
        .max(DECIDE_LIMITS.criteria, `Give at most ${DECIDE_LIMITS.criteria} criteria`),
      offers: z
        .array(z.strictObject({ id: nameSchema, scores: z.record(z.string(), scoreSchema, 'Give the scores by criterion') }, orElse('Give each offer as {"id", "scores"}')), 'List the offers')
        .min(1, 'Give at least one offer')
        .max(DECIDE_LIMITS.offers, `Give at most ${DECIDE_LIMITS.offers} offers`),
      samples: z
        .number('Give the number of samples')
        .int('The number of samples is whole')
        .min(1, 'Draw at least one sample')
        .max(DECIDE_LIMITS.samples, 'Draw at most ten million samples')
        .default(STANDARD_SAMPLING.samples),
      seed: z.number('Give the seed as a number').int('The seed is a whole number').default(STANDARD_SAMPLING.seed),
    },
    orElse('Give an object with "scale", "criteria" and "offers"'),
  )
  .check(({ value, issues }) => {
    const report = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', path, input: value, message });
    const known = new Set(value.criteria.map((criterion) => criterion.id));
    if (known.size < value.criteria.length) report(['criteria'], 'Two criteria share an id');
    if (new Set(value.offers.map((offer) => offer.id)).size < value.offers.length) report(['offers'], 'Two offers share an id');
    if (value.criteria.length > 0 && value.criteria.every((criterion) => criterion.weight === 0)) report(['criteria'], 'Give at least one criterion a weight above zero');
    for (const [index, offer] of value.offers.entries())
      for (const [criterion, score] of Object.entries(offer.scores)) {
        const message = known.has(criterion) ? faultOfScore(score, value.scale) : 'There is no criterion with this id';
        if (message !== null) report(['offers', index, 'scores', criterion], message);
      }
  });

function faultOfScore(score: number | [number, number], scale: { min: number; max: number }): string | null {
  const [low, high] = typeof score === 'number' ? [score, score] : score;
  if (low > high) return 'A range starts at its lower end';
  return low < scale.min || high > scale.max ? `Scores run from ${scale.min} to ${scale.max}` : null;
}
