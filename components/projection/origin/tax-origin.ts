import { splitLike } from '@/lib/engine/money/split-like';
import { returnOfYear, type ReturnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { taxDue } from '@/lib/engine/projection/take-home/tax-due';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { COMPARED_YEARS } from '@/lib/engine/projection/horizon';
import { bracketParts } from '@/lib/engine/tax/bracket-parts';
import { taxLiability } from '@/lib/engine/tax/tax-liability';
import { toMinor } from '@/lib/engine/money/to-minor';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import type { OriginSubject, OriginYears } from '../origin-request';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine } from './origin';
import { spanWords } from './span-words';
import { takenOff } from './taken-off';

type TaxSubject = Extract<OriginSubject, { readonly of: 'tax' }>;

const YEARS = [1, 2, 3, 4] as const satisfies readonly OriginYears[];

/** A tax as it is shown, taken off: over four years year by year, in one year bracket by bracket where it has any. */
export function taxOrigin({ tax, span }: TaxSubject, context: OriginContext): Origin {
  const lines = span === 'four' ? YEARS.slice(0, COMPARED_YEARS).map((year): OriginLine => ({ ...ofYear(tax, year, context), name: `Year ${year}` })) : linesOfYear(tax, span, context);
  return newOrigin({ title: `${tax?.name ?? 'Tax'} ${spanWords(span)}`, as: context.shown, lines, taxYear: span === 'four' ? null : span });
}

/** One tax of one year, or all of them, as a line. */
function ofYear(tax: TaxSubject['tax'], year: OriginYears, context: OriginContext): OriginLine {
  const chosen = takenOff(year, context).filter(({ name }) => (tax === null ? name !== 'Put away before tax' : name === tax.name));
  return { name: tax?.name ?? 'Tax', words: tax === null ? null : (chosen[0]?.words ?? null), amount: chosen.reduce((sum, { amount }) => sum + amount, 0) };
}

function linesOfYear(tax: TaxSubject['tax'], year: Exclude<OriginYears, 'four'>, context: OriginContext): readonly OriginLine[] {
  if (tax === null) return takenOff(year, context).filter(({ name }) => name !== 'Put away before tax');
  const whole = ofYear(tax, year, context);
  const taxing = taxingOf(context.offer, context.taxTables);
  const folded = context.projection.years[year - 1];
  if (tax.id !== 'federal' || taxing.kind !== 'return' || folded === undefined) return [whole];
  const filed = returnOfYear(folded, taxing, context.assumptions);
  const brackets = bracketLines(filed, context.locale);
  const amounts = splitLike(whole.amount, brackets.map(({ amount }) => amount));
  return brackets.length === 0 ? [whole] : brackets.map((line, at) => ({ ...line, amount: amounts[at] ?? 0 }));
}

/** The federal income tax of a return by bracket, and on a joint one what the spouse's pay alone would owe. */
function bracketLines(filed: ReturnOfYear, locale: string): OriginLine[] {
  const { input, tables } = filed;
  const money = (dollars: number) => formatMoney(toMinor(dollars, 'USD'), 'USD', locale, { decimals: 'whole' });
  const { taxableIncome } = taxLiability(input, tables).federal;
  const brackets = bracketParts(tables.federal.brackets[input.filingStatus], taxableIncome).map(
    ({ rate, from, income, tax }): OriginLine => ({ name: `${formatPercent(rate, locale)} of ${money(income)}`, words: from === 0 ? 'The first of what is taxed.' : `What is taxed above ${money(from)}.`, amount: -tax * 100 }),
  );
  const spouse = spouseAlone(filed);
  return spouse === 0 ? brackets : [...brackets, { name: 'What your spouse’s pay alone would owe', words: 'It is not this offer’s.', amount: spouse }];
}

/** In cents: the federal income tax of the couple less what the offer adds to it. */
function spouseAlone(filed: ReturnOfYear): number {
  if (filed.input.spouseWages === 0) return 0;
  const together = Math.round(taxLiability(filed.input, filed.tables).federal.regularTax * 100);
  return together - (taxDue(filed).find(({ id }) => id === 'federal')?.cents ?? 0);
}
