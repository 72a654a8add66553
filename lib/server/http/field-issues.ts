import 'server-only';
import type { z } from 'zod';
import type { FieldIssue } from '@/lib/errors';

/** Nobody reads more, and an answer must not grow with a hostile request. */
const MAX_ISSUES = 50;

const issue = (path: readonly PropertyKey[], message: string): FieldIssue => ({ path: path.map(String).join('.').slice(0, 200), message: message.slice(0, 300) });

/**
 * Zod's findings as sentences by field. A key that does not belong is a finding at that key.
 *
 * @example [{ path: 'grants.0.strike', message: 'Enter a price' }]
 */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues
    .flatMap((found) =>
      found.code === 'unrecognized_keys' ? found.keys.slice(0, MAX_ISSUES).map((key) => issue([...found.path, key], 'This does not belong here')) : [issue(found.path, found.message)],
    )
    .slice(0, MAX_ISSUES);
}
