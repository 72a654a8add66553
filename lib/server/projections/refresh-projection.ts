import 'server-only';
import { inTransaction } from '../comparisons/in-transaction';
import { storeProjection } from './store-projection';

/** Brings the stored projection of a comparison up to date outside any change of it: after the engine has changed. */
export const refreshProjection = (comparisonId: string): Promise<void> =>
  inTransaction(async (tx) => {
    const held = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Comparison" WHERE "id" = ${comparisonId}::uuid FOR NO KEY UPDATE`;
    if (held.length > 0) await storeProjection(tx, comparisonId);
  });
