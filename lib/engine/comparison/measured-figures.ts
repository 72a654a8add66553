interface FigureKind {
  /** `money`: units of the comparison's currency. `minutes`: a week. `share`: a fraction, 0.5 for half. */
  readonly unit: 'money' | 'minutes' | 'share';
  /** Whether it is read off the pay: two that are count the same money. */
  readonly ofPay: boolean;
  /** Which end of the line is the good one. */
  readonly better: 'more' | 'less';
}

/** The figures of an offer and its projection that a criterion can be measured by. */
export const MEASURED_FIGURES = {
  average4: { unit: 'money', ofPay: true, better: 'more' },
  year1: { unit: 'money', ofPay: true, better: 'more' },
  steadyState: { unit: 'money', ofPay: true, better: 'more' },
  guaranteed4: { unit: 'money', ofPay: true, better: 'more' },
  takeHome4: { unit: 'money', ofPay: true, better: 'more' },
  payPerHour: { unit: 'money', ofPay: true, better: 'more' },
  chanceBest: { unit: 'share', ofPay: true, better: 'more' },
  commute: { unit: 'minutes', ofPay: false, better: 'less' },
} as const satisfies Record<string, FigureKind>;

export type MeasuredFigure = keyof typeof MEASURED_FIGURES;

export const measuredFigures = Object.keys(MEASURED_FIGURES) as MeasuredFigure[];
