interface FigureKind {
  /** `money`: units of the comparison's currency. `minutes`: a week. */
  readonly unit: 'money' | 'minutes';
  /** Which end of the line is the good one. */
  readonly better: 'more' | 'less';
}

/** The figures of an offer and its projection that a criterion can be measured by. */
export const MEASURED_FIGURES = {
  average4: { unit: 'money', better: 'more' },
  year1: { unit: 'money', better: 'more' },
  steadyState: { unit: 'money', better: 'more' },
  guaranteed4: { unit: 'money', better: 'more' },
  takeHome4: { unit: 'money', better: 'more' },
  payPerHour: { unit: 'money', better: 'more' },
  commute: { unit: 'minutes', better: 'less' },
} as const satisfies Record<string, FigureKind>;

export type MeasuredFigure = keyof typeof MEASURED_FIGURES;

export const measuredFigures = Object.keys(MEASURED_FIGURES) as MeasuredFigure[];
