/**
 * How much of what an employer has set aside is one's own after so many months of service: the share of the last step
 * reached, nothing before the first. Rising in both. An empty list is one's own at once.
 * @example a three-year cliff: [{ months: 36, share: 1 }]
 */
export type ServiceVesting = readonly ServiceStep[];

export interface ServiceStep {
  readonly months: number;
  /** 0 to 1, of everything set aside so far. */
  readonly share: number;
}
