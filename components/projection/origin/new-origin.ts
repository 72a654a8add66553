import type { Origin } from './origin';

/** An origin with what it leaves out empty; its total is the sum of its lines. */
export const newOrigin = ({ title, currency, lines, steps = [], more = [], notes = [], taxYear = null }: Pick<Origin, 'title' | 'currency' | 'lines'> & Partial<Origin>): Origin => ({
  title,
  currency,
  lines,
  total: lines.reduce((sum, { amount }) => sum + amount, 0),
  steps,
  more: more.filter((part) => part.lines.length > 0),
  notes,
  taxYear,
});
