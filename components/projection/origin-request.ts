import type { Measure } from '@/lib/engine/comparison/criterion';
import type { MeasuredFigure } from '@/lib/engine/comparison/measured-figures';
import type { Rung } from '@/lib/engine/projection/certainty-ladder';
import type { TaxRow } from '@/lib/engine/projection/take-home/tax-table';
import type { Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import type { Pay } from './pay-view';
import type { ComponentKey } from './unknown-components';

/** A year of service. */
export type OriginYear = 1 | 2 | 3 | 4 | 5;

/** The time a figure is about: one year of service, or the four compared. */
export type OriginYears = OriginYear | 'four';

/** The same, or a year of the four on average, or the steady year. */
export type OriginSpan = OriginYears | 'average' | 'steady';

/** A figure somebody wants explained. */
export type OriginRequest = OriginSubject & {
  /** Place of the offer. */
  readonly index: number;
};

export type OriginSubject =
  /** All pay, what is left of it, or one component. */
  | { readonly of: 'gross' | 'takeHome' | ComponentKey; readonly span: OriginSpan }
  /** What stands between pay and take-home pay, as negative amounts: one tax, what is put away, what cannot be spent. */
  | { readonly of: 'tax'; readonly tax: Pick<TaxRow, 'id' | 'name'> | null; readonly span: OriginYears }
  | { readonly of: 'putAway' | 'inKind' | 'notForSale'; readonly span: OriginYears }
  /** The cash that exercising options takes, as a negative amount, and what it leaves of take-home pay. */
  | { readonly of: 'exercising' | 'afterExercising'; readonly span: OriginYears }
  | { readonly of: 'guaranteedShare' }
  /** What has come in after so many months, and what leaving then makes of it. */
  | { readonly of: 'received' | 'kept' | 'paidBack' | 'forfeited' | 'exerciseCost'; readonly months: number }
  | { readonly of: 'rung'; readonly rung: Rung; readonly span: OriginYears }
  /** Federal tax of a quarter of a year of service; null = of all of it. */
  | { readonly of: 'withholding'; readonly figure: WithholdingFigure; readonly year: OriginYear; readonly quarter: number | null }
  | { readonly of: 'worth'; readonly measure: WorthMeasure }
  /** A score of the matrix that is read off the pay. */
  | { readonly of: 'score'; readonly measure: PayMeasure }
  /** What futures come to in a year; null = over four years. */
  | { readonly of: 'futures'; readonly figure: FutureFigure; readonly pay: Pay; readonly year: OriginYear | null; readonly drawn: Uncertainty };

export type PayMeasure = Measure & { readonly figure: Exclude<MeasuredFigure, 'chanceBest' | 'commute'> };

export type WithholdingFigure = 'salary' | 'supplemental' | 'stockPlan' | 'optionSpread' | 'withheld' | 'owed' | 'gap';

export type WorthMeasure = 'present' | 'presentTakeHome' | 'realTakeHome4' | 'atAveragePrices' | 'perHour' | 'perHourWithCommute';

export type FutureFigure = 'chanceBest' | 'worstTenth4' | 'p10' | 'p50' | 'p90';
