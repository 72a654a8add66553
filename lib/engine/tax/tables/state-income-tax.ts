import type { ByStatus } from '../filing-status';
import type { Amount } from './amount';
import type { Brackets, Steps } from './schedule';

/** How a state taxes gains held for more than a year. Where it says nothing, they are taxed like wages. */
export type LongTermGainsRule =
  | {
      readonly kind: 'exclude-share';
      readonly share: number;
      readonly alsoDividends: boolean;
      /** Whether the excluded part still counts as income where an allowance depends on income. */
      readonly countsTowardLimits: boolean;
    }
  /** Excludes up to `most`, and no more than `mostShareOfTaxable` of federal taxable income where that is given. */
  | { readonly kind: 'exclude-up-to'; readonly most: number; readonly mostShareOfTaxable: number | null }
  /** Gains fill these brackets on top of other income (Montana). */
  | { readonly kind: 'own-brackets'; readonly brackets: ByStatus<Brackets> }
  /** Gains are never taxed above this rate (Hawaii). */
  | { readonly kind: 'capped-rate'; readonly rate: number };

/** A tax on top of the brackets. */
export type AdditionalTax =
  | {
      readonly kind: 'brackets';
      readonly name: string;
      readonly base: 'taxable-income' | 'long-term-gains' | 'investment-income';
      readonly brackets: ByStatus<Brackets>;
      /** Applies only where adjusted gross income is over this. */
      readonly overIncome: number;
      /** The first year it applies. */
      readonly fromYear: number;
    }
  /** `charge` for each `step`, or part of one, of adjusted gross income over `over`, up to `most` (Connecticut). */
  | {
      readonly kind: 'per-step';
      readonly name: string;
      readonly over: ByStatus<number>;
      readonly step: ByStatus<number>;
      readonly charge: ByStatus<number>;
      readonly most: ByStatus<number>;
    }
  /** New York's supplemental tax: by taxable income, `base` plus `increment` phased in over `width` of adjusted gross income. */
  | {
      readonly kind: 'recapture';
      readonly name: string;
      readonly overIncome: number;
      readonly width: number;
      readonly base: ByStatus<Steps>;
      readonly increment: ByStatus<Steps>;
    };

/** A credit that can bring the tax to nothing but not below. */
export type Credit =
  | { readonly kind: 'amount'; readonly name: string; readonly amount: Amount }
  /** `share` of the federal standard deduction, less `lossRate` of income over `over` (Utah). */
  | { readonly kind: 'federal-deduction-share'; readonly name: string; readonly share: number; readonly over: ByStatus<number>; readonly lossRate: number }
  /** A share of the tax itself, by adjusted gross income (Connecticut). */
  | { readonly kind: 'share-of-tax'; readonly name: string; readonly share: ByStatus<Steps> }
  /** `rate` of the lower earner's pay up to `mostPay` (South Carolina, Wisconsin). */
  | { readonly kind: 'lower-earner-pay'; readonly name: string; readonly rate: number; readonly mostPay: number }
  /** A share of the tax by income after exemptions, where both spouses earn at least `leastPay` (Ohio). */
  | { readonly kind: 'two-earner-share'; readonly name: string; readonly leastPay: number; readonly share: Steps; readonly most: number }
  /** What two single schedules would save on a two-earner couple's tax (Minnesota, Virginia). */
  | {
      readonly kind: 'two-earner-saving';
      readonly name: string;
      readonly leastPay: number;
      readonly leastTaxable: number;
      /** Taken from the lower earner's pay before it is taxed alone. */
      readonly allowance: number;
      /** Virginia taxes the lower earner on no more than half the couple's taxable income. */
      readonly atMostHalf: boolean;
      readonly most: number;
    };

/** A second way of computing the tax; the higher one is owed. */
export type MinimumTax =
  /** `rate` of income with the option spread, less an exemption that phases out (California, Minnesota). */
  | { readonly kind: 'own-exemption'; readonly rate: number; readonly exemption: ByStatus<number>; readonly over: ByStatus<number>; readonly lossRate: number }
  /** `rate` of the federal alternative minimum base (Colorado). */
  | { readonly kind: 'federal-base'; readonly rate: number }
  /** The lesser of a share of the federal tentative minimum tax and `rate` of its income (Connecticut). */
  | { readonly kind: 'federal-share'; readonly share: number; readonly rate: number }
  /** `rate` of adjusted gross income, for incomes over `over` (Vermont). */
  | { readonly kind: 'income-share'; readonly rate: number; readonly over: number };

/** A state's income tax, as a resident who also works there owes it. US dollars. */
export interface StateIncomeTax {
  readonly brackets: ByStatus<Brackets>;
  /** Arkansas prints one rate for the whole income less a fixed amount; that replaces the brackets. */
  readonly rateLessAmount: { readonly rate: Steps; readonly less: Steps } | null;
  /** Taxes pay put into a 401(k) (Pennsylvania). */
  readonly taxesDeferrals: boolean;
  /** Taxes pay put into a health savings account (California, New Jersey). */
  readonly taxesHealthSavings: boolean;
  /** Taxes the spread of incentive stock options at exercise (Pennsylvania). */
  readonly taxesOptionSpread: boolean;
  readonly standardDeduction: 'federal' | Amount | null;
  /** From this income, deductions above `most` are added back (Colorado). */
  readonly deductionLimit: { readonly fromIncome: number; readonly most: ByStatus<number> } | null;
  readonly exemption: Amount | null;
  /** Deducts a share of federal income tax, by income, up to `most` (Alabama, Missouri, Oregon). */
  readonly federalTaxDeduction: {
    readonly share: Steps;
    readonly most: ByStatus<Steps> | null;
    readonly includesNetInvestmentTax: boolean;
  } | null;
  /** Deducts Social Security and Medicare tax, each earner up to a most, on top of the standard deduction or instead of it. */
  readonly payrollTaxDeduction: { readonly mostPerEarner: number; readonly insteadOfStandard: boolean } | null;
  /** Deducts up to this much of the lower earner's pay (Maryland). */
  readonly lowerEarnerDeduction: number;
  /** Lets those who itemise deduct this state's own income tax below these incomes (Hawaii). */
  readonly ownTaxDeduction: { readonly belowIncome: ByStatus<number> } | null;
  readonly longTermGains: LongTermGainsRule | null;
  /** How a married couple's joint income is taxed: together, each alone if that is less, or split. */
  readonly couples: 'together' | 'apart-if-less' | 'shared-deduction' | 'by-income-share';
  readonly additionalTaxes: readonly AdditionalTax[];
  readonly minimumTax: MinimumTax | null;
  readonly credits: readonly Credit[];
}
