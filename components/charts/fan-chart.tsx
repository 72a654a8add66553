import { clsx } from 'clsx';
import { memo } from 'react';
import { offerClass } from '@/components/ui/offer-class';
import { gridSteps } from './grid-steps';

export interface FanYear {
  readonly label: string;
  /** Drawn faded. */
  readonly ghost?: boolean;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

interface FanChartProps {
  /** 0-based place of the offer: its hue. */
  readonly offerIndex: number;
  /** What the chart shows, such as "Meta, how far pay may stray". */
  readonly name: string;
  readonly years: readonly FanYear[];
  /** Top and bottom of the scale, the same for all charts beside each other. */
  readonly max: number;
  readonly min: number;
  readonly height?: number;
  readonly formatLabel: (value: number) => string;
  readonly className?: string;
}

const ABOVE = 24;
const BELOW = 30;
/** Labels nearer to each other than this would overlap. */
const LABEL_GAP = 13;

/** What an offer pays each year: the middle as a line, and around it what lies between a low and a high end. */
export const FanChart = memo(function FanChart({ offerIndex, name, years, max, min, height = 230, formatLabel, className }: FanChartProps) {
  const plot = height - ABOVE - BELOW;
  const vertical = (value: number) => Math.round((ABOVE + (plot * (max - value)) / (max - min || 1)) * 100) / 100;
  const place = (index: number) => (100 / years.length) * (index + 0.5);
  const line = (values: readonly number[], from: number) => values.map((value, index) => `${place(from + index).toFixed(3)},${vertical(value)}`);
  const band = (from: number, to: number) => {
    const part = years.slice(from, to);
    return [...line(part.map(({ high }) => high), from), ...line(part.map(({ low }) => low), from).reverse()].join(' ');
  };
  const middle = (from: number, to: number) => line(years.slice(from, to).map((year) => year.middle), from).join(' ');
  const firstGhost = years.findIndex(({ ghost }) => ghost);
  const sure = firstGhost < 0 ? years.length : firstGhost;
  const stretched = { x: '0', width: '100%', y: '0', height, viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none' } as const;
  return (
    <div role="img" aria-label={name} style={{ height }} className={clsx('relative min-w-0', offerClass(offerIndex), className)}>
      <svg width="100%" height={height} className="block overflow-visible" aria-hidden>
        {gridSteps(min, max).map((step) => (
          <line key={step} x1="0" x2="100%" y1={vertical(step)} y2={vertical(step)} stroke="var(--line2)" />
        ))}
        {min <= 0 ? <line x1="0" x2="100%" y1={vertical(0)} y2={vertical(0)} stroke="var(--control)" /> : null}
        <svg {...stretched}>
          <polygon points={band(0, sure)} fill="var(--offer)" opacity={0.24} />
          <polyline points={middle(0, sure)} fill="none" stroke="var(--offer)" strokeWidth={2} vectorEffect="non-scaling-stroke" />
          {sure < years.length ? (
            <g opacity={0.5}>
              <polygon points={band(sure - 1, years.length)} fill="var(--offer)" opacity={0.24} />
              <polyline points={middle(sure - 1, years.length)} fill="none" stroke="var(--offer)" strokeWidth={2} vectorEffect="non-scaling-stroke" />
            </g>
          ) : null}
        </svg>
        {years.map((year, index) => (
          <YearMarks key={year.label} year={year} x={`${place(index).toFixed(3)}%`} bottom={height - 8} vertical={vertical} formatLabel={formatLabel} />
        ))}
      </svg>
    </div>
  );
});

interface YearMarksProps {
  readonly year: FanYear;
  readonly x: string;
  readonly bottom: number;
  readonly vertical: (value: number) => number;
  readonly formatLabel: (value: number) => string;
}

function YearMarks({ year, x, bottom, vertical, formatLabel }: YearMarksProps) {
  const { low, middle, high, label, ghost } = year;
  const centre = vertical(middle);
  const top = vertical(high);
  const text = { x, textAnchor: 'middle' as const, fontSize: 11.5 };
  // Where the band is narrow the middle's label goes above it; the high end's only where there is room for both.
  const above = Math.min(centre - 6, top - 6 < centre - 6 - LABEL_GAP ? centre - 6 : top - 6);
  return (
    <g>
      {high > low ? <line x1={x} x2={x} y1={top} y2={vertical(low)} stroke="var(--offer)" opacity={ghost ? 0.2 : 0.4} /> : null}
      <circle cx={x} cy={centre} r={3.2} fill="var(--offer)" opacity={ghost ? 0.5 : 1} />
      <text {...text} y={above} fontWeight={550} fill={ghost ? 'var(--ink3)' : 'var(--ink)'} stroke="var(--card)" strokeWidth={3} paintOrder="stroke">
        {formatLabel(middle)}
      </text>
      {top - 6 < above - LABEL_GAP ? (
        <text {...text} y={top - 6} fill="var(--ink3)">
          {formatLabel(high)}
        </text>
      ) : null}
      {vertical(low) > centre + 4 ? (
        <text {...text} y={vertical(low) + 14} fill="var(--ink3)">
          {formatLabel(low)}
        </text>
      ) : null}
      <text {...text} y={bottom} fill="var(--ink3)">
        {label}
      </text>
    </g>
  );
}
