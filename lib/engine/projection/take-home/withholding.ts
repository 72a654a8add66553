import type { Assumptions } from '../../comparison/assumptions';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import type { Minor } from '../../money/minor';
import { roundHalfAway } from '../../money/round-half-away';
import { bracketTax } from '../../tax/bracket-tax';
import { supplementalWithholding } from '../../tax/federal/supplemental-withholding';
import { foldYear } from '../fold-year';
import { MONTHS_A_YEAR } from '../horizon';
import { returnOfYear, type ReturnOfYear } from './return-of-year';
import { taxDue } from './tax-due';
import type { Taxing } from './taxing';

/** Three months of service: what is paid, and the federal income tax withheld from it and owed on it. */
export interface WithholdingQuarter {
  /** 1 to 4. */
  readonly quarter: number;
  /** Salary and the like, taxed as it is paid by the employer's tables. */
  readonly salary: Minor;
  /** Bonuses, sign-on payments and vested shares, from which a flat rate is withheld. */
  readonly supplemental: Minor;
  /** Shares of a purchase plan or of incentive options sold at once, from whose gain nothing is withheld (26 U.S.C. 421(b), 423(c)). */
  readonly stockPlan: Minor;
  /** The spread of incentive stock options, from which nothing is withheld. */
  readonly optionSpread: Minor;
  readonly withheld: Minor;
  /** The part of it withheld from salary by the employer's tables; the rest at the flat rate. */
  readonly withheldFromSalary: Minor;
  readonly owed: Minor;
  /** The part of it that salary alone would owe; the rest is owed on the pay on top. */
  readonly owedOnSalary: Minor;
  /** What is owed beyond what is withheld; negative where too much is. */
  readonly gap: Minor;
}

type Paid = Pick<WithholdingQuarter, 'quarter' | 'salary' | 'supplemental' | 'stockPlan' | 'optionSpread'>;

export interface WithholdingYear {
  /** Year of service, 1 to 5. */
  readonly year: number;
  /** The tax year it is taken as. */
  readonly taxYear: number;
  readonly quarters: readonly WithholdingQuarter[];
  readonly withheld: Minor;
  readonly owed: Minor;
  /** To find by April of the year after; negative is a refund. */
  readonly gap: Minor;
}

const CENTS = 100;
const QUARTERS = [1, 2, 3, 4] as const;

/**
 * Federal income tax withheld against owed in one year of service, by quarter. From each month's salary an employer
 * withholds a twelfth of the tax on twelve such months with the standard deduction (Publication 15-T, for a Form W-4
 * that asks for nothing else); from supplemental wages a flat 22 %, above a million 37 % (Publication 15, section 7).
 * What is owed is the tax of the return: the part that salary alone would owe falls due with the salary, the rest with
 * the pay on top. State and payroll tax are no part of it.
 * @param entries those of the year, in order of month
 * @example 2026, single, no state tax, 200,000 of salary and 150,000 of shares: 48,900.25 owed on the shares, 33,000 withheld
 */
export function withholdingOfYear(year: number, entries: readonly LedgerEntry[], taxing: Extract<Taxing, { kind: 'return' }>, assumptions: Assumptions): WithholdingYear {
  const filed = returnOfYear(foldYear(year, entries), taxing, assumptions);
  const owed = federalOwed(filed);
  const paid = QUARTERS.map((quarter) => paidIn(entries, year, quarter));
  const salary = sum(paid.map((quarter) => quarter.salary));
  const onTop = sum(paid.map(paidOnTop));
  // What pay on top has to carry: all of the tax where there is no salary, none of it where there is nothing else.
  const onSalary = onTop <= 0 ? owed : salary <= 0 ? 0 : federalOwed({ ...filed, input: { ...filed.input, wages: Math.max(0, salary) / CENTS, stockPlanIncome: 0, isoSpread: 0 } });
  const owedBySalary = spread(onSalary, paid.map((quarter) => quarter.salary));
  const owedOnTop = spread(owed - onSalary, paid.map(paidOnTop));
  const fromSalary = withheldFromSalary(entries, year, filed, salary);
  const fromSupplemental = withheldFromSupplemental(paid.map((quarter) => quarter.supplemental), filed);
  const quarters = paid.map((quarter, at) => {
    const due = (owedBySalary[at] ?? 0) + (owedOnTop[at] ?? 0);
    const withheld = (fromSalary[at] ?? 0) + (fromSupplemental[at] ?? 0);
    return {
      ...quarter,
      withheld: withheld as Minor,
      withheldFromSalary: (fromSalary[at] ?? 0) as Minor,
      owed: due as Minor,
      owedOnSalary: (owedBySalary[at] ?? 0) as Minor,
      gap: (due - withheld) as Minor,
    };
  });
  const withheld = sum(quarters.map((quarter) => quarter.withheld));
  return { year, taxYear: filed.input.year, quarters, withheld: withheld as Minor, owed: owed as Minor, gap: (owed - withheld) as Minor };
}

/** What is paid beside the salary. */
const paidOnTop = ({ supplemental, stockPlan, optionSpread }: Paid): number => supplemental + stockPlan + optionSpread;

const federalOwed = (filed: ReturnOfYear): number =>
  taxDue(filed).reduce((total, part) => (part.id === 'federal' || part.id === 'amt' || part.id === 'niit' ? total + part.cents : total), 0);

const monthOf = (year: number, quarter: number): number => (year - 1) * MONTHS_A_YEAR + (quarter - 1) * 3;

function paidIn(entries: readonly LedgerEntry[], year: number, quarter: number): Paid {
  const from = monthOf(year, quarter);
  const { byTaxation } = foldYear(year, entries.filter(({ month }) => month >= from && month < from + 3));
  return { quarter, salary: byTaxation.wages, supplemental: byTaxation.supplemental, stockPlan: byTaxation.stockPlan, optionSpread: byTaxation.preference };
}

/** By quarter, in cents: each month's salary, less its part of what is put away, taxed as if the year were twelve of it. */
function withheldFromSalary(entries: readonly LedgerEntry[], year: number, { input, tables, putAway }: ReturnOfYear, salary: number): number[] {
  const away = (putAway.retirement + putAway.healthSavings) * CENTS;
  const { brackets, standardDeduction } = tables.federal;
  const first = monthOf(year, 1);
  const byMonth = Array.from({ length: MONTHS_A_YEAR }, () => 0);
  for (const { month, taxation, amount } of entries) if (taxation === 'wages') byMonth[month - first] = (byMonth[month - first] ?? 0) + amount;
  const taxed = byMonth.map((pay) => Math.max(0, pay - (salary > 0 ? (away * pay) / salary : 0)));
  const withheld = taxed.map((pay) => bracketTax(brackets[input.filingStatus], Math.max(0, (pay * MONTHS_A_YEAR) / CENTS - standardDeduction[input.filingStatus])) / MONTHS_A_YEAR);
  return wholeCents(QUARTERS.map((quarter) => sum(withheld.slice((quarter - 1) * 3, quarter * 3)) * CENTS));
}

/** By quarter, in cents; the million above which more is withheld counts from the start of the year. */
function withheldFromSupplemental(paid: readonly number[], { tables }: ReturnOfYear): number[] {
  let earlier = 0;
  return wholeCents(
    paid.map((cents) => {
      const amount = Math.max(0, cents) / CENTS;
      const withheld = supplementalWithholding(tables.federal.supplementalWithholding, amount, earlier);
      earlier += amount;
      return withheld * CENTS;
    }),
  );
}

/** A whole number of cents in parts by weight; each boundary is rounded once, so that the parts add up. Without weights it falls in the last part. */
function spread(whole: number, weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(0, weight));
  const total = sum(positive);
  if (total === 0) return weights.map((_, at) => (at === weights.length - 1 ? whole : 0));
  return wholeCents(positive.map((weight) => (whole * weight) / total));
}

/** Whole numbers whose running totals are the rounded running totals of `parts`. */
function wholeCents(parts: readonly number[]): number[] {
  let exact = 0;
  let given = 0;
  return parts.map((part) => {
    exact += part;
    const whole = roundHalfAway(exact) - given;
    given += whole;
    return whole;
  });
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
