import { createContext, useContext } from 'react';
import type { MonthSeries } from './month-series';

export interface MonthLinesData {
  readonly series: readonly MonthSeries[];
  readonly max: number;
  readonly min: number;
  readonly formatAxis: (value: number) => string;
  readonly formatExact: (value: number) => string;
}

/** Carries the figures past the chart's frame, which keeps still while they change. */
export const MonthLinesContext = createContext<MonthLinesData | null>(null);

export function useMonthLines(): MonthLinesData {
  const data = useContext(MonthLinesContext);
  if (!data) throw new Error('This part stands outside a MonthLinesContext.');
  return data;
}
