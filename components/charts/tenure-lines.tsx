import { LazyMonthLines, type MonthLinesProps } from './lazy-month-lines';

/** What you keep when you leave after each month, a line for each offer. */
export function TenureLines({ name = 'What you keep when you leave, month by month', ...rest }: MonthLinesProps) {
  return <LazyMonthLines {...rest} name={name} />;
}
