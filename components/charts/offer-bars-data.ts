import { createContext, useContext } from 'react';
import type { BarYear } from './bar-year';

export interface OfferBarsData {
  readonly years: readonly BarYear[];
  readonly formatExact: (value: number) => string;
}

/** Carries the figures past the frame that follows the pointer: the frame stays as it is while a slider moves. */
export const OfferBarsContext = createContext<OfferBarsData | null>(null);

export function useOfferBars(): OfferBarsData {
  const data = useContext(OfferBarsContext);
  if (!data) throw new Error('This part stands outside an OfferBarsContext.');
  return data;
}
