import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '@/lib/routes';
import { apiRoutes } from '@/tests/support/api-routes';
import type { ApiRoute, Method } from '@/tests/support/api-routes';
import { callApi } from '@/tests/support/call-api';
import { newOwner } from '@/tests/support/in-account';
import { newPerson } from '@/tests/support/new-person';
import type { Person } from '@/tests/support/new-person';
import { requestTo } from '@/tests/support/request-to';
import { tableFingerprint } from '@/tests/support/table-fingerprint';
import { VALID_BODIES } from '@/tests/support/valid-bodies';

const owned = (await apiRoutes('/api/comparisons')).filter(({ pattern }) => pattern.includes('[id]'));
const requests = owned.flatMap((route) => (Object.keys(route.handlers) as Method[]).map((method) => ({ route, method, name: `${method} ${route.pattern}` })));

describe('somebody else’s comparison', () => {
  let owner: Awaited<ReturnType<typeof newOwner>>;
  let linkId: string;
  let judge: { readonly id: string; readonly token: string };
  let decisionId: string;
  let stranger: Person;
  const makeOwned = async () => {
    owner = await newOwner({ offers: 2 });
    linkId = (await callApi<{ id: string }>(owner.person, 'POST', routes.api.shareLinks(owner.id), { label: '', expiresInDays: null })).body.id;
    judge = (await callApi<typeof judge>(owner.person, 'POST', routes.api.judges(owner.id), { name: 'Sam', showsPay: true, expiresInDays: 7 })).body;
    decisionId = (await callApi<{ id: string }>(owner.person, 'POST', routes.api.decision(owner.id), { offerId: owner.offerIds[0], decidedOn: '2026-11-22', why: '' })).body.id;
  };
  beforeAll(async () => {
    stranger = await newPerson();
    await makeOwned();
  });
  const send = (route: ApiRoute, method: Method, name: string, cookie?: string) => {
    const params = { id: owner.id, offerId: owner.offerIds[0]!, linkId, judgeId: judge.id };
    const address = route.pattern.replaceAll(/\[(\w+)\]/g, (_whole, part: keyof typeof params) => params[part]);
    const body = VALID_BODIES[name]?.({ version: 1, matrixVersion: 1, offerVersion: 1, offerIds: owner.offerIds, criterionId: owner.offerIds[0]!, judgeToken: judge.token, decisionId, decisionVersion: 1 });
    return route.handlers[method]!(requestTo(address, { method, body, cookie }), { params: Promise.resolve(params) });
  };

  it('has a request for every route that changes something', () => {
    expect(requests.filter(({ method, name }) => method !== 'GET' && !Object.hasOwn(VALID_BODIES, name))).toEqual([]);
  });

  it.each(requests)('is as good as missing for $name', async ({ route, method, name }) => {
    const before = await tableFingerprint();
    expect((await send(route, method, name, stranger.cookie)).status).toBe(404);
    expect((await send(route, method, name)).status).toBe(401);
    expect(await tableFingerprint()).toBe(before);
  });

  it.each(requests)('is there for its owner, so that nothing else was refused: $name', async ({ route, method, name }) => {
    await makeOwned();
    // A comparison has one decision: a new one takes withdrawing the first.
    if (name === 'POST /api/comparisons/[id]/decision') await callApi(owner.person, 'DELETE', routes.api.decision(owner.id));
    expect([200, 201, 204]).toContain((await send(route, method, name, owner.person.cookie)).status);
  });
});
