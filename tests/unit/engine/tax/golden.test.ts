import { describe, expect, it } from 'vitest';
import { estimateTax } from '@/lib/engine/tax/estimate-tax';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { taxInputSchema } from '@/lib/schemas/tax';
import { expectGolden } from '@/tests/support/expect-golden';
import { goldenCases } from '@/tests/support/golden-cases';

describe.each(['tax-federal.json', 'tax-state.json', 'tax-all-states.json'])('the known results of %s', (file) => {
  const cases = goldenCases(file);

  it('has cases', () => expect(cases.length).toBeGreaterThan(0));

  it.each(cases)('$name', ({ input, expect: told, tolerance }) => {
    expectGolden(estimateTax(taxInputSchema.parse(input), taxTables, 0.025), told, tolerance);
  });
});
