import type { OriginLine } from './origin';

/** A line as it is taken off. */
export const negative = <Line extends OriginLine>(line: Line): Line => ({ ...line, amount: -line.amount });
