import 'server-only';
import { z } from 'zod';
import type { OfferProjection } from '@/lib/engine/projection/projection';

const minorSchema = z.number().int();

/** The figures of one offer that lists and measured criteria read, in whole minor units of its currency, and what they lack. */
const figuresSchema = z.object({
  total4: minorSchema,
  average4: minorSchema,
  year1: minorSchema,
  steadyState: minorSchema,
  guaranteed4: minorSchema,
  takeHome4: minorSchema.nullable(),
  missing: z.enum(['none', 'some', 'base']),
});

/** By offer id. */
export const storedFiguresSchema = z.record(z.string(), figuresSchema);

export type ProjectionFigures = z.output<typeof figuresSchema>;

/** Reads the figures off projections, by offer id. */
export const projectionFigures = (projections: readonly OfferProjection[]): Record<string, ProjectionFigures> =>
  Object.fromEntries(
    projections.map(({ offerId, total4, average4, years, steadyState, guaranteed4, takeHome4, missing }) => [
      offerId,
      { total4, average4, year1: years.find(({ year }) => year === 1)?.gross ?? 0, steadyState, guaranteed4, takeHome4, missing },
    ]),
  );
