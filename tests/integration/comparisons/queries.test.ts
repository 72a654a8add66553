import { expect, it } from 'vitest';
import { routes } from '@/lib/routes';
import { getComparison } from '@/lib/server/comparisons/get-comparison';
import { listComparisons } from '@/lib/server/comparisons/list-comparisons';
import { findSharedComparison } from '@/lib/server/shares/find-shared-comparison';
import { callApi } from '@/tests/support/call-api';
import { queriesOf } from '@/tests/support/count-queries';
import { newOwner } from '@/tests/support/in-account';

it('reads a comparison with five offers in one query', async () => {
  const { person, id } = await newOwner({ offers: 5 });
  expect(await queriesOf(() => getComparison(person, id))).toHaveLength(1);
});

it('reads the list in one query, however many comparisons there are', async () => {
  const { person } = await newOwner({ offers: 2 });
  await newOwner({ offers: 2, owner: person });
  expect(await queriesOf(() => listComparisons(person))).toHaveLength(1);
});

it('opens a share link in one query, and one more an hour for noting it', async () => {
  const { person, id } = await newOwner({ offers: 5 });
  const { token } = (await callApi<{ token: string }>(person, 'POST', routes.api.shareLinks(id), { label: '', expiresInDays: null })).body;
  const [read, ...later] = await queriesOf(() => findSharedComparison(token));
  expect(read).toMatch(/^SELECT/);
  expect(later.length).toBeLessThanOrEqual(1);
});
