import type { Brackets } from './tables/schedule';

/** A schedule whose starts below `below` are multiplied by `factor`; the rates stay. */
export const scaleBrackets = (brackets: Brackets, factor: number, below = Infinity): Brackets =>
  brackets.map(([from, rate]) => [from < below ? from * factor : from, rate]);
