import { memo, useMemo } from 'react';
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { BarYear } from './bar-year';
import { OfferBarsContext } from './offer-bars-data';
import { OfferBarsTip } from './offer-bars-tip';
import { yearPlace } from './year-place';

interface FrameProps {
  readonly height: number;
  /** Where each year stands, in widths of a year; one string so that the frame keeps still. */
  readonly places: string;
  /** The year pointed at when the frame appears. */
  readonly first: number;
}

const nothing = () => <g />;

/** Knows which year is pointed at. It knows no figures, so it is not drawn again when they change. */
const Frame = memo(function Frame({ height, places, first }: FrameProps) {
  const rows = useMemo(() => places.split(' ').map((place) => ({ place: Number(place), one: 1 })), [places]);
  const last = rows.at(-1)?.place ?? 0;
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={rows} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis type="number" dataKey="place" domain={[-0.5, last + 0.5]} hide />
        <YAxis hide domain={[0, 1]} />
        <Bar dataKey="one" shape={nothing} isAnimationActive={false} />
        <Tooltip defaultIndex={first} cursor={false} isAnimationActive={false} content={<OfferBarsTip />} wrapperStyle={{ zIndex: 30 }} />
      </BarChart>
    </ResponsiveContainer>
  );
});

interface OfferBarsPointerProps {
  /** Where the pointer came in, as a share of the width. */
  readonly entered: number;
  readonly years: readonly BarYear[];
  readonly height: number;
  readonly formatExact: (value: number) => string;
}

/** Lies over the bars and shows the exact amounts of the year that is pointed at. */
export function OfferBarsPointer({ entered, years, height, formatExact }: OfferBarsPointerProps) {
  const shown = useMemo(() => ({ years, formatExact }), [years, formatExact]);
  const places = years.map((_, index) => yearPlace(years, index));
  const at = entered * ((places.at(-1) ?? 0) + 1) - 0.5;
  const nearest = places.reduce((best, place, index) => (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at) ? index : best), 0);
  return (
    <div className="absolute inset-0 print:hidden">
      <OfferBarsContext value={shown}>
        <Frame height={height} places={places.join(' ')} first={nearest} />
      </OfferBarsContext>
    </div>
  );
}
