import { normalQuantile } from './normal-quantile';

export interface PriceOutlook {
  readonly spot: number;
  /** Growth of the expected price, continuous, a year. */
  readonly drift: number;
  readonly volatility: number;
  readonly years: number;
}

/**
 * Prices that a share following a geometric Brownian motion stays below with each given chance (each between 0 and 1):
 * spot · exp((drift − volatility²/2)·years + volatility·√years·z).
 * @example spot 100, drift 0.07, volatility 0.4, 4 years: the median is 96.0789
 */
export function lognormalPercentiles({ spot, drift, volatility, years }: PriceOutlook, percentiles: readonly number[]): readonly number[] {
  const middle = (drift - (volatility * volatility) / 2) * years;
  return percentiles.map((percentile) => spot * Math.exp(middle + volatility * Math.sqrt(years) * normalQuantile(percentile)));
}
