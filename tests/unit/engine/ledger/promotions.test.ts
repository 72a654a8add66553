import { describe, expect, it } from 'vitest';
import { blankBonus } from '@/lib/engine/offer/blank-bonus';
import type { Offer } from '@/lib/engine/offer/offer';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { yearlyRefreshers } from '@/tests/support/builders/yearly-refreshers';
import { ledgerOf, sumOf, yearsOf } from '@/tests/support/ledger-of';

const kindOf = (kind: string, offer: Partial<Offer>, settings: Parameters<typeof ledgerOf>[1] = {}) => ledgerOf(offer, settings).filter((entry) => entry.kind === kind);
const assumed = (entries: ReturnType<typeof ledgerOf>) => entries.filter((entry) => entry.certainty === 'assumed');

describe('a promotion', () => {
  it('brings its base from its month on, and what it adds is assumed', () => {
    const salary = kindOf('base', { promotions: [aPromotion()] });
    expect(yearsOf(salary)).toEqual([120_000, 120_000, 180_000, 180_000, 180_000]);
    expect(yearsOf(assumed(salary))).toEqual([0, 0, 60_000, 60_000, 60_000]);
    expect(assumed(salary)[0]).toMatchObject({ month: 24, source: 'promotion', certainty: 'assumed', taxation: 'wages', liquidity: 'cash' });
    expect(yearsOf(salary.filter((entry) => entry.certainty === 'guaranteed'))).toEqual([120_000, 120_000, 120_000, 120_000, 120_000]);
  });

  it('in the middle of a year changes the months that are left', () => {
    expect(yearsOf(kindOf('base', { promotions: [aPromotion({ month: 18 })] }))).toEqual([120_000, 150_000, 180_000, 180_000, 180_000]);
  });

  it('that is not counted changes nothing', () => {
    const terms = { refreshers: yearlyRefreshers(), bonus: { ...blankBonus, target: 0.1 }, raiseRate: 0.03 };
    expect(ledgerOf({ ...terms, promotions: [aPromotion({ counted: false, bonusTarget: 0.2, refresherYearlyValue: 90_000 })] })).toEqual(ledgerOf(terms));
  });

  it('is raised on each anniversary after it', () => {
    const years = (month: number) => yearsOf(kindOf('base', { raiseRate: 0.1, promotions: [aPromotion({ month })] }));
    expect(years(24)).toEqual([120_000, 132_000, 180_000, 198_000, 217_800]);
    expect(years(30)).toEqual([120_000, 132_000, (145_200 + 180_000) / 2, 198_000, 217_800]);
  });

  it('to less than the raises bring takes nothing for granted that is not paid', () => {
    const salary = kindOf('base', { raiseRate: 0.5, promotions: [aPromotion({ base: 200_000 })] });
    expect(yearsOf(salary)).toEqual([120_000, 180_000, 200_000, 300_000, 450_000]);
    expect(assumed(salary)).toEqual([]);
  });

  it('without a new base leaves the base as it is', () => {
    expect(yearsOf(kindOf('base', { promotions: [aPromotion({ base: null })] }))).toEqual([120_000, 120_000, 120_000, 120_000, 120_000]);
  });

  it('is of no use while the base itself is not known', () => {
    expect(kindOf('base', { base: null, promotions: [aPromotion()] })).toEqual([]);
  });

  it('gives way to the next one', () => {
    const promotions = [aPromotion({ id: 'second', month: 36, base: 240_000 }), aPromotion({ id: 'first', month: 12 })];
    expect(yearsOf(kindOf('base', { promotions }))).toEqual([120_000, 180_000, 180_000, 240_000, 240_000]);
  });
});

describe('with a promotion', () => {
  const bonus = { ...blankBonus, target: 0.1 };

  it('the bonus follows base and target; what they add is assumed', () => {
    const entries = kindOf('bonus', { bonus, promotions: [aPromotion({ bonusTarget: 0.15 })] });
    expect(yearsOf(entries)).toEqual([12_000, 12_000, 27_000, 27_000, 27_000]);
    expect(yearsOf(assumed(entries))).toEqual([0, 0, 15_000, 15_000, 15_000]);
  });

  it('in the middle of a year the bonus is for both halves', () => {
    // Half of 120,000 at 10 % and half of 180,000 at 15 %: 6,000 + 13,500.
    expect(yearsOf(kindOf('bonus', { bonus, promotions: [aPromotion({ month: 18, bonusTarget: 0.15 })] }))[1]).toBe(19_500);
  });

  it('a lower target is paid, not the one before', () => {
    const entries = kindOf('bonus', { bonus, promotions: [aPromotion({ bonusTarget: 0.05 })] });
    expect(yearsOf(entries)).toEqual([12_000, 12_000, 9_000, 9_000, 9_000]);
    expect(assumed(entries)).toEqual([]);
  });

  it('an amount stays an amount', () => {
    expect(yearsOf(kindOf('bonus', { bonus: { ...blankBonus, basis: 'amount', target: 10_000 }, promotions: [aPromotion({ bonusTarget: 30_000 })] }))).toEqual([10_000, 10_000, 30_000, 30_000, 30_000]);
  });

  it('refreshers made from then on have its value, and only what it adds is assumed', () => {
    const equity = kindOf('equity', { refreshers: yearlyRefreshers(), promotions: [aPromotion({ refresherYearlyValue: 96_000 })] });
    // 12,000 a year from the first (month 12); 24,000 from each later one.
    expect(yearsOf(equity)).toEqual([0, 12_000, 36_000, 60_000, 84_000]);
    expect(yearsOf(equity.filter((entry) => entry.certainty === 'promised'))).toEqual([0, 12_000, 24_000, 36_000, 48_000]);
  });

  it('refreshers of an unknown value begin with it', () => {
    const equity = kindOf('equity', { refreshers: yearlyRefreshers({ yearlyValue: null }), promotions: [aPromotion({ refresherYearlyValue: 48_000 })] });
    expect(yearsOf(equity)).toEqual([0, 0, 12_000, 24_000, 36_000]);
    expect(assumed(equity)).toEqual(equity);
  });

  it('the retirement match grows with the base, up to its cap', () => {
    const match = (cap: number | null) => kindOf('retirement', { match: aMatch({ yearlyCap: cap }), promotions: [aPromotion()] });
    expect(yearsOf(match(null))).toEqual([3_600, 3_600, 5_400, 5_400, 5_400]);
    expect(yearsOf(match(4_000))).toEqual([3_600, 3_600, 4_000, 4_000, 4_000]);
    expect(sumOf(assumed(match(null)))).toBe(3 * 180_000);
  });
});
