import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '@/lib/engine/comparison/assumptions';
import type { Minor } from '@/lib/engine/money/minor';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { withholdingOfYear } from '@/lib/engine/projection/take-home/withholding';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { arbitraryOffer } from '@/tests/support/builders/arbitrary-offer';

function withheld(change: Partial<Offer>, given: Partial<Assumptions> = {}, year = 1) {
  const offer = anOffer({ state: 'TX', startDate: '2026-01-01', ...change });
  const assumptions = { ...defaultAssumptions, inflation: 0, ...given };
  const taxing = taxingOf(offer, taxTables);
  if (taxing.kind !== 'return') throw new Error(`This offer is not taxed on a return: ${JSON.stringify(taxing)}`);
  const { entries } = projectOffer(offer, assumptions, vestingPresets, taxTables).ledger;
  const ofYear = entries.filter(({ month }) => Math.floor(month / 12) + 1 === year);
  return withholdingOfYear(year, ofYear, taxing, assumptions);
}

const shares = (value: number) => [aGrant({ value, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } })];

describe('federal income tax withheld against owed', () => {
  it('leaves 15,900.25 of the tax on 150,000 of shares to be found in April', () => {
    const { owed, withheld: held, gap, quarters, taxYear } = withheld({ base: 200_000, grants: shares(600_000) });
    const salaryAlone = withheld({ base: 200_000 });
    expect(taxYear).toBe(2026);
    expect(salaryAlone).toMatchObject({ owed: 3_673_400, withheld: 3_673_400, gap: 0 });
    expect(owed - salaryAlone.owed).toBe(4_890_025);
    expect(held - salaryAlone.withheld).toBe(3_300_000);
    expect(gap).toBe(1_590_025);
    // A quarter of it with each vest, to the cent.
    expect(quarters.map((quarter) => quarter.gap)).toEqual([397_506, 397_507, 397_506, 397_506]);
    expect(quarters[0]).toMatchObject({ owedOnSalary: 918_350, withheldFromSalary: 918_350 });
  });

  it('withholds 37 % of what is paid on top of a million', () => {
    const { quarters, withheld: held } = withheld({ base: 0, grants: shares(4_800_000) });
    expect(quarters.map((quarter) => quarter.withheld)).toEqual([6_600_000, 6_600_000, 6_600_000, 9_600_000]);
    expect(held).toBe(22_000_000 + 7_400_000);
  });

  it('withholds too much where a small salary meets a sign-on payment', () => {
    // 60,000 and 10,000: in the 22 % bracket from 66,500; 3,500 of the 10,000 are taxed at 22 %, the rest at 12 %.
    const { gap } = withheld({ base: 60_000, signOns: [aSignOn({ amount: 10_000, month: 0 })] });
    expect(gap).toBe(Math.round((0.12 * 6_500 + 0.22 * 3_500 - 2_200) * 100));
  });

  it('withholds nothing from the spread of incentive stock options', () => {
    const offer = anOffer({ state: 'TX', startDate: '2026-01-01', base: 150_000 });
    const taxing = taxingOf(offer, taxTables);
    if (taxing.kind !== 'return') throw new Error('Texas is taxed on a return.');
    const salary = projectOffer(offer, defaultAssumptions, vestingPresets, taxTables).ledger.entries.filter(({ month }) => month < 12);
    const [first] = salary;
    const spread = { ...first!, month: 5, source: 'grant:x', kind: 'equity' as const, taxation: 'preference' as const, amount: 20_000_000 as Minor };
    const { quarters, gap } = withholdingOfYear(1, [...salary, spread], taxing, { ...defaultAssumptions, inflation: 0 });
    // The alternative minimum tax on 350,000 less the exemption of 90,100: 26 % to 244,500, 28 % above, less the regular tax of 24,734.
    expect(gap).toBe(Math.round((0.26 * 244_500 + 0.28 * 15_400 - 24_734) * 100));
    expect(quarters.map((quarter) => quarter.gap)).toEqual([0, gap, 0, 0]);
  });

  it('withholds nothing from shares of incentive options sold at once', () => {
    const grants = [anOptionGrant({ market: 'public', shares: 20_000, vesting: { schedule: 'preset', preset: 'even-4y-quarterly' } })];
    // On 100,000 of salary 13,170 are owed and withheld, on 20,000 more 17,570 are owed.
    const { quarters, ...year } = withheld({ base: 100_000, grants });
    expect(year).toEqual({ year: 1, taxYear: 2026, withheld: 1_317_000, owed: 1_757_000, gap: 440_000 });
    expect(quarters.map(({ stockPlan, supplemental, gap }) => [stockPlan, supplemental, gap])).toEqual(Array<number[]>(4).fill([500_000, 0, 110_000]));
  });

  it('withholds less from a salary that is partly put away, as less is owed', () => {
    const { withheld: held, gap } = withheld({ base: 200_000 }, { retirementDeferral: 0.1, hsaDeferral: 4_000 });
    expect(3_673_400 - held).toBe(0.24 * (20_000 + 4_000) * 100);
    expect(gap).toBe(0);
  });

  it('adds up to the cent by quarter, whatever is offered', () => {
    fc.assert(
      fc.property(arbitraryOffer, fc.integer({ min: 1, max: 5 }), fc.constantFrom('CA', 'NY', 'WA', 'AL'), (offer, year, state) => {
        const { quarters, owed, withheld: held, gap } = withheld({ ...offer, country: 'US', currency: 'USD', state, locality: null, startDate: '2027-03-01' }, {}, year);
        expect(quarters.reduce((sum, quarter) => sum + quarter.owed, 0)).toBe(owed);
        expect(quarters.reduce((sum, quarter) => sum + quarter.withheld, 0)).toBe(held);
        expect(quarters.reduce((sum, quarter) => sum + quarter.gap, 0)).toBe(gap);
      }),
      { numRuns: 60 },
    );
  });
});
