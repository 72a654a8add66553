import { describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import { describeError } from '@/lib/server/describe-error';
import { newPerson } from '@/tests/support/new-person';

const thrownBy = (work: PromiseLike<unknown>): Promise<unknown> => Promise.resolve(work).then(() => null, (error: unknown) => error);

describe('errors of the database', () => {
  it('lose their arguments on the way to the log', async () => {
    const { userId, email, password } = await newPerson();
    const create = (data: object) => thrownBy(db.comparison.create({ data: { userId, name: 'Two offers', currency: 'USD', assumptions: {}, ...data } }));
    const errors = [
      await create({ assumptions: { base: 220_001 }, version: 'not a number 220001' }),
      await create({ userId: '220001' }),
      await thrownBy(db.user.create({ data: { email, passwordHash: password } })),
      await thrownBy(db.$queryRawUnsafe('select 220001 / 0')),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(Error);
      const described = JSON.stringify(describeError(error));
      expect(described).not.toContain('220001');
      expect(described).not.toContain(email);
      expect(described).not.toContain(password);
      expect(described).toMatch(/"message":"[^"]/);
    }
  });
});
