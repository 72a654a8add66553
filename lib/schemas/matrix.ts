import { z } from 'zod';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import { criteriaSchema } from './criterion';
import { hidesTotalsSchema, weighingSchema } from './weighing';

/** The matrix as a draft or an answer of the server holds it. */
export const matrixSchema = z.object({ criteria: criteriaSchema, weighing: weighingSchema, hidesTotals: hidesTotalsSchema }) satisfies z.ZodType<MatrixContent>;
