import pg from 'pg';
import { vi } from 'vitest';

/** The SQL statements that some work sends to the database, in order. */
export async function queriesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([statement]) => (typeof statement === 'string' ? statement : (statement as { readonly text: string }).text));
  } finally {
    query.mockRestore();
  }
}
