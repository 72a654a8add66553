import { describe, expect, it } from 'vitest';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { taxInputSchema } from '@/lib/schemas/tax';
import { anOffer } from '@/tests/support/builders/an-offer';
import { goldenCases } from '@/tests/support/golden-cases';

/** Known returns that hold nothing but pay, in a state: what an offer can be. */
const returns = ['tax-state.json', 'tax-all-states.json'].flatMap((file) =>
  goldenCases(file)
    .map(({ name, input }) => ({ name, input: { ...taxInputSchema.parse(input), deduction: 'best' as const } }))
    .filter(({ input }) => input.state !== null && input.longTermGains + input.qualifiedDividends + input.interest + input.isoSpread === 0),
);

describe('the take-home pay of an offer', () => {
  it('has many known returns to compare with', () => expect(returns.length).toBeGreaterThan(150));

  it.each(returns)('is that of the known return $name', ({ input }) => {
    const { filingStatus, spouseWages, wages, state, locality, year } = input;
    const assumptions = { ...defaultAssumptions, filingStatus, spouseWages };
    const [first] = projectOffer(anOffer({ state: state ?? '', locality, base: wages, startDate: `${year}-01-01` }), assumptions, vestingPresets, taxTables).years;
    const total = (pay: number) => estimateTax({ ...input, wages: pay }, taxTables, assumptions.inflation).total;
    const told = total(wages) - (spouseWages === 0 ? 0 : total(0));
    expect(first?.tax).toBe(Math.round(told * 100));
    expect(first?.takeHome).toBe(Math.round((wages - told) * 100));
  });
});
