import { useId } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { BarYear } from './bar-year';
import { gridSteps } from './grid-steps';
import { HatchPattern } from './hatch-pattern';
import { useOfferBars } from './offer-bars-data';
import { stackSegments } from './stack-segments';
import { yearPlace } from './year-place';
import { yearTotal } from './year-total';

const GAP = 1.5;
const WIDEST = 44;

const fills: Record<string, string> = {
  solid: 'var(--offer)',
  strong: 'color-mix(in srgb, var(--offer) 78%, var(--card))',
  soft: 'color-mix(in srgb, var(--offer) 50%, var(--card))',
  faint: 'color-mix(in srgb, var(--offer) 24%, var(--card))',
  light: 'var(--offer-tint)',
};

/** Draws the years of one offer: a stack for each, its total above it, thin lines across. */
export function BarStacks() {
  const { years, min, max, formatLabel } = useOfferBars();
  const hatch = useId();
  const plot = usePlotArea();
  const horizontal = useXAxisScale();
  if (!plot || !horizontal) return null;
  const vertical = (value: number) => plot.y + (plot.height * (max - value)) / (max - min || 1);
  const pitch = (horizontal(1) ?? 0) - (horizontal(0) ?? 0);
  const width = Math.min(WIDEST, pitch * 0.78);
  return (
    <g>
      <HatchPattern id={hatch} />
      {gridSteps(min, max).map((line) => (
        <line key={line} x1={plot.x} x2={plot.x + plot.width} y1={vertical(line)} y2={vertical(line)} stroke="var(--line2)" />
      ))}
      {min < 0 ? <line x1={plot.x} x2={plot.x + plot.width} y1={vertical(0)} y2={vertical(0)} stroke="var(--control)" /> : null}
      {years.map((year, index) => (
        <Stack key={year.label} {...{ year, width, vertical, hatch, formatLabel }} centre={horizontal(yearPlace(years, index)) ?? 0} />
      ))}
    </g>
  );
}

interface StackProps {
  readonly year: BarYear;
  readonly centre: number;
  readonly width: number;
  readonly vertical: (value: number) => number;
  readonly hatch: string;
  readonly formatLabel: (value: number) => string;
}

function Stack({ year, centre, width, vertical, hatch, formatLabel }: StackProps) {
  const parts = stackSegments(year.segments).filter(({ value }) => value !== 0);
  const top = Math.max(0, ...parts.map(({ to }) => to));
  return (
    <g>
      <g opacity={year.ghost ? 0.38 : 1}>
        {parts.map(({ key, from, to, texture }) => {
          const height = Math.abs(vertical(to) - vertical(from));
          const gap = height > 3 ? GAP : 0;
          const fill = texture === 'hatched' ? `url(#${hatch})` : fills[texture];
          return <rect key={key} x={centre - width / 2} y={Math.min(vertical(from), vertical(to)) + gap / 2} width={width} height={height - gap} rx={1.5} fill={fill} />;
        })}
      </g>
      <text x={centre} y={vertical(top) - 5} textAnchor="middle" fontSize={11.5} fontWeight={550} fill={year.ghost ? 'var(--ink3)' : 'var(--ink)'}>
        {formatLabel(yearTotal(year))}
      </text>
    </g>
  );
}
