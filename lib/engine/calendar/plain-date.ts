/** A calendar date without a time or a zone; `month` is 1 to 12. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `YYYY-MM-DD`. Whether the date exists is checked where input enters.
 * @example parsePlainDate('2026-02-28') // { year: 2026, month: 2, day: 28 }
 */
export const parsePlainDate = (text: string): PlainDate => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

const padded = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/**
 * Writes `YYYY-MM-DD`; years have four digits here, as the schemas of dates see to.
 * @example formatPlainDate({ year: 2026, month: 2, day: 28 }) // '2026-02-28'
 */
export const formatPlainDate = (date: PlainDate): string => `${date.year}-${padded(date.month)}-${padded(date.day)}`;
