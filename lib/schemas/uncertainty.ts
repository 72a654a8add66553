import { z } from 'zod';
import type { UncertaintyAssumptions } from '@/lib/engine/uncertainty/uncertainty-assumptions';
import { rateSchema } from './primitives';

const UNCERTAINTY_LIMITS = { volatility: 2, paths: 20_000 } as const;

const volatilitySchema = rateSchema(UNCERTAINTY_LIMITS.volatility);

export const uncertaintySchema = z.strictObject({
  volatilityPublic: volatilitySchema,
  volatilityPrivate: volatilitySchema,
  correlation: rateSchema(1),
  bonusSpread: rateSchema(1),
  paths: z
    .number('Enter a number of futures')
    .int('Enter a whole number')
    .min(100, 'Draw at least 100 futures')
    .max(UNCERTAINTY_LIMITS.paths, `Draw at most ${UNCERTAINTY_LIMITS.paths} futures`),
  seed: z.number('Enter a whole number').int('Enter a whole number').min(0, 'Enter at least 0').max(2_147_483_647, 'Enter at most 2147483647'),
}) satisfies z.ZodType<UncertaintyAssumptions>;
