import { LazyMonthLines, type MonthLinesProps } from './lazy-month-lines';

/** What has come in by each month, a line for each offer. */
export function CumulativeLines({ name = 'What has come in, month by month', ...rest }: MonthLinesProps) {
  return <LazyMonthLines {...rest} name={name} />;
}
