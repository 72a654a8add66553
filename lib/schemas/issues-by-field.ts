import type { z } from 'zod';

/**
 * Zod's findings as sentences, each with the dot-separated path of its field. A key that does not belong is a finding at
 * that key.
 *
 * @example [{ path: 'grants.0.strike', message: 'Enter a price' }]
 */
export const issuesByField = ({ issues }: z.ZodError): { path: string; message: string }[] =>
  issues.flatMap((found) =>
    found.code === 'unrecognized_keys' ? found.keys.map((key) => ({ path: pathOf([...found.path, key]), message: 'This does not belong here' })) : [{ path: pathOf(found.path), message: found.message }],
  );

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');
