import { memo, useMemo } from 'react';
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts';
import { BarStacks } from './bar-stacks';
import { OfferBarsContext, type OfferBarsData } from './offer-bars-data';
import { OfferBarsTip } from './offer-bars-tip';
import { yearPlace } from './year-place';

interface FrameProps {
  readonly width: number;
  readonly height: number;
  /** Labels of the years, ghost years with a leading `~`, one string so that the frame keeps still. */
  readonly labels: string;
}

const nothing = () => <g />;

/** Axes and pointer. It knows no figures, so it is not drawn again when they change. */
const Frame = memo(function Frame({ width, height, labels }: FrameProps) {
  const years = useMemo(() => labels.split('\n').map((label) => ({ ghost: label.startsWith('~'), label: label.replace(/^~/, '') })), [labels]);
  const rows = useMemo(() => years.map((year, index) => ({ place: yearPlace(years, index), one: 1 })), [years]);
  const last = rows.at(-1)?.place ?? 0;
  return (
    <BarChart width={width} height={height} data={rows} margin={{ top: 22, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
      <XAxis
        type="number"
        dataKey="place"
        domain={[-0.5, last + 0.5]}
        ticks={rows.map(({ place }) => place)}
        interval={0}
        height={24}
        axisLine={false}
        tickLine={false}
        tickFormatter={(place: number) => years[Math.floor(place)]?.label ?? ''}
        tick={{ fill: 'var(--ink3)', fontSize: 11.5 }}
      />
      <YAxis hide domain={[0, 1]} />
      <Bar dataKey="one" shape={nothing} isAnimationActive={false} />
      <BarStacks />
      <Tooltip cursor={false} isAnimationActive={false} content={<OfferBarsTip />} wrapperStyle={{ zIndex: 30 }} />
    </BarChart>
  );
});

type OfferBarsChartProps = OfferBarsData & Omit<FrameProps, 'labels'>;

export function OfferBarsChart({ width, height, ...data }: OfferBarsChartProps) {
  const { offerIndex, years, max, min, formatLabel, formatExact } = data;
  const shown = useMemo(
    () => ({ offerIndex, years, max, min, formatLabel, formatExact }),
    [offerIndex, years, max, min, formatLabel, formatExact],
  );
  const labels = years.map(({ label, ghost }) => (ghost ? `~${label}` : label)).join('\n');
  return (
    <OfferBarsContext value={shown}>
      <Frame width={width} height={height} labels={labels} />
    </OfferBarsContext>
  );
}
