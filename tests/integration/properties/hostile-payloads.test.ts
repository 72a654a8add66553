import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '@/lib/routes';
import { db } from '@/lib/server/db';
import { anyText } from '@/tests/support/any-text';
import { apiRoutes } from '@/tests/support/api-routes';
import type { ApiRoute, Method } from '@/tests/support/api-routes';
import { callApi } from '@/tests/support/call-api';
import { newOwner } from '@/tests/support/in-account';
import { mutated, mutations } from '@/tests/support/mutations';
import type { Mutation } from '@/tests/support/mutations';
import { requestTo } from '@/tests/support/request-to';
import { resetDatabase } from '@/tests/support/reset-database';
import { tableFingerprint } from '@/tests/support/table-fingerprint';
import { VALID_BODIES } from '@/tests/support/valid-bodies';
import type { BodyState } from '@/tests/support/valid-bodies';

const EXPECTED = [200, 201, 204, 400, 401, 404, 409, 413, 415, 422, 429];
const RUNS = { withBody: 200, withoutBody: 40 };
const SOME_STATE: BodyState = { version: 1, matrixVersion: 1, offerVersion: 1, offerIds: [], criterionId: '', judgeToken: '', decisionId: '', decisionVersion: 1 };

type Owner = Awaited<ReturnType<typeof newOwner>> & { readonly linkId: string; readonly judge: { readonly id: string; readonly token: string }; readonly decisionId: string };

async function makeOwner(): Promise<Owner> {
  const owner = await newOwner({ offers: 2 });
  const link = await callApi<{ id: string }>(owner.person, 'POST', routes.api.shareLinks(owner.id), { label: '', expiresInDays: null });
  const judge = await callApi<Owner['judge']>(owner.person, 'POST', routes.api.judges(owner.id), { name: 'Sam', showsPay: true, expiresInDays: 90 });
  const decision = await callApi<{ id: string }>(owner.person, 'POST', routes.api.decision(owner.id), { offerId: owner.offerIds[0], decidedOn: '2026-11-22', why: '' });
  return { ...owner, linkId: link.body.id, judge: judge.body, decisionId: decision.body.id };
}

/** What the bodies refer to, as it is now; what an earlier request deleted is put back, so that the next gets as deep. */
async function stateOf({ id, offerIds, linkId, judge, decisionId, person }: Owner, isRecording: boolean): Promise<BodyState> {
  const mine = { userId: person.userId };
  await db.comparison.deleteMany({ where: { ...mine, id: { not: id } } });
  await db.offer.deleteMany({ where: { comparisonId: id, id: { notIn: [...offerIds] } } });
  await db.comparison.updateMany({ where: { id, deletedAt: { not: null } }, data: { deletedAt: null } });
  await db.offer.updateMany({ where: { comparisonId: id, deletedAt: { not: null } }, data: { deletedAt: null } });
  await db.shareLink.deleteMany({ where: { comparisonId: id, id: { not: linkId } } });
  await db.shareLink.updateMany({ where: { id: linkId, revokedAt: { not: null } }, data: { revokedAt: null } });
  await db.judge.deleteMany({ where: { comparisonId: id, id: { not: judge.id } } });
  await db.judge.updateMany({ where: { id: judge.id, OR: [{ revokedAt: { not: null } }, { deletedAt: { not: null } }] }, data: { revokedAt: null, deletedAt: null } });
  // A comparison has one decision, so there is none while another is to be recorded.
  await db.decisionRecord.deleteMany({ where: { comparisonId: id, id: { not: decisionId } } });
  const withdrawnAt = isRecording ? new Date() : null;
  await db.decisionRecord.updateMany({ where: { id: decisionId, withdrawnAt: isRecording ? null : { not: null } }, data: { withdrawnAt } });
  const decision = await db.decisionRecord.findUniqueOrThrow({ where: { id: decisionId }, select: { version: true } });
  const { version, matrixVersion, offers } = await db.comparison.findUniqueOrThrow({
    where: { id },
    select: { version: true, matrixVersion: true, offers: { orderBy: { position: 'asc' }, select: { id: true, version: true } } },
  });
  const [first] = offerIds;
  return { version, matrixVersion, offerIds: offers.map((offer) => offer.id), offerVersion: offers.find((offer) => offer.id === first)?.version ?? 1, criterionId: first!, judgeToken: judge.token, decisionId, decisionVersion: decision.version };
}

/** How a part of an address is written: mostly as it is, else so that it names nothing. */
const addressPart = fc.oneof(
  { weight: 8, arbitrary: fc.constant((real: string) => real) },
  { weight: 1, arbitrary: fc.constantFrom((real: string) => real.toUpperCase(), (real: string) => real.slice(1), (real: string) => `${real}\u0000`, () => '00000000-0000-0000-0000-000000000000') },
  { weight: 1, arbitrary: anyText(40).map((text) => () => text) },
);

const attack = fc.record({ changes: mutations, id: addressPart, inner: addressPart, raw: fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyText(200) }), signedIn: fc.nat(30).map((chance) => chance > 0) });

let networks = 0;

/** Where an invited judge sends from: each time from elsewhere, so that the limit of one network stops nothing. */
const anotherNetwork = () => `2001:db8:ffff:${(networks++ % 0xffff).toString(16)}::1`;

const all = await apiRoutes('/api/comparisons', '/api/account', '/api/judgement');
const requests = all.flatMap((route) => (Object.keys(route.handlers) as Method[]).map((method) => ({ route, method, name: `${method} ${route.pattern}` })));

describe('whatever is sent', () => {
  let owner: Owner;
  beforeAll(async () => {
    await resetDatabase();
    owner = await makeOwner();
  });

  async function send(route: ApiRoute, method: Method, body: string | undefined, parts: { readonly id: string; readonly inner: (real: string) => string }, cookie: string | undefined) {
    const params = { id: parts.id, offerId: parts.inner(owner.offerIds[0]!), linkId: parts.inner(owner.linkId), judgeId: parts.inner(owner.judge.id) };
    return route.handlers[method]!(requestTo('/api/x', { method, body, cookie, from: anotherNetwork() }), { params: Promise.resolve(params) });
  }

  /** Answers as foreseen, in words of ours where it refuses. */
  async function checkAnswer(response: Response, sent: string | undefined): Promise<boolean> {
    const text = await response.text();
    expect(EXPECTED, `${response.status} for ${sent?.slice(0, 2_000)}`).toContain(response.status);
    if (response.ok) return true;
    const { error } = JSON.parse(text) as { error: { message: string; issues?: readonly { message: string }[] } };
    for (const { message } of [error, ...(error.issues ?? [])]) expect(message).toMatch(/^\p{Lu}[^\n]*$/u);
    expect(text).not.toMatch(/prisma|select |violates|undefined|invalid input|\[object/i);
    return false;
  }

  it.each(requests)('$name refuses it with a sentence and changes nothing, or takes it', async ({ route, method, name }) => {
    const valid = VALID_BODIES[name];
    const bodyOf = (state: BodyState, changes: readonly Mutation[]) => (valid?.(state) === undefined ? undefined : mutated(valid(state), changes));
    const start = async () => ({ state: await stateOf(owner, name === 'POST /api/comparisons/[id]/decision'), before: await tableFingerprint() });
    let { state, before } = await start();
    await fc.assert(
      fc.asyncProperty(attack, async ({ changes, id, inner, raw, signedIn }) => {
        const body = raw !== null && method !== 'GET' ? raw : bodyOf(state, changes);
        const response = await send(route, method, body, { id: id(owner.id), inner }, signedIn ? owner.person.cookie : undefined);
        const taken = await checkAnswer(response, body);
        const after = await tableFingerprint();
        if (taken && after !== before) ({ state, before } = await start());
        else expect(after).toBe(before);
      }),
      { numRuns: valid?.(state) === undefined ? RUNS.withoutBody : RUNS.withBody },
    );
  });

  it.each(requests.filter(({ name }) => VALID_BODIES[name]?.(SOME_STATE) !== undefined))('ten million characters are put down unread: $name', async ({ route, method }) => {
    const before = await tableFingerprint();
    const response = await send(route, method, JSON.stringify({ name: 'x'.repeat(10_000_000) }), { id: owner.id, inner: (real) => real }, owner.person.cookie);
    expect(response.status).toBe(413);
    expect(await tableFingerprint()).toBe(before);
  });

  it('leaves the prototypes of objects alone', () => {
    expect({}).not.toHaveProperty('polluted');
  });
});
