import { db } from '@/lib/server/db';

/**
 * A text that changes with every row written, changed or deleted: the count and the writing transactions of each table.
 * Counted attempts are left out, since refusing a request counts it.
 */
export async function tableFingerprint(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'rate_limit') ORDER BY 1`;
  const parts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::text AS rows, coalesce(sum(xmin::text::bigint), 0)::text AS writers FROM ${name}`);
  return JSON.stringify(await db.$queryRawUnsafe(`${parts.join(' UNION ALL ')} ORDER BY 1`));
}
