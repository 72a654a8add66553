import { describe, expect, it } from 'vitest';
import type { Origin } from '@/components/projection/origin/origin';
import { originOf } from '@/components/projection/origin/origin-of';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { blankClawback } from '@/lib/engine/offer/blank-clawback';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aPromotion } from '@/tests/support/builders/a-promotion';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { anOptionGrant } from '@/tests/support/builders/an-option-grant';
import { originContext } from '@/tests/support/origin-context';
import { runToEnd } from '@/tests/support/run-to-end';

const [halyard, , northwind] = sampleComparison.offers;

const told = ({ lines }: Pick<Origin, 'lines'>) => lines.map(({ name, words, amount }) => [name, words, amount / 100]);

const firstYear = (offer: Parameters<typeof anOffer>[0], span: 1 | 2 = 1) => told(originOf({ of: 'gross', span }, originContext(anOffer(offer))));

describe('the words of a line', () => {
  it('say how often, when, how sure, and by what rule', () => {
    expect(firstYear({})).toEqual([['Base salary', '12 payments, months 1–12, in writing. $120,000 a year.', 120_000]]);
    expect(firstYear({ raiseRate: 0.03 }, 2)).toEqual([['Base salary', '12 payments, months 13–24, in writing. $120,000 a year, raised by 3% on each anniversary.', 123_600]]);
    expect(firstYear({ bonus: { ...anOffer().bonus, target: 0.1, multiplier: 1.2 } })[1]).toEqual(['Target bonus', 'One payment, month 12, if targets are met. 10% of base, of which the company is expected to pay 120%.', 14_400]);
  });

  it('tell the share of a grant at its months, and how it is priced', () => {
    const grant = (change: Parameters<typeof aGrant>[0]) => firstYear({ grants: [aGrant(change)], sharePriceGrowth: 0.1 })[0];
    expect(grant({ price: 100 })?.[1]).toBe('6.25% of the grant at each of months 3, 6, 9 and 12, 1,200 shares, promised, its value moves. $480,000 granted; schedule: even, quarterly, 4 years; $100 a share; the price rises by 10% a year.');
    expect(grant({ vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' } })?.[1]).toMatch(/^25% of the grant at month 12, promised/);
    expect(firstYear({ grants: [aGrant({ vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' } })] }, 2)[1]?.[1]).toMatch(/^2\.08% of the grant at each of 12 vests, months 13–24, promised/);
    expect(grant({ vesting: { schedule: 'custom', tranches: [{ month: 6, share: '1/2' }, { month: 9, share: '1/10' }] } })?.[1]).toMatch(/^60% of the grant in 2 vests, months 6 and 9, promised.*schedule: the dates you entered/);
    expect(grant({ doubleTrigger: { eventMonth: 10, expiryMonths: null } })?.[1]).toMatch(/^25% of the grant in 2 vests, months 11–12.*nothing before a sale or listing in month 10/);
  });

  it('tell what private shares are counted as', () => {
    const words = originOf({ of: 'equity', span: 1 }, originContext(northwind!)).lines[0]?.words;
    expect(words).toBe('25% of the grant at month 12, 15,000 options, promised, its value moves. 60,000 options granted; schedule: one-year cliff, then monthly, 4 years; $7 a share less $2.10 to exercise; 60% of its paper value is counted.');
  });

  it('name a promotion that is counted', () => {
    const lines = firstYear({ promotions: [aPromotion({ label: 'E4→E5', month: 6, base: 180_000, counted: true })] });
    expect(lines[1]).toEqual(['Promotion', '6 payments, months 7–12, assumed, nobody has promised it. What E4→E5 in month 6 would add.', 30_000]);
  });
});

describe('leaving early', () => {
  const context = originContext(
    anOffer({
      signOns: [aSignOn({ amount: 12_000, month: 0, clawback: { ...blankClawback, months: 12, method: 'pro-rata' } })],
      grants: [anOptionGrant({ shares: 4_800, price: 10, strike: 4, market: 'public', exercise: 'on-vest', exerciseWindowMonths: 3, vesting: { schedule: 'preset', preset: 'cliff-4y-monthly' } })],
      match: aMatch({ tiers: [{ rate: 0.5, upToShareOfPay: 0.1 }], vesting: [{ months: 24, share: 1 }] }),
    }),
  );

  it('takes off what is paid back and what of the match is lost, and tells what exercising takes', () => {
    const { lines, total, more, notes } = originOf({ of: 'kept', months: 9 }, context);
    expect(lines.filter(({ amount }) => amount < 0)).toEqual([
      { name: 'Sign-on payment, paid back', words: 'Paid in month 1. Leaving within 12 months of it, you pay back the part of it for the months still to serve. Of 12 months 3 are left.', amount: -300_000 },
      { name: 'Retirement match, not yours yet', words: 'After 9 months 0% of it is yours.', amount: -450_000 },
    ]);
    expect(total).toBe(9_000_000 + 900_000);
    expect(more.map(({ heading }) => heading)).toEqual(['Lost, because it would have vested later in the five years']);
    expect(notes).toEqual([]);
    const later = originOf({ of: 'kept', months: 12 }, context);
    expect(later.more[0]).toMatchObject({ heading: 'To turn the vested options into shares you would pay', lines: [{ words: '1,200 options at $4.', amount: 480_000 }] });
    expect(later.more[1]?.lines).toMatchObject([{ amount: 3_600 * 600 }]);
    expect(later.notes).toEqual(['Options can be exercised for 3 months after leaving.']);
  });
});

describe('tax', () => {
  it('is named tax by tax, with the rule of each and what is apart', () => {
    const { lines, more } = originOf({ of: 'takeHome', span: 1 }, originContext(northwind!));
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(['Federal income tax', 'New York income tax', 'New York City income tax']));
    expect(lines.find(({ name }) => name === 'Medicare')?.words).toBe('1.45% of all pay.');
    expect(more[0]?.lines.map(({ name }) => name)).toEqual(['ISO grant']);
  });

  it('of the federal government comes bracket by bracket', () => {
    const texan = originContext(anOffer({ startDate: '2026-01-01', base: 60_000 }), { assumptions: { inflation: 0 } });
    // 60,000 less 16,100: 10 % of 12,400 and 12 % of 31,500.
    expect(told(originOf({ of: 'tax', tax: { id: 'federal', name: 'Federal income tax' }, span: 1 }, texan))).toEqual([
      ['10% of $12,400', 'The first of what is taxed.', -1_240],
      ['12% of $31,500', 'What is taxed above $12,400.', -3_780],
    ]);
  });

  it('of a couple is less what the spouse alone would owe', () => {
    const couple = originContext(anOffer({ startDate: '2026-01-01', base: 60_000 }), { assumptions: { inflation: 0, filingStatus: 'married-joint', spouseWages: 50_000 } });
    const lines = originOf({ of: 'tax', tax: { id: 'federal', name: 'Federal income tax' }, span: 1 }, couple).lines;
    // 50,000 less 32,200: 10 % of 17,800.
    expect(lines.at(-1)).toEqual({ name: 'What your spouse’s pay alone would owe', words: 'It is not this offer’s.', amount: 178_000 });
  });

  it('is one line at the rate entered outside the US', () => {
    const berlin = originContext(anOffer({ country: 'DE', currency: 'EUR', effectiveTaxRate: 0.4, base: 100_000 }));
    expect(told(originOf({ of: 'tax', tax: null, span: 1 }, berlin))).toEqual([['Tax at the rate you entered', '40% of what is taxed as pay.', -40_000]]);
  });

  it('of a quarter tells what is owed and withheld on what', () => {
    // As in Publication 15: 48,900.25 owed on 150,000 of shares, 33,000 withheld, a quarter of each with each vest.
    const context = originContext(anOffer({ startDate: '2026-01-01', base: 200_000, grants: [aGrant({ value: 600_000 })] }), { assumptions: { inflation: 0 } });
    const { lines, more } = originOf({ of: 'withholding', figure: 'gap', year: 1, quarter: 1 }, context);
    expect(told({ lines })).toEqual([
      ['Owed on salary alone', 'A year of this salary alone would owe $36,734.00. It falls due as the salary comes: $50,000.00 of $200,000.00.', 9_183.5],
      ['Owed on the pay on top', 'The rest of the year’s $85,634.25, $48,900.25, falls due as that pay comes: $37,500.00 of $150,000.00.', 12_225.06],
      ['Withheld from salary', 'Each month a twelfth of the 2026 tax on twelve such months, less the standard deduction.', -9_183.5],
      ['Withheld from bonus, sign-on and shares', 'A flat 22% of $37,500.00.', -8_250],
    ]);
    expect(more[0]?.lines.map(({ name, amount }) => [name, amount / 100])).toEqual([['Base salary', 50_000], ['RSU grant', 37_500]]);
  });
});

describe('other measures', () => {
  it('count each year’s take-home pay by its factor', () => {
    const context = originContext(halyard!);
    const { lines } = originOf({ of: 'worth', measure: 'presentTakeHome' }, context);
    lines.forEach(({ amount }, at) => expect(Math.abs(amount - context.projection.years[at]!.takeHome! / 1.04 ** (at + 0.5))).toBeLessThanOrEqual(1));
    expect(lines[1]?.words).toMatch(/ × 0\.9429$/);
  });

  it('count what each month pays at its end', () => {
    const { lines, more } = originOf({ of: 'worth', measure: 'present' }, originContext(anOffer({ base: 144_000 })));
    const year = (from: number) => Array.from({ length: 12 }, (_, month) => 12_000 / 1.04 ** ((from + month + 1) / 12)).reduce((sum, amount) => sum + amount, 0);
    lines.forEach(({ amount }, at) => expect(Math.abs(amount / 100 - year(12 * at))).toBeLessThanOrEqual(0.011));
    expect(more[0]?.lines).toMatchObject([{ name: 'Base salary', amount: 57_600_000 }]);
  });

  it('bring each year to the prices of the first', () => {
    const context = originContext(halyard!, { show: (projection) => inRealTerms(projection, 0.025) });
    const { lines } = originOf({ of: 'worth', measure: 'realTakeHome4' }, context);
    expect(lines.map(({ amount }) => amount)).toEqual(context.shown.years.slice(0, 4).map(({ takeHome }) => takeHome));
  });

  it('tell what is spent where the job is, and the index of the place', () => {
    const { lines, notes } = originOf({ of: 'worth', measure: 'atAveragePrices' }, originContext(halyard!));
    expect(lines.map(({ words }) => words)).toEqual([expect.stringMatching(/^40% of /), expect.stringMatching(/^60% of .*, divided by 1\.182\.$/)]);
    expect(notes[0]).toContain('San Francisco-Oakland-Berkeley, CA is at 118.2');
  });

  it('tell the hours behind an hour’s pay', () => {
    const { total, steps } = originOf({ of: 'worth', measure: 'perHourWithCommute' }, originContext(halyard!));
    expect(steps.map(({ words, value, as }) => [words, as === 'money' ? null : Math.round(value)])).toEqual([
      ['A quarter of it', null],
      ['45 hours a week in 45.8 weeks: 52 less 20 days of leave and 11 public holidays', 2_061],
      ['40 minutes there and 40 back, 3 days a week in 45.8 weeks', 183],
      ['A year’s pay on average, divided by both', null],
    ]);
    expect(steps.at(-1)?.value).toBe(Math.round(total / 4 / (steps[1]!.value + steps[2]!.value)));
  });

  it('divide what is in writing by all of it', () => {
    const { total, steps } = originOf({ of: 'guaranteedShare' }, originContext(halyard!));
    expect(steps[1]?.value).toBe(total / steps[0]!.value);
  });
});

describe('a score read off the pay', () => {
  it('is told with the figure and the anchors', () => {
    const { title, total, steps } = originOf({ of: 'score', measure: { figure: 'payPerHour', low: 100, high: 300 } }, originContext(halyard!));
    expect(title).toBe('Score: pay before tax an hour');
    expect(total).toBe(184_200_000);
    // 460,500 a year in 2,061 hours: 223.44 an hour, 1 + 4 × 123.44 / 200.
    expect(steps.slice(2)).toEqual([
      { name: 'An hour at work', words: 'A year’s pay on average, divided by these hours', value: 22_344, as: 'money' },
      { name: 'Score', words: 'By the pay for an hour of work: $100 earns 1, $300 earns 5, on a straight line between', value: 1 + (4 * 123.44) / 200, as: 'score' },
    ]);
  });
});

describe('futures', () => {
  const context = originContext(halyard!, { assumptions: { uncertainty: { ...defaultAssumptions.uncertainty, paths: 200, seed: 7 } } });
  const drawn = runToEnd(simulateComparison({ ...sampleComparison, assumptions: context.assumptions }, vestingPresets, taxTables));

  it('tell what is drawn and what is not, from which seed, and with what assumptions', () => {
    const { lines, steps, notes, totalName } = originOf({ of: 'futures', figure: 'worstTenth4', pay: 'gross', year: null, drawn }, context);
    expect(lines.at(-1)).toEqual({ name: 'What no draw moves', words: 'Base salary and Sign-on bonus.', amount: 93_000_000 });
    expect(lines[0]?.words).toMatch(/Moves with the share price\.$/);
    expect(totalName).toBe('Together, as projected');
    expect(steps.at(-1)).toMatchObject({ words: 'Of the 20 futures in which it pays least', as: 'money' });
    expect(notes[0]).toMatch(/^200 futures are drawn by chance from seed 7/);
    expect(notes.slice(1)).toEqual([
      'Share prices move by the month, on average as the projection says: those of listed shares swing by 40% a year and companies move together by 30%, through one market.',
      'A target bonus is one draw for each company and year, with a spread of 20% of what is expected.',
    ]);
  });

  it('name the scenarios of a private company', () => {
    const offer = { ...northwind!, privateOutlook: { ...northwind!.privateOutlook, counts: 'scenarios' as const, scenarios: [{ id: 's', name: 'Sale', exitValue: 900_000_000, year: 4, probability: 0.3, rounds: [] }] } };
    const { notes } = originOf({ of: 'futures', figure: 'p50', pay: 'gross', year: 3, drawn }, originContext(offer));
    expect(notes[1]).toBe('Your scenarios: Sale at $900M in year 4 (30%) and an end in which nothing is paid (70%).');
  });
});
