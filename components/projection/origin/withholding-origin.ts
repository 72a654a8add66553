import type { LedgerEntry } from '@/lib/engine/ledger/ledger-entry';
import { foldYear } from '@/lib/engine/projection/fold-year';
import { MONTHS_A_YEAR } from '@/lib/engine/projection/horizon';
import { returnOfYear, type ReturnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { taxDue } from '@/lib/engine/projection/take-home/tax-due';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import { withholdingOfYear, type WithholdingYear } from '@/lib/engine/projection/take-home/withholding';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import type { OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { negative } from './negative';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext, OriginLine } from './origin';
import { taxRuleWords } from './tax-rule-words';
import { withinSpan } from './within-span';

type WithholdingSubject = Extract<OriginSubject, { readonly of: 'withholding' }>;

interface Told {
  readonly filed: ReturnOfYear;
  readonly year: WithholdingYear;
  /** Of the months asked for. */
  readonly quarters: WithholdingYear['quarters'];
}

const TITLES = {
  salary: 'Salary and what is taxed with it',
  supplemental: 'Bonus, sign-on and shares',
  stockPlan: 'Shares of a purchase plan, and of incentive options sold at once',
  optionSpread: 'Spread of options exercised and kept',
  withheld: 'Federal income tax withheld',
  owed: 'Federal income tax owed',
  gap: 'Federal income tax to set aside',
} as const satisfies Record<WithholdingSubject['figure'], string>;

const TAXED_AS = { salary: 'wages', supplemental: 'supplemental', stockPlan: 'stockPlan', optionSpread: 'preference' } as const;
const TAXED: ReadonlySet<LedgerEntry['taxation']> = new Set(Object.values(TAXED_AS));

const isPaid = (figure: WithholdingSubject['figure']): figure is keyof typeof TAXED_AS => Object.hasOwn(TAXED_AS, figure);

/** What is paid, withheld or owed in a quarter or a year of service, in the offer's own currency. */
export function withholdingOrigin({ figure, year, quarter }: WithholdingSubject, context: OriginContext): Origin {
  const { offer, projection, assumptions, taxTables } = context;
  const taxing = taxingOf(offer, taxTables);
  const ofYear = withinSpan(projection.ledger.entries, year);
  const months = quarter === null ? `year ${year}` : `months ${(quarter - 1) * 3 + 1}–${quarter * 3} of year ${year}`;
  const title = `${TITLES[figure]} in ${months}`;
  if (taxing.kind !== 'return') return newOrigin({ title, as: projection, lines: [] });
  const paid = ofYear.filter(({ month }) => quarter === null || Math.floor((month % MONTHS_A_YEAR) / 3) + 1 === quarter).map(asTaxed);
  if (isPaid(figure))
    return newOrigin({ title, as: projection, lines: entryLines(paid.filter(({ taxation }) => taxation === TAXED_AS[figure]), context) });
  const whole = withholdingOfYear(year, ofYear, taxing, assumptions);
  const told: Told = { filed: returnOfYear(foldYear(year, ofYear), taxing, assumptions), year: whole, quarters: whole.quarters.filter((one) => quarter === null || one.quarter === quarter) };
  const owed = quarter === null ? owedInYear(told, context) : owedInQuarter(told, context);
  const withheld = withheldLines(told, context);
  return newOrigin({
    title,
    as: projection,
    lines: figure === 'owed' ? owed : figure === 'withheld' ? withheld : [...owed, ...withheld.map(negative)],
    more: [{ heading: `What is taxed as pay in ${months}`, lines: entryLines(paid.filter(({ taxation }) => TAXED.has(taxation)), context), hasTotal: true }],
    notes: [`Year ${year} is taken as tax year ${whole.taxYear}.`, ...(figure === 'gap' && sum(told.quarters.map(({ gap }) => gap)) < 0 ? ['More is withheld than is owed: it comes back.'] : [])],
    taxYear: figure === 'withheld' ? null : year,
  });
}

const asTaxed = (entry: LedgerEntry): LedgerEntry => ({ ...entry, amount: entry.taxedAmount ?? entry.amount });

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const written =
  ({ offer, locale }: OriginContext) =>
  (minor: number): string =>
    formatMoney(minor, offer.currency, locale, { decimals: 'minor' });

function withheldLines({ filed: { input, tables }, year, quarters }: Told, context: OriginContext): OriginLine[] {
  const { rate, rateOver, over } = tables.federal.supplementalWithholding;
  const percent = (share: number) => formatPercent(share, context.locale, { decimals: 1 });
  const fromSalary = sum(quarters.map((quarter) => quarter.withheldFromSalary));
  const all = sum(quarters.map((quarter) => quarter.withheld));
  const supplemental = sum(quarters.map((quarter) => quarter.supplemental));
  const isOver = sum(year.quarters.map((quarter) => Math.max(0, quarter.supplemental))) > over * 100;
  return [
    { name: 'Withheld from salary', words: `Each month a twelfth of the ${input.year} tax on twelve such months, less the standard deduction.`, amount: fromSalary },
    {
      name: 'Withheld from bonus, sign-on and shares',
      words: `A flat ${percent(rate)} of ${written(context)(supplemental)}${isOver ? `; ${percent(rateOver)} of what comes above ${formatMoney(over * 100, 'USD', context.locale)} in the year` : ''}.`,
      amount: all - fromSalary,
    },
  ].filter(({ amount }) => amount !== 0);
}

function owedInYear({ filed }: Told, { locale }: OriginContext): OriginLine[] {
  return taxDue(filed)
    .filter(({ id, cents }) => (id === 'federal' || id === 'amt' || id === 'niit') && cents !== 0)
    .map((part) => ({ name: part.name, words: taxRuleWords(part, filed, locale), amount: part.cents }));
}

function owedInQuarter({ year, quarters }: Told, context: OriginContext): OriginLine[] {
  const money = written(context);
  const inQuarters = (of: (quarter: WithholdingYear['quarters'][number]) => number) => sum(quarters.map(of));
  const inYear = (of: (quarter: WithholdingYear['quarters'][number]) => number) => sum(year.quarters.map(of));
  const onTop = (quarter: WithholdingYear['quarters'][number]) => quarter.supplemental + quarter.stockPlan + quarter.optionSpread;
  const onSalary = inYear(({ owedOnSalary }) => owedOnSalary);
  return [
    {
      name: 'Owed on salary alone',
      words: `A year of this salary alone would owe ${money(onSalary)}. It falls due as the salary comes: ${money(inQuarters(({ salary }) => salary))} of ${money(inYear(({ salary }) => salary))}.`,
      amount: inQuarters(({ owedOnSalary }) => owedOnSalary),
    },
    {
      name: 'Owed on the pay on top',
      words: `The rest of the year’s ${money(year.owed)}, ${money(year.owed - onSalary)}, falls due as that pay comes: ${money(inQuarters(onTop))} of ${money(inYear(onTop))}.`,
      amount: inQuarters(({ owed, owedOnSalary }) => owed - owedOnSalary),
    },
  ].filter(({ amount }) => amount !== 0);
}
