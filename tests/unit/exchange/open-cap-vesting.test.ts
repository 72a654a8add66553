import Fraction from 'fraction.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tranchesOfPreset } from '@/components/offers/equity/tranches-of-preset';
import { openCapToVesting } from '@/lib/exchange/open-cap-to-vesting';
import { vestingToOpenCap } from '@/lib/exchange/vesting-to-open-cap';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { vestingSchema } from '@/lib/schemas/vesting';
import { hostileValue } from '@/tests/support/hostile';

const named = { id: 'grant', name: 'RSU grant' };
const start = { id: 'start', quantity: '0', trigger: { type: 'VESTING_START_DATE' }, next_condition_ids: ['cliff'] };
const after = (id: string, relativeTo: string, period: object, portion: object, next: readonly string[] = []) => ({
  id, portion, trigger: { type: 'VESTING_SCHEDULE_RELATIVE', period: { type: 'MONTHS', day_of_month: '01', ...period }, relative_to_condition_id: relativeTo }, next_condition_ids: next,
});
const terms = (...conditions: object[]) => ({ object_type: 'VESTING_TERMS', id: 'x', name: '', description: '', allocation_type: 'CUMULATIVE_ROUND_DOWN', vesting_conditions: conditions });
const cliffed = terms(
  start,
  after('cliff', 'start', { length: 12, occurrences: 1 }, { numerator: '12', denominator: '48' }, ['monthly']),
  after('monthly', 'cliff', { length: 1, occurrences: 36 }, { numerator: '1', denominator: '48' }),
);

describe('vesting terms of the Open Cap Format', () => {
  it('with a cliff and months after it become dates', () => {
    const read = openCapToVesting(cliffed, null);
    expect(read).toHaveProperty('tranches.length', 37);
    expect(read).toMatchObject({ tranches: expect.arrayContaining([{ month: 12, share: '1/4' }, { month: 13, share: '1/48' }, { month: 48, share: '1/48' }]) as unknown });
  });

  it('are read from a file of one', () => {
    expect(openCapToVesting({ file_type: 'OCF_VESTING_TERMS_FILE', items: [cliffed] }, null)).toEqual(openCapToVesting(cliffed, null));
  });

  it('may hold back what vests before a cliff, name what is left, or count in shares', () => {
    const held = terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 6, occurrences: 4, cliff_installment: 2 }, { numerator: '1', denominator: '4' }));
    expect(openCapToVesting(held, null)).toEqual({ tranches: [{ month: 12, share: '1/2' }, { month: 18, share: '1/4' }, { month: 24, share: '1/4' }] });
    const rest = terms(
      { ...start, portion: { numerator: '1', denominator: '5' }, quantity: undefined, next_condition_ids: ['a'] },
      after('a', 'start', { length: 12, occurrences: 1 }, { numerator: '1', denominator: '2', remainder: true }),
    );
    expect(openCapToVesting(rest, null)).toEqual({ tranches: [{ month: 0, share: '1/5' }, { month: 12, share: '2/5' }] });
    const counted = terms({ ...start, quantity: '250', next_condition_ids: [] });
    expect(openCapToVesting(counted, 1_000)).toEqual({ tranches: [{ month: 0, share: '1/4' }] });
    expect(openCapToVesting(counted, null)).toEqual({ error: 'The schedule counts in shares: enter the number of shares of the grant first.' });
  });

  it.each<[object, RegExp]>([
    [{ format: 'counterweight/comparison' }, /not a vesting schedule/],
    [terms(), /not a vesting schedule/],
    [terms({ ...start, next_condition_ids: ['ipo'] }, { id: 'ipo', portion: { numerator: '1', denominator: '1' }, trigger: { type: 'VESTING_EVENT' }, next_condition_ids: [] }), /waits for an event/],
    [terms({ ...start, next_condition_ids: ['a'] }, { id: 'a', portion: { numerator: '1', denominator: '1' }, trigger: { type: 'VESTING_SCHEDULE_ABSOLUTE', date: '2027-01-01' }, next_condition_ids: [] }), /calendar dates/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 30, occurrences: 2, type: 'DAYS' }, { numerator: '1', denominator: '2' })), /counts in days/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 1, occurrences: 6, cliff_installment: 12 }, { numerator: '1', denominator: '6' })), /cliff comes after the end/],
    [terms({ ...start, next_condition_ids: ['a', 'b'] }, after('a', 'start', { length: 1, occurrences: 1 }, { numerator: '1', denominator: '2' })), /branches/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 1, occurrences: 1 }, { numerator: '1', denominator: '2' }, ['start'])), /circle/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 1, occurrences: 1 }, { numerator: '1', denominator: '0' })), /divided by nothing/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 12, occurrences: 5 }, { numerator: '1', denominator: '4' })), /more than the whole grant/],
    [terms({ ...start, next_condition_ids: ['a'] }, after('a', 'start', { length: 1, occurrences: 121 }, { numerator: '1', denominator: '200' })), /at most 120/],
    [terms(start), /not there/],
  ])('that cannot be told in months are refused in words: %#', (document, sentence) => {
    const read = openCapToVesting(document, null);
    expect('error' in read ? read.error : read.tranches).toMatch(sentence);
  });

  it('never make reading fail, whatever is in the file', () => {
    const id = fc.constantFrom('start', 'a', 'b', 'c');
    const relative = fc.record({ type: fc.constant('VESTING_SCHEDULE_RELATIVE'), period: fc.record({ type: fc.constantFrom('MONTHS', 'DAYS'), length: fc.nat(700), occurrences: fc.nat(200) }), relative_to_condition_id: id });
    const condition = fc.record(
      {
        id,
        portion: fc.record({ numerator: fc.constantFrom('0', '1', '1.5', '999999999999'), denominator: fc.constantFrom('0', '1', '48', '7'), remainder: fc.boolean() }),
        quantity: fc.constantFrom('0', '10', '-1'),
        trigger: fc.oneof(fc.constant({ type: 'VESTING_START_DATE' }), relative),
        next_condition_ids: fc.uniqueArray(id, { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'trigger', 'next_condition_ids'] },
    );
    const anything = fc.oneof(hostileValue, fc.array(fc.oneof({ weight: 9, arbitrary: condition }, hostileValue), { maxLength: 4 }).map((conditions) => terms(...(conditions as object[]))));
    fc.assert(
      fc.property(anything, fc.constantFrom(null, 0, 100), (document, shares) => {
        const read = openCapToVesting(document, shares);
        if ('error' in read) expect(read.error).toMatch(/\.$/);
        else expect(vestingSchema.safeParse({ schedule: 'custom', tranches: read.tranches }).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dates written as vesting terms', () => {
  it('say equal vests at equal distances once', () => {
    const written = vestingToOpenCap(tranchesOfPreset('even-4y-quarterly'), named);
    expect(written.items[0]?.vesting_conditions).toHaveLength(2);
    expect(written.items[0]?.vesting_conditions[1]).toMatchObject({ portion: { numerator: '1', denominator: '16' }, trigger: { period: { length: 3, occurrences: 16 } } });
  });

  it.each(vestingPresets.map(({ id }) => [id]))('of %s come back as they were', (preset) => {
    const tranches = tranchesOfPreset(preset);
    expect(openCapToVesting(JSON.parse(JSON.stringify(vestingToOpenCap(tranches, named))), null)).toEqual({ tranches });
  });

  it('come back the same, whatever they are', () => {
    const tranche = fc.record({ month: fc.integer({ min: 0, max: 72 }), share: fc.constantFrom('1/7', '1/10', '1/48', 0.05, 0.125) });
    fc.assert(
      fc.property(fc.array(tranche, { maxLength: 7 }), (tranches) => {
        const read = openCapToVesting(vestingToOpenCap(tranches, named), null);
        const sums = (list: typeof tranches) => list.reduce<Record<number, string>>((months, { month, share }) => ({ ...months, [month]: new Fraction(months[month] ?? 0).add(typeof share === 'number' ? new Fraction(String(share)) : share).toFraction() }), {});
        expect('tranches' in read && sums([...read.tranches] as typeof tranches)).toEqual(sums(tranches));
      }),
    );
  });
});
