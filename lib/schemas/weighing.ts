import { z } from 'zod';
import { weighings } from '@/lib/engine/comparison/weighing';

/** Until there was a choice, weights were given by sliders, and totals were always in sight. */
export const weighingSchema = z.enum(weighings, 'Choose how you weigh').default('sliders');

export const hidesTotalsSchema = z.boolean('Say whether totals are hidden').default(false);
