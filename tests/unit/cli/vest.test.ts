import { describe, expect, it } from 'vitest';
import { expectGolden } from '@/tests/support/expect-golden';
import { goldenCases } from '@/tests/support/golden-cases';
import { runCommand } from '@/tests/support/run-command';

const terms = (change: object = {}, statement: object = {}) => ({
  quantity: 100,
  vestingStart: '2025-01-01',
  statements: [{ occurrences: 4, period: 12, periodType: 'MONTHS', percentage: '1/1', ...statement }],
  ...change,
});

const vest = async (input: unknown) => {
  const { text, status } = await runCommand(['vest'], input);
  return { answer: JSON.parse(text) as unknown, status };
};

describe('the vest command', () => {
  it.each(goldenCases('vest.json'))('gives what is known: $name', async ({ input, expect: told, tolerance }) => {
    expectGolden((await vest(input)).answer, told, tolerance);
  });

  it('answers a list item by item, and a bad one in its place', async () => {
    const { answer, status } = await vest([terms(), terms({ quantity: -1 }), terms({ quantity: 1 })]);
    expect(status).toBe(2);
    expect(answer).toEqual([
      { events: expect.arrayContaining([{ date: '2026-01-01', quantity: 25 }]), total: 100 },
      { error: { code: 'invalid', issues: [{ path: 'quantity', message: 'Shares cannot be negative' }] } },
      { events: [{ date: '2029-01-01', quantity: 1 }], total: 1 },
    ]);
  });

  it('takes fractions as numbers too', async () => {
    const thirds = [1 / 3, 1 / 3, 1 / 3].map((percentage) => ({ occurrences: 1, period: 1, periodType: 'MONTHS', percentage }));
    expect((await vest(terms({ quantity: 3, statements: thirds }))).answer).toMatchObject({ total: 3 });
  });

  it.each([
    ['an unknown key', terms({ vesting: true }), 'vesting'],
    ['a date that does not exist', terms({ vestingStart: '2025-02-30' }), 'vestingStart'],
    ['part of a share', terms({ quantity: 1.5 }), 'quantity'],
    ['no statements', terms({ statements: [] }), 'statements'],
    ['a mode nobody knows', terms({ allocation: 'EVENLY' }), 'allocation'],
    ['no occurrences', terms({}, { occurrences: 0 }), 'statements.0.occurrences'],
    ['a period before the start', terms({}, { period: -1 }), 'statements.0.period'],
    ['weeks', terms({}, { periodType: 'WEEKS' }), 'statements.0.periodType'],
    ['a fraction of nothing', terms({}, { percentage: '1/0' }), 'statements.0.percentage'],
    ['more than the whole', terms({}, { percentage: '5/4' }), 'statements.0.percentage'],
    ['more than the whole in all', terms({ statements: ['1/2', '2/3'].map((percentage) => ({ occurrences: 1, period: 1, periodType: 'MONTHS', percentage })) }), 'statements'],
    ['a cliff after the end', terms({}, { cliff: { occurrence: 5, percentage: '1/4' } }), 'statements.0.cliff.occurrence'],
    ['a cliff of more than its statement', terms({}, { percentage: '1/2', cliff: { occurrence: 1, percentage: '3/4' } }), 'statements.0.cliff.percentage'],
    ['a cliff at the end that leaves something over', terms({}, { cliff: { occurrence: 4, percentage: '1/4' } }), 'statements.0.cliff.percentage'],
    ['centuries', terms({}, { occurrences: 1000 }), 'statements'],
  ])('refuses %s and names the field', async (_fault, input, path) => {
    const { answer, status } = await vest(input);
    expect(status).toBe(2);
    expect(answer).toMatchObject({ error: { code: 'invalid', issues: [expect.objectContaining({ path })] } });
  });

  it('describes its input as JSON Schema', async () => {
    const { text, status } = await runCommand(['help', 'vest'], '');
    expect(status).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ type: 'object', required: expect.arrayContaining(['quantity', 'vestingStart', 'statements']), additionalProperties: false });
  });
});
