import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { aComparison } from '@/tests/support/builders/a-comparison';
import { aGrant } from '@/tests/support/builders/a-grant';
import { aMatch } from '@/tests/support/builders/a-match';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';
import { runCommand } from '@/tests/support/run-command';

/** With the fewest futures there may be: nothing here is about them. */
const documentOf = (comparison: Comparison, change: object = {}) => {
  const { assumptions } = comparison;
  return { format: 'counterweight/comparison', version: 1, ...comparison, assumptions: { ...assumptions, uncertainty: { ...assumptions.uncertainty, paths: 100 } }, ...change };
};

interface Report {
  readonly offers: readonly {
    readonly id: string;
    readonly ledger: readonly { readonly month: number; readonly amount: number; readonly kind: string }[];
    readonly years: readonly Record<string, number>[];
    readonly total4: number;
    readonly average4: number;
    readonly takeHome4: number | null;
    readonly warnings: readonly { readonly path: string; readonly message: string }[];
    readonly notes: readonly string[];
    readonly steadyState: number;
    readonly tenure: readonly { readonly month: number; readonly kept: number }[];
  }[];
  readonly notes: readonly string[];
}

const report = async (comparison: Comparison) => JSON.parse((await runCommand(['project'], documentOf(comparison))).text) as Report;

describe('the project command', () => {
  it('gives the reference figures of the sample in decimal units', async () => {
    const { offers, notes } = await report(sampleComparison);
    expect(offers.map((offer) => offer.id)).toEqual(sampleComparison.offers.map((offer) => offer.id));
    const [first] = offers;
    expect(first!.years.map((year) => year.gross)).toEqual([453_000, 433_000, 463_000, 493_000, 373_000]);
    expect(first!.years[0]).toEqual({
      year: 1, base: 220_000, bonus: 33_000, signOn: 50_000, equity: 150_000, espp: 0, retirement: 0, benefits: 0, relocation: 0, costs: 0, gross: 453_000, tax: expect.any(Number), putAway: 0, takeHome: expect.any(Number), exercising: 0, afterExercising: expect.any(Number), guaranteed: 270_000,
    });
    expect(first).toMatchObject({ total4: 1_842_000, average4: 460_500, steadyState: 373_000 });
    expect(first!.tenure).toHaveLength(61);
    expect(notes.join(' ')).toMatch(/tax year in which it starts/);
  });

  it('takes tax and what is put away off pay, and says what that assumes', async () => {
    for (const { years, takeHome4, notes } of (await report(sampleComparison)).offers) {
      for (const { gross, tax, putAway, takeHome } of years) expect(takeHome!).toBeLessThanOrEqual(gross! - tax! - putAway! + 1e-6);
      expect(takeHome4).toBeCloseTo(years.slice(0, 4).reduce((sum, year) => sum + year.takeHome!, 0), 4);
      expect(notes.join(' ')).toMatch(/Federal tables for 2027 to 2031/);
    }
  });

  it('says that the pay a match counts rises where it is the law’s limit', async () => {
    const notesOf = async (payLimit: number) => (await report(aComparison({ offers: [anOffer({ match: aMatch({ payLimit }) })] }))).offers[0]!.notes.join(' ');
    expect(await notesOf(360_000)).toMatch(/law’s limit, raised by 2\.5 % a year for prices after 2026, in steps of \$5,000\..* put away for 2027 to 2031 is raised alike/);
    expect(await notesOf(300_000)).not.toMatch(/law’s limit/);
  });

  it('is the tax command’s answer for a year of plain pay', async () => {
    const [offer] = (await report(aComparison({ offers: [anOffer({ base: 180_000, state: 'CA', startDate: '2026-01-05' })] }))).offers;
    const { text } = await runCommand(['tax'], { year: 2026, filingStatus: 'single', state: 'CA', wages: 180_000 });
    const { total, takeHome } = JSON.parse(text) as { total: number; takeHome: number };
    expect(offer!.years[0]).toMatchObject({ tax: total, takeHome });
  });

  it('says by its field what makes a grant worth nothing', async () => {
    const grants = [aGrant(), aGrant({ id: 'options', kind: 'nso', sizeBy: 'shares', shares: 100, price: 5, strike: 9 })];
    const [offer] = (await report(aComparison({ offers: [anOffer({ grants })] }))).offers;
    expect(offer!.warnings).toEqual([{ path: 'grants.1.strike', message: 'Not below the share price: worth nothing unless that rises' }]);
  });

  it('says by its field that a city left over from another state is not counted', async () => {
    const { offers } = await report(aComparison({ offers: [anOffer({ state: 'CA', locality: 'yonkers' }), anOffer({ id: 'b', state: 'NY', locality: 'yonkers' })] }));
    expect(offers.map(({ warnings }) => warnings)).toEqual([[{ path: 'locality', message: 'Not in California, so its tax is not counted' }], []]);
    expect(offers[0]!.notes.join(' ')).toMatch(/levies no tax that we know of in this state/);
  });

  it('says null, and why, where tax is not known', async () => {
    const [offer] = (await report(aComparison({ offers: [anOffer({ country: 'DE', currency: 'EUR' })] }))).offers;
    expect([offer!.takeHome4, offer!.years[0]!.tax]).toEqual([null, null]);
    expect(offer!.notes).toEqual(['Take-home pay is not known: enter what share of pay goes in tax there.']);
  });

  it('prints a ledger that adds up to its years', async () => {
    for (const { ledger, years } of (await report(sampleComparison)).offers) {
      const total = ledger.reduce((sum, entry) => sum + entry.amount, 0);
      expect(total).toBeCloseTo(years.reduce((sum, year) => sum + year.gross!, 0), 4);
    }
  });

  it('prints the yearly table as CSV', async () => {
    const { text, status } = await runCommand(['project', '--csv'], documentOf(sampleComparison));
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(status).toBe(0);
    expect(data).toHaveLength(20);
    expect(data[1]).toMatchObject({ company: 'Halyard', currency: 'USD', year: '2', base: '220000', equity: '180000', gross: '433000' });
  });

  it('says what the amounts of an offer lack', async () => {
    const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b', signOns: [aSignOn({ amount: null })] }), anOffer({ id: 'c', base: null })];
    const answer = JSON.parse((await runCommand(['project'], documentOf(aComparison({ offers })))).text) as { readonly offers: readonly { readonly missing: string }[] };
    expect(answer.offers.map(({ missing }) => missing)).toEqual(['none', 'some', 'base']);
    const { data } = Papa.parse<Record<string, string>>((await runCommand(['project', '--csv'], documentOf(aComparison({ offers })))).text, { header: true, skipEmptyLines: true });
    expect(data.map((row) => row.missing)).toEqual(['none', 'some', 'base'].flatMap((missing) => Array<string>(5).fill(missing)));
  });

  it('makes texts that look like formulas safe and leaves numbers alone', async () => {
    const offers = [anOffer({ company: '=HYPERLINK("x")', costs: [{ id: 'a', label: '', yearly: 130_000 }] })];
    const { text } = await runCommand(['project', '--csv'], documentOf(aComparison({ offers })));
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data[0]).toMatchObject({ company: `'=HYPERLINK("x")`, costs: '-130000', gross: '-10000' });
  });

  it('has a heading even without offers', async () => {
    expect((await runCommand(['project', '--csv'], documentOf(aComparison({ offers: [] })))).text).toMatch(/^id,company,currency,year,/);
  });

  it('refuses what is not a comparison, and names the field', async () => {
    const { text, status } = await runCommand(['project'], [documentOf(sampleComparison, { format: 'other' }), documentOf(aComparison({ offers: [anOffer({ base: -1 })] }))]);
    expect(status).toBe(2);
    expect(JSON.parse(text)).toMatchObject([
      { error: { code: 'invalid', issues: [{ path: 'format' }] } },
      { error: { code: 'invalid', issues: [{ path: 'offers.0.base', message: 'An amount cannot be negative' }] } },
    ]);
  });
});
