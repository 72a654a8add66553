import { assumptionsSchema, comparisonNameSchema } from '@/lib/schemas/comparison';
import { currencySchema } from '@/lib/schemas/primitives';
import { z } from 'zod';
import type { Frame } from './workspace-state';

const frameFields = { name: comparisonNameSchema, currency: currencySchema, order: z.array(z.string()) };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The fields of `kept` that pass their schema, the others as they stand. */
const readFields = (shape: Readonly<Record<string, z.ZodType>>, kept: unknown, standing: object): Record<string, unknown> => {
  const read = Object.entries(shape).flatMap(([key, schema]) => {
    const field = isRecord(kept) && key in kept ? schema.safeParse(kept[key]) : null;
    return field?.success ? [[key, field.data] as const] : [];
  });
  return { ...standing, ...Object.fromEntries(read) };
};

/**
 * Name, currency, assumptions and order of a draft. What cannot be read of it (a name that was emptied, a field that
 * this version does not know any more) stands as it does; the rest of the draft is not lost with it.
 *
 * @param standing the frame to fall back on, field by field
 */
export const readFrameDraft = (kept: unknown, standing: Frame): Frame => {
  const { assumptions, ...fields } = standing;
  const read = z.object(frameFields).parse(readFields(frameFields, kept, fields));
  const assumed = isRecord(kept) ? kept['assumptions'] : undefined;
  return { ...read, assumptions: assumptionsSchema.parse(readFields(assumptionsSchema.shape, assumed, assumptions)) };
};
