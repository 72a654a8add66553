import 'server-only';
import { notFound } from 'next/navigation';
import { ExpectedError } from '@/lib/errors';

/** What a page loads, or the page that says it is not here where the verb says `not-found`. Other failures pass on. */
export async function orNotFound<Value>(loading: Promise<Value>): Promise<Value> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'not-found') notFound();
    throw error;
  }
}
