import type { Origin } from './origin';

/** An origin with what it leaves out empty; its total is the sum of its lines. */
export const newOrigin = ({ title, as, lines, totalName = 'Together', steps = [], more = [], notes = [], taxYear = null }: Pick<Origin, 'title' | 'as' | 'lines'> & Partial<Origin>): Origin => ({
  title,
  as,
  lines,
  total: lines.reduce((sum, { amount }) => sum + amount, 0),
  totalName,
  steps,
  more: more.filter((part) => part.lines.length > 0),
  notes,
  taxYear,
});
