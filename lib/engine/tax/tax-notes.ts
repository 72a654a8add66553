import { deferralLimit } from './limits/deferral-limit';
import { percentInWords } from './percent-in-words';
import type { PlaceTables } from './tables-for';
import type { TaxInput } from './tax-input';
import type { TaxLiability } from './tax-liability';

/** Below this much income, credits for low incomes may matter. */
const LOW_INCOME = 50_000;

/** What a result assumes, carries forward or leaves out, each a sentence. */
export function taxNotes(input: TaxInput, tables: PlaceTables, inflation: number, liability: TaxLiability): readonly string[] {
  return [...carriedForward(input, tables, inflation), ...leftOut(input, tables), ...aboutTheReturn(input, tables, inflation, liability)];
}

function carriedForward({ year, pretaxRetirement, healthSavings }: TaxInput, { federal, state }: PlaceTables, inflation: number): string[] {
  const rise = `raised by ${percentInWords(inflation)} a year for prices`;
  const notes: string[] = [];
  if (year > federal.year) notes.push(`Federal tables for ${year} aren’t published in our data: those of ${federal.year} are used, ${rise}.`);
  if (year > federal.year && pretaxRetirement + healthSavings > 0) notes.push(`The most that can be put away for ${year} is raised alike, in the law’s steps: $500 for a 401(k), $50 for a health savings account.`);
  if (state === null || state.incomeTax === null || year === state.year) return notes;
  const moves = Object.values(state.indexing).some((one) => one !== false && one !== 0);
  if (moves) notes.push(`${state.name}’s tables for ${year} aren’t published in our data: those of ${state.year} are used, ${rise} where its law does that.`);
  else notes.push(`${state.name}’s tables for ${year} aren’t published in our data: those of ${state.year} are used as they are, since its law doesn’t raise them with prices.`);
  return notes;
}

function leftOut({ locality }: TaxInput, tables: PlaceTables): string[] {
  const notes = [...(tables.state?.gaps ?? []), ...(tables.locality?.gaps ?? [])];
  if (tables.payroll.gap !== null) notes.push(tables.payroll.gap);
  if (locality === null && tables.state?.localTaxMissing) notes.push(tables.state.localTaxMissing);
  return notes;
}

function aboutTheReturn(input: TaxInput, tables: PlaceTables, inflation: number, { federal, payroll }: TaxLiability): string[] {
  const notes: string[] = [];
  if (federal.deductionKind === 'itemized') {
    notes.push('State and local income taxes are deducted on the federal return. The state’s own standard deduction is kept, though some states tie that choice to the federal one.');
    if (payroll.state.length > 0) notes.push('What you pay into state programmes may be deducted as a state tax too; it isn’t here.');
  }
  const mostDeferred = deferralLimit(input.year, inflation);
  if (input.pretaxRetirement > mostDeferred) {
    notes.push(`An employee under 50 can put at most $${thousands(mostDeferred)} into a 401(k) that year; all of what you entered is treated as deferred.`);
  }
  const mostHealthSavings = tables.federal.healthSavings[input.filingStatus];
  if (input.healthSavings > mostHealthSavings) notes.push(`At most $${thousands(mostHealthSavings)} can go into a health savings account that year; all of what you entered is treated as put away.`);
  if (input.isoSpread > 0 && federal.alternativeMinimum.tax > 0) notes.push('Alternative minimum tax on incentive options may come back as a credit in later years (Form 8801); it isn’t counted.');
  if (input.filingStatus === 'head-of-household') notes.push('Credits and exemptions for children and other dependents are left out.');
  if (federal.agi < LOW_INCOME) notes.push('Credits for low incomes, such as the earned income credit, are left out.');
  return notes;
}

const thousands = (dollars: number): string => String(Math.floor(dollars)).replace(/\B(?=(\d{3})+$)/g, ',');
