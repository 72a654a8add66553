import { describe, expect, it } from 'vitest';
import { assumptionsSchema } from '@/lib/schemas/comparison';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';

const rate = { from: 'EUR', rate: 1.1, date: '2026-11-20' };
const told = (change: object) => assumptionsSchema.safeParse({ ...defaultAssumptions, ...change }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('what is assumed', () => {
  it('takes the defaults for what an older comparison does not say', () => {
    const { sharePriceGrowth, privateCountedShare, raiseRate } = defaultAssumptions;
    expect(assumptionsSchema.parse({ sharePriceGrowth, privateCountedShare, raiseRate })).toEqual(defaultAssumptions);
  });

  it('keeps what is said', () => {
    const all = { ...defaultAssumptions, filingStatus: 'married-joint', spouseWages: 90_000, retirementDeferral: 0.1, hsaDeferral: 4_000, inflation: 0.03, discountRate: 0.05, spentShare: 0.7, exchangeRates: [rate] };
    expect(assumptionsSchema.parse(all)).toEqual(all);
  });

  it.each<[string, object, string, string]>([
    ['a status that is none', { filingStatus: 'married' }, 'filingStatus', 'Choose how you file'],
    ['negative pay of a spouse', { spouseWages: -1 }, 'spouseWages', 'An amount cannot be negative'],
    ['more than all of base put away', { retirementDeferral: 1.01 }, 'retirementDeferral', 'Enter at most 100 %'],
    ['prices that rise without measure', { inflation: 0.51 }, 'inflation', 'Enter at most 50 %'],
    ['prices that fall without measure', { inflation: -0.11 }, 'inflation', 'Enter at least −10 %'],
    ['a rate of nothing', { exchangeRates: [{ ...rate, rate: 0 }] }, 'exchangeRates.0.rate', 'A rate is above 0'],
    ['a day that does not exist', { exchangeRates: [{ ...rate, date: '2026-02-30' }] }, 'exchangeRates.0.date', 'Enter a date that exists'],
    ['a currency twice', { exchangeRates: [rate, rate] }, 'exchangeRates', 'A currency is listed twice'],
  ])('refuses %s by its field', (_, change, path, message) => {
    expect(told(change)?.[0]).toEqual([path, message]);
  });
});
