import { memo, useMemo } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { MonthLines } from './month-lines';
import { MonthLinesContext, type MonthLinesData } from './month-lines-data';
import { MonthLinesTip } from './month-lines-tip';

interface FrameProps {
  readonly width: number;
  readonly height: number;
  /** The last month. */
  readonly months: number;
}

const NARROW = 480;
const yearOf = (month: number) => (month === 0 ? 'start' : `yr ${month / 12}`);

/** Axes and pointer. It knows no figures, so it is not drawn again when they change. */
const Frame = memo(function Frame({ width, height, months }: FrameProps) {
  const rows = useMemo(() => Array.from({ length: months + 1 }, (_, month) => ({ month, one: 1 })), [months]);
  const named = width >= NARROW;
  return (
    <LineChart width={width} height={height} data={rows} margin={{ top: 10, right: named ? 124 : 32, bottom: 0, left: 56 }} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="month"
        domain={[0, months]}
        ticks={rows.filter(({ month }) => month % 12 === 0).map(({ month }) => month)}
        interval={0}
        height={26}
        axisLine={false}
        tickLine={false}
        tickFormatter={yearOf}
        tick={{ fill: 'var(--ink3)', fontSize: 11.5 }}
      />
      <YAxis hide domain={[0, 1]} />
      <Line dataKey="one" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <MonthLines named={named} />
      <Tooltip cursor={{ stroke: 'var(--ink3)', strokeWidth: 1 }} isAnimationActive={false} content={<MonthLinesTip />} wrapperStyle={{ zIndex: 30 }} />
    </LineChart>
  );
});

type MonthLinesChartProps = Pick<MonthLinesData, 'series' | 'formatAxis' | 'formatExact'> & Omit<FrameProps, 'months'>;

export function MonthLinesChart({ width, height, series, formatAxis, formatExact }: MonthLinesChartProps) {
  const shown = useMemo(() => {
    const values = series.flatMap((line) => line.values);
    return { series, formatAxis, formatExact, max: Math.max(0, ...values) * 1.04 || 1, min: Math.min(0, ...values) };
  }, [series, formatAxis, formatExact]);
  return (
    <MonthLinesContext value={shown}>
      <Frame width={width} height={height} months={Math.max(1, ...series.map(({ values }) => values.length - 1))} />
    </MonthLinesContext>
  );
}
