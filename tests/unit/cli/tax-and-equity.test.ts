import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { equityCommand } from '@/lib/cli/commands/equity';
import { taxCommand } from '@/lib/cli/commands/tax';
import { runCommandLine } from '@/lib/cli/run-command-line';
import { expectGolden } from '@/tests/support/expect-golden';
import { goldenCases } from '@/tests/support/golden-cases';

async function run(name: string, input: unknown): Promise<{ status: number; answer: unknown }> {
  let output = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString();
      done();
    },
  });
  const status = await runCommandLine([name], Readable.from([JSON.stringify(input)]), stdout, [equityCommand, taxCommand]);
  return { status, answer: JSON.parse(output) };
}

const refusal = (path: string, message: string): unknown => ({ error: { code: 'invalid', issues: [{ path, message }] } });

describe('equity on the command line', () => {
  it.each(goldenCases('equity.json'))('gives what is known: $name', async ({ input, expect: told, tolerance }) => {
    expectGolden((await run('equity', input)).answer, told, tolerance);
  });

  const sale = { kind: 'waterfall', exitValue: 10, commonShares: 5 };
  const series = { name: 'A', shares: 5, invested: 3 };

  it.each<[string, object, string, string]>([
    ['an unknown kind', { kind: 'tulips' }, 'kind', 'Choose black-scholes, lognormal-percentiles, waterfall, espp or dilution'],
    ['an unknown key', { ...sale, preferred: [], colour: 'red' }, 'colour', 'This does not belong here'],
    ['no common shares', { ...sale, commonShares: 0, preferred: [] }, 'commonShares', 'Enter the number of common shares'],
    ['two series of one name', { ...sale, preferred: [series, series] }, 'preferred.1.name', 'Two series have this name'],
    ['capped participation without a cap', { ...sale, preferred: [{ ...series, participation: 'capped' }] }, 'preferred.0.cap', 'Enter the cap as a multiple of what was invested'],
    ['a cap without capped participation', { ...sale, preferred: [{ ...series, cap: 2 }] }, 'preferred.0.cap', 'Only capped participation has a cap'],
    ['a cap below the preference', { ...sale, preferred: [{ ...series, participation: 'capped', multiple: 3, cap: 2 }] }, 'preferred.0.cap', 'The cap is below the preference'],
    ['a percentile of 1', { kind: 'lognormal-percentiles', spot: 1, drift: 0, volatility: 1, years: 1, percentiles: [1] }, 'percentiles.0', 'A percentile lies between 0 and 1'],
    ['a share for nothing', { kind: 'espp', contribution: 1, discount: 0, lookback: true, startPrice: 0, endPrice: 1 }, 'startPrice', 'Enter a price above 0'],
    ['a round of more than everything', { kind: 'dilution', stake: 0.1, rounds: [{ sold: 0.8, poolIncrease: 0.3 }] }, 'rounds.0.poolIncrease', 'A round cannot sell more than the whole company'],
    ['a negative spot', { kind: 'black-scholes', spot: -1, strike: 1, rate: 0, volatility: 1, years: 1 }, 'spot', 'A price cannot be negative'],
  ])('refuses %s', async (_, input, path, message) => {
    expect(await run('equity', input)).toEqual({ status: 2, answer: refusal(path, message) });
  });
});

describe('tax on the command line', () => {
  const single = { year: 2026, filingStatus: 'single', wages: 100_000 };

  it('takes what is left out as nothing, no state and the better deduction', async () => {
    const whole = { ...single, state: null, locality: null, stockPlanIncome: 0, spouseWages: 0, pretaxRetirement: 0, healthSavings: 0, isoSpread: 0, longTermGains: 0, qualifiedDividends: 0, interest: 0, deduction: 'best' };
    expect(await run('tax', single)).toEqual(await run('tax', whole));
    expect((await run('tax', single)).answer).toMatchObject({ state: null, local: null, total: 20_820, takeHome: 79_180, marginalRate: expect.closeTo(0.2965, 8) });
  });

  it('answers a list in order, the bad items in their place', async () => {
    const { status, answer } = await run('tax', [single, { ...single, year: 1999 }, single]);
    expect(status).toBe(2);
    expect(answer).toEqual([(await run('tax', single)).answer, refusal('year', 'Our tax tables start in 2025'), (await run('tax', single)).answer]);
  });

  it.each<[string, object, string, string]>([
    ['an unknown key', { children: 2 }, 'children', 'This does not belong here'],
    ['an unknown state', { state: 'XX' }, 'state', 'Enter a state’s two letters, such as CA, or null'],
    ['a locality of another state', { state: 'NY', locality: 'philadelphia' }, 'locality', 'We know these places in NY: new-york-city, yonkers'],
    ['a locality of many', { state: 'MD', locality: 'montgomery' }, 'locality', 'We don’t know this place in MD. The nearest we know: montgomery-county'],
    ['a locality where there are none', { state: 'TX', locality: 'houston' }, 'locality', 'We know of no local income tax in TX'],
    ['a locality without a state', { locality: 'yonkers' }, 'locality', 'Choose the state as well'],
    ['a spouse’s pay on a single return', { spouseWages: 1 }, 'spouseWages', 'A spouse’s pay counts only on a joint return'],
    ['putting away more than is earned', { pretaxRetirement: 100_001 }, 'pretaxRetirement', 'More is put away than is earned'],
    ['negative wages', { wages: -1 }, 'wages', 'An amount cannot be negative'],
    ['an unknown status', { filingStatus: 'it is complicated' }, 'filingStatus', 'Choose one of single, married-joint, married-separate, head-of-household'],
    ['negative gains', { longTermGains: -1 }, 'longTermGains', 'An amount cannot be negative'],
    ['an amount beyond all reason', { wages: 1e308 }, 'wages', 'That amount is too large'],
    ['half a year', { year: 2026.5 }, 'year', 'Enter a whole year'],
    ['a year far ahead', { year: 3000 }, 'year', 'Enter a year up to 2075'],
  ])('refuses %s', async (_, changes, path, message) => {
    expect(await run('tax', { ...single, ...changes })).toEqual({ status: 2, answer: refusal(path, message) });
  });
});
