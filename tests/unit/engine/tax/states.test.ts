import { describe, expect, it } from 'vitest';
import type { TaxInput } from '@/lib/engine/tax/tax-input';
import { estimate } from './estimate';

const couple = { filingStatus: 'married-joint' } as const;

/** Worked by hand from the forms: what is taxable, then the schedule. */
const cases: [string, Partial<TaxInput>, number, number][] = [
  ['Alabama, joint: federal tax, payroll tax and 3,000 come off', { state: 'AL', wages: 330_000, ...couple }, 330_000 - 57_334 - 16_423.2 - 3_000, 20 + 200 + 0.05 * (330_000 - 57_334 - 16_423.2 - 3_000 - 6_000)],
  ['Arkansas, two earners, each alone: 2 × (3.9 % of 147,530 less 89), less 58', { state: 'AR', wages: 150_000, spouseWages: 150_000, ...couple }, 295_060, 2 * (0.039 * 147_530 - 89) - 58],
  ['Arizona leaves out a quarter of gains', { state: 'AZ', wages: 100_000, longTermGains: 40_000 }, 114_250, 0.025 * 114_250],
  ['California, head of household', { state: 'CA', wages: 100_000, filingStatus: 'head-of-household' }, 88_588, 221.73 + 607.14 + 607.44 + 965.34 + 0.08 * (88_588 - 83_805) - 153],
  ['California, over a million: 12.3 % and 1 %, no credit left', { state: 'CA', wages: 1_200_000 }, 1_194_294, 110.79 + 303.7 + 607.52 + 965.4 + 1_214.56 + 27_784.215 + 7_652.076 + 33_581.566 + 0.123 * 451_341 + 1_942.94],
  ['California’s alternative minimum tax on an option spread', { state: 'CA', wages: 200_000, isoSpread: 300_000 }, 194_294, 0.07 * (500_000 - (92_749 - 0.25 * (500_000 - 347_808))) - 153],
  ['Connecticut, joint at 1.2M: exemption and credit gone, 7,300 taken back', { state: 'CT', wages: 1_200_000, ...couple }, 1_200_000, 400 + 3_600 + 5_500 + 12_000 + 6_500 + 34_500 + 13_980 + 7_300],
  ['Colorado’s minimum tax on an option spread', { state: 'CO', wages: 120_000, isoSpread: 200_000 }, 104_250, 0.0347 * (320_000 - 88_100)],
  ['DC, two earners: each spouse alone, the deduction on the higher pay', { state: 'DC', wages: 150_000, spouseWages: 50_000, ...couple }, 170_000, 3_500 + 0.085 * 60_000 + 2_200 + 0.065 * 10_000],
  ['Delaware, one earner on a joint return', { state: 'DE', wages: 150_000, ...couple }, 143_500, 2_943.5 + 0.066 * 83_500 - 220],
  ['Hawaii taxes gains at no more than 7.25 %', { state: 'HI', wages: 200_000, longTermGains: 100_000 }, 294_456, 134.4 + 153.6 + 264 + 307.2 + 816 + 864 + 5_852 + 3_950 + 0.0825 * 19_456 + 7_250],
  ['Kansas, head of household', { state: 'KS', wages: 100_000, filingStatus: 'head-of-household' }, 100_000 - 6_180 - 11_480, 0.052 * 23_001 + 0.0558 * (82_340 - 23_001)],
  ['Kentucky, two earners: two deductions', { state: 'KY', wages: 150_000, spouseWages: 100_000, ...couple }, 243_460, 0.04 * 243_460],
  ['Kentucky, one earner on a joint return: one deduction', { state: 'KY', wages: 250_000, ...couple }, 246_730, 0.04 * 246_730],
  ['Massachusetts, two earners: 2,000 of payroll tax each', { state: 'MA', wages: 150_000, spouseWages: 100_000, ...couple }, 237_200, 11_860],
  ['Massachusetts, over the surtax', { state: 'MA', wages: 1_200_000 }, 1_193_600, 59_680 + 0.04 * (1_193_600 - 1_083_150)],
  ['Maryland, two earners: 1,200 off, and 2 % more on gains over 350,000', { state: 'MD', wages: 250_000, spouseWages: 150_000, longTermGains: 50_000, ...couple }, 442_100, 15_072.5 + 0.0575 * 142_100 + 1_000],
  ['Minnesota, two equal earners: the saving of two single schedules', { state: 'MN', wages: 100_000, spouseWages: 100_000, ...couple }, 170_100, 2 * (0.0535 * 32_570 + 0.068 * (85_050 - 32_570))],
  ['Mississippi, two earners: the first 10,000 free twice', { state: 'MS', wages: 150_000, spouseWages: 100_000, ...couple }, 233_400, 0.044 * 213_400],
  ['Missouri leaves out gains', { state: 'MO', wages: 200_000, longTermGains: 50_000 }, 184_250, 256.035 + 0.047 * (184_250 - 9_191)],
  ['Montana taxes gains at 4.1 % over other income', { state: 'MT', wages: 100_000, longTermGains: 50_000 }, 134_250, 991.7 + 0.059 * 63_150 + 2_050],
  ['New Mexico leaves out 2,500 of gains', { state: 'NM', wages: 60_000, longTermGains: 10_000 }, 51_750, 82.5 + 352 + 731 + 0.047 * 18_250],
  ['North Dakota leaves out two fifths of gains and dividends', { state: 'ND', wages: 60_000, longTermGains: 20_000, qualifiedDividends: 10_000 }, 62_250, 0.0195 * 13_775],
  ['New York, joint at 600,000: 3,887 taken back', { state: 'NY', wages: 600_000, ...couple }, 583_950, 686 + 290.25 + 225.75 + 7_350.75 + 9_699 + 0.0685 * 260_750 + 3_887],
  ['Ohio, two earners: the joint filing credit, at most 650', { state: 'OH', wages: 300_000, spouseWages: 300_000, ...couple }, 596_200, 0.0131287 * 26_050 + 0.0275 * 73_950 + 0.03125 * 496_200 - 650],
  ['Oregon, joint at 265,000: 5,100 of federal tax deducted', { state: 'OR', wages: 265_000, ...couple }, 254_230, 418 + 904.5 + 19_932.5 + 0.099 * 4_230],
  ['Pennsylvania taxes deferrals and option spreads', { state: 'PA', wages: 200_000, pretaxRetirement: 20_000, isoSpread: 50_000 }, 250_000, 7_675],
  ['Rhode Island, one step into the phase-out', { state: 'RI', wages: 260_000 }, 260_000 - 0.8 * 16_000, 2_996.25 + 4_833.125 + 0.0599 * (247_200 - 181_650)],
  ['South Carolina, two earners, 44 % of gains out', { state: 'SC', wages: 100_000, spouseWages: 60_000, longTermGains: 10_000, ...couple }, 135_600, 428.1 + 0.06 * (135_600 - 17_830) - 350],
  ['South Carolina 2026, part of the deduction left', { year: 2026, state: 'SC', wages: 60_000 }, 60_000 - (15_000 - 5_450), 597 + 0.0521 * (50_450 - 30_000)],
  ['Utah, joint at 60,000: most of the credit', { state: 'UT', wages: 60_000, ...couple }, 60_000, 2_700 - (1_890 - 0.013 * (60_000 - 36_426))],
  ['Virginia, two earners: the lower brackets twice', { state: 'VA', wages: 150_000, spouseWages: 150_000, ...couple }, 280_640, 2 * (720 + 0.0575 * 123_320)],
  ['Vermont leaves out 5,000 of gains', { state: 'VT', wages: 100_000, longTermGains: 20_000 }, 102_050, 1_654.9 + 0.066 * 52_650],
  ['Washington taxes gains over 278,000', { state: 'WA', wages: 300_000, longTermGains: 1_500_000 }, 1_800_000, 70_000 + 0.099 * 222_000],
  ['Wisconsin, two earners: 480 back, no deduction left', { state: 'WI', wages: 150_000, spouseWages: 150_000, ...couple }, 298_600, 685.3 + 2_137.96 + 0.053 * (298_600 - 68_170) - 480],
  ['Wisconsin, head of household', { state: 'WI', wages: 60_000, filingStatus: 'head-of-household' }, 60_000 - (17_520 - 0.22515 * 37_660 - 0.12 * 2_790) - 700, 513.8 + 0.044 * (60_000 - (17_520 - 8_479.149 - 334.8) - 700 - 14_680)],
];

describe('the gain of stock plans, which is income and no wages', () => {
  const gain = 20_000;

  it('is taxed by states and cities as pay is', () => {
    for (const place of [{ state: 'CA' }, { state: 'PA', locality: 'philadelphia' }, { state: 'MI', locality: 'detroit' }, { state: 'WI' }]) {
      const [asGain, asPay] = [estimate({ ...place, wages: 100_000, stockPlanIncome: gain }), estimate({ ...place, wages: 120_000 })];
      expect([asGain.federal, asGain.state, asGain.local]).toEqual([asPay.federal, asPay.state, asPay.local]);
    }
  });

  it('bears no payroll tax and pays into no state’s programmes', () => {
    const { payroll } = estimate({ state: 'CA', wages: 190_000, stockPlanIncome: gain });
    // 6.2 % of the 176,100 of 2025; below 200,000 nothing more; 1.2 % into California's disability insurance.
    expect(payroll).toEqual({ socialSecurity: 10_918.2, medicare: 2_755, additionalMedicare: 0, state: [{ name: 'Disability insurance', amount: 2_280 }] });
  });

  it('leaves less payroll tax for Alabama to deduct', () => {
    const { federal, state } = estimate({ state: 'AL', wages: 330_000, stockPlanIncome: gain, ...couple });
    const { federal: without } = estimate({ state: 'AL', wages: 350_000, ...couple });
    expect(federal).toEqual(without);
    // 10,918.20 and 1.45 % of 330,000 and 0.9 % of 80,000, with the 3,000 of exemptions.
    expect(state?.taxableIncome).toBeCloseTo(350_000 - federal.incomeTax - (10_918.2 + 4_785 + 720) - 3_000, 1);
  });

  it('counts toward what a couple’s lower earner has', () => {
    const wisconsin = { state: 'WI', spouseWages: 30_000, ...couple };
    expect(estimate({ ...wisconsin, wages: 10_000, stockPlanIncome: 5_000 }).state).toEqual(estimate({ ...wisconsin, wages: 15_000 }).state);
  });
});

describe('a state’s tax', () => {
  it.each(cases)('%s', (_, input, taxable, tax) => {
    const { state } = estimate(input);
    expect(state?.taxableIncome).toBeCloseTo(taxable, 1);
    expect(state?.incomeTax).toBeCloseTo(tax, 1);
  });

  it('lets Hawaii’s own tax be deducted below its income limit, only with the better deduction', () => {
    const best = estimate({ state: 'HI', wages: 90_000, deduction: 'best' });
    expect(best.state?.taxableIncome).toBeCloseTo(90_000 - 1_144 - (best.state?.incomeTax ?? 0), 1);
    expect(estimate({ state: 'HI', wages: 90_000 }).state?.taxableIncome).toBe(84_456);
    expect(estimate({ state: 'HI', wages: 101_000, deduction: 'best' }).state?.taxableIncome).toBe(95_456);
  });

  it('charges Washington’s tax on income over a million from 2028', () => {
    expect(estimate({ state: 'WA', year: 2027, wages: 1_500_000 }).state?.incomeTax).toBe(0);
    expect(estimate({ state: 'WA', year: 2028, wages: 1_500_000 }).state?.incomeTax).toBe(49_500);
  });

  it('raises Vermont’s tax to 3 % of income where that is more', () => {
    const { state } = estimate({ state: 'VT', wages: 0, longTermGains: 0, interest: 160_000 });
    expect(state?.incomeTax).toBeGreaterThan(4_800);
  });
});

describe('local tax', () => {
  it.each<[string, Partial<TaxInput>, number]>([
    ['Yonkers takes 16.75 % of the state’s tax', { state: 'NY', locality: 'yonkers', wages: 200_000 }, 0.1675 * 11_519.75],
    ['Philadelphia taxes deferrals', { year: 2026, state: 'PA', locality: 'philadelphia', wages: 200_000, pretaxRetirement: 20_000 }, 7_480],
    ['Kansas City', { state: 'MO', locality: 'kansas-city', wages: 200_000 }, 2_000],
    ['St. Louis, two earners', { state: 'MO', locality: 'st-louis', wages: 200_000, spouseWages: 50_000, ...couple }, 2_500],
    ['Wilmington', { state: 'DE', locality: 'wilmington', wages: 200_000 }, 2_500],
    ['Detroit, after a deferral and an allowance of 600', { state: 'MI', locality: 'detroit', wages: 100_000, pretaxRetirement: 10_000 }, 0.024 * 89_400],
    ['Denver, two earners', { state: 'CO', locality: 'denver', wages: 100_000, spouseWages: 1_000, ...couple }, 138],
    ['Montgomery County, on Maryland’s taxable income', { state: 'MD', locality: 'montgomery-county', wages: 200_000 }, 0.032 * 196_650],
    ['Baltimore City', { state: 'MD', locality: 'baltimore-city', wages: 60_000 }, 0.032 * 53_450],
    ['Anne Arundel County, by brackets', { state: 'MD', locality: 'anne-arundel-county', wages: 200_000 }, 1_350 + 0.0281 * 146_650],
    ['Marion County, on Indiana’s taxable income', { state: 'IN', locality: 'marion-county', wages: 100_000 }, 0.0202 * 99_000],
    ['Multnomah County, over 125,000 of Oregon taxable income', { state: 'OR', locality: 'multnomah-county', wages: 300_000 }, 0.015 * 125_000 + 0.03 * 47_165],
    ['Portland, with Metro’s 1 %', { state: 'OR', locality: 'portland', wages: 300_000 }, 0.025 * 125_000 + 0.04 * 47_165],
    ['New York City, a couple', { state: 'NY', locality: 'new-york-city', wages: 116_050, ...couple }, 664.848 + 880.308 + 1_718.55 + 387.6 - 125 - (36.936 + 0.00228 * 78_400)],
  ])('%s', (_, input, tax) => {
    expect(estimate(input).local?.incomeTax).toBeCloseTo(tax, 1);
  });
});

describe('state programmes', () => {
  it('are paid by each earner up to each limit', () => {
    const { payroll } = estimate({ state: 'NJ', wages: 200_000, spouseWages: 40_000, ...couple });
    expect(payroll.state.map(({ amount }) => amount)).toEqual([
      Number((0.003825 * (43_300 + 40_000)).toFixed(2)),
      Number((0.000425 * (43_300 + 40_000)).toFixed(2)),
      Number((0.0023 * (165_400 + 40_000)).toFixed(2)),
      Number((0.0033 * (165_400 + 40_000)).toFixed(2)),
    ]);
    expect(estimate({ year: 2026, state: 'NY', wages: 500_000, spouseWages: 1_000, ...couple }).payroll.state.map(({ amount }) => amount)).toEqual([411.91 + 4.32, 31.2 + 5]);
  });
});
