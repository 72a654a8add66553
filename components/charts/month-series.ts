/** One offer's amount at each month since the start; index 0 is the start. */
export interface MonthSeries {
  readonly offerIndex: number;
  readonly name: string;
  readonly values: readonly number[];
}
