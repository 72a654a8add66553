import { z } from 'zod';
import { filingStatuses } from '@/lib/engine/tax/filing-status';
import { taxTables } from '@/lib/reference/tax/tax-tables';
import { nearestNames } from './nearest-names';
import { amountSchema } from './primitives';

const firstYear = taxTables[0]?.year ?? 0;
const lastYear = firstYear + 50;
const stateCodes = [...new Set(taxTables.flatMap((year) => Object.keys(year.states)))].sort();

/** So many places are named in full, of more the nearest. */
const LISTED = 6;

const localitiesOf = (state: string): string[] => [...new Set(taxTables.flatMap((year) => year.localities.filter((place) => place.state === state).map((place) => place.slug)))];

/** One return of the `tax` command: amounts in US dollars, every field but year, status and wages may be left out. */
export const taxInputSchema = z
  .strictObject({
    year: z.number('Enter a year').int('Enter a whole year').min(firstYear, `Our tax tables start in ${firstYear}`).max(lastYear, `Enter a year up to ${lastYear}`),
    filingStatus: z.enum(filingStatuses, `Choose one of ${filingStatuses.join(', ')}`),
    state: z.enum(stateCodes, 'Enter a state’s two letters, such as CA, or null').nullable().default(null),
    locality: z.string('Enter a locality such as new-york-city, or null').max(64, 'This locality is too long').nullable().default(null),
    wages: amountSchema,
    stockPlanIncome: amountSchema.default(0),
    spouseWages: amountSchema.default(0),
    pretaxRetirement: amountSchema.default(0),
    healthSavings: amountSchema.default(0),
    isoSpread: amountSchema.default(0),
    longTermGains: amountSchema.default(0),
    qualifiedDividends: amountSchema.default(0),
    interest: amountSchema.default(0),
    deduction: z.enum(['best', 'standard'], 'Choose best or standard').default('best'),
  })
  .superRefine((input, context) => {
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (input.spouseWages > 0 && input.filingStatus !== 'married-joint') refuse('spouseWages', 'A spouse’s pay counts only on a joint return');
    if (input.pretaxRetirement > Math.max(0, input.wages)) refuse('pretaxRetirement', 'More is put away than is earned');
    else if (input.pretaxRetirement + input.healthSavings > Math.max(0, input.wages)) refuse('healthSavings', 'More is put away than is earned');
    if (input.locality === null) return;
    if (input.state === null) refuse('locality', 'Choose the state as well');
    else if (!localitiesOf(input.state).includes(input.locality)) {
      const known = localitiesOf(input.state);
      if (known.length === 0) refuse('locality', `We know of no local income tax in ${input.state}`);
      else if (known.length <= LISTED) refuse('locality', `We know these places in ${input.state}: ${known.join(', ')}`);
      else refuse('locality', `We don’t know this place in ${input.state}. The nearest we know: ${nearestNames(input.locality, known).join(', ')}`);
    }
  });
