import { z } from 'zod';
import { uuidSchema } from './primitives';

/** The dynamic parts of addresses below `/api/comparisons/[id]`. */
export const comparisonParams = z.object({ id: uuidSchema });
export const offerParams = z.object({ id: uuidSchema, offerId: uuidSchema });
export const linkParams = z.object({ id: uuidSchema, linkId: uuidSchema });
export const judgeParams = z.object({ id: uuidSchema, judgeId: uuidSchema });
