/** How the law raises a limit with prices: in whole steps, to the next lower one or to the nearest. */
export interface LimitStep {
  readonly step: number;
  readonly to: 'lower' | 'nearest';
}

/**
 * A published limit with prices risen by `factor`, in the steps of its law; it does not fall with them.
 * @param published US dollars
 * @example raisedLimit(360_000, 1.025, { step: 5_000, to: 'lower' }) // 365,000, from 369,000
 */
export function raisedLimit(published: number, factor: number, { step, to }: LimitStep): number {
  const steps = (published * factor) / step;
  // What multiplying has lost in the last places is no step lost.
  return Math.max(published, step * (to === 'lower' ? Math.floor(steps + 1e-9) : Math.round(steps)));
}
