/**
 * A rate as notes say it, to a hundredth of a percent.
 * @example percentInWords(0.025) // '2.5 %'
 */
export const percentInWords = (rate: number): string => `${Number((rate * 100).toFixed(2))} %`;
