/**
 * A rate as notes say it, to a hundredth of a percent.
 * @example percent(0.025) // '2.5 %'
 */
export const percent = (rate: number): string => `${Number((rate * 100).toFixed(2))} %`;
