import { describe, expect, it, vi } from 'vitest';
import { GET as nothing } from '@/app/api/[...path]/route';
import { GET } from '@/app/api/health/route';
import { getPool } from '@/lib/server/db';
import { requestTo } from '@/tests/support/request-to';

describe('/api/health', () => {
  it('says that the server and its database work', async () => {
    const response = await GET(requestTo('/api/health'));
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toEqual({ status: 'ok', database: 'ok' });
  });

  it('answers 503 and tells nothing more when the database does not', async () => {
    const query = vi.spyOn(getPool(), 'query').mockImplementation(() => {
      throw new Error('connect ECONNREFUSED 10.0.0.7:5432 password=hunter2');
    });
    try {
      const response = await GET(requestTo('/api/health'));
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: 'unavailable', database: 'unreachable' });
    } finally {
      query.mockRestore();
    }
  });
});

describe('an address under /api that is no route', () => {
  it('answers 404 in JSON', async () => {
    const response = await nothing(requestTo('/api/nothing'), { params: Promise.resolve({ path: ['nothing'] }) });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
  });
});
