import { createContext, useContext } from 'react';
import type { BarYear } from './bar-year';

export interface OfferBarsData {
  readonly offerIndex: number;
  readonly years: readonly BarYear[];
  /** Top and bottom of the shared scale, in the unit of the segments. */
  readonly max: number;
  readonly min: number;
  readonly formatLabel: (value: number) => string;
  readonly formatExact: (value: number) => string;
}

/**
 * Carries the figures past the chart's frame to the parts that draw them: the frame (axes, scales, pointer) stays as it
 * is while a slider moves, and only bars and labels are drawn again.
 */
export const OfferBarsContext = createContext<OfferBarsData | null>(null);

export function useOfferBars(): OfferBarsData {
  const data = useContext(OfferBarsContext);
  if (!data) throw new Error('This part stands outside an OfferBarsContext.');
  return data;
}
