import { useId } from 'react';
import type { BarYear } from './bar-year';
import { gridSteps } from './grid-steps';
import { HatchPattern } from './hatch-pattern';
import { stackSegments } from './stack-segments';
import { yearPlace } from './year-place';

const GAP = 1.5;
const WIDEST = 44;
const ABOVE = 22;
const BELOW = 24;

const fills: Record<string, string> = {
  solid: 'var(--offer)',
  strong: 'color-mix(in srgb, var(--offer) 78%, var(--card))',
  soft: 'color-mix(in srgb, var(--offer) 50%, var(--card))',
  faint: 'color-mix(in srgb, var(--offer) 24%, var(--card))',
  light: 'var(--offer-tint)',
};

interface BarStacksProps {
  readonly years: readonly BarYear[];
  /** Top and bottom of the shared scale, in the unit of the segments. */
  readonly max: number;
  readonly min: number;
  readonly height: number;
}

/**
 * Draws the years of one offer: a stack for each, its total above it, thin lines across. Places along the axis are
 * shares of the width, so that the server can draw it before the width is known.
 */
export function BarStacks({ years, max, min, height }: BarStacksProps) {
  const hatch = useId();
  const plot = height - ABOVE - BELOW;
  const vertical = (value: number) => ABOVE + (plot * (max - value)) / (max - min || 1);
  const pitch = 100 / (yearPlace(years, years.length - 1) + 1);
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden>
      <HatchPattern id={hatch} />
      {gridSteps(min, max).map((line) => (
        <line key={line} x1="0" x2="100%" y1={vertical(line)} y2={vertical(line)} stroke="var(--line2)" />
      ))}
      {min < 0 ? <line x1="0" x2="100%" y1={vertical(0)} y2={vertical(0)} stroke="var(--control)" /> : null}
      {years.map((year, index) => {
        const centre = pitch * (yearPlace(years, index) + 0.5);
        return (
          <g key={year.label}>
            <Stack {...{ year, centre, vertical, hatch }} share={pitch * 0.78} />
            <text x={percent(centre)} y={height - 8} textAnchor="middle" fontSize={11.5} fill="var(--ink3)">
              {year.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface StackProps {
  readonly year: BarYear;
  /** In per cent of the width, like `share`, the width of a bar that is not at its widest. */
  readonly centre: number;
  readonly share: number;
  readonly vertical: (value: number) => number;
  readonly hatch: string;
}

function Stack({ year, centre, share, vertical, hatch }: StackProps) {
  const parts = stackSegments(year.segments).filter(({ value }) => value !== 0);
  const top = year.totalAt ?? Math.max(0, ...parts.map(({ to }) => to));
  const across = { x: `calc(${percent(centre)} - min(${WIDEST / 2}px, ${percent(share / 2)}))`, width: `min(${WIDEST}px, ${percent(share)})` };
  return (
    <g>
      <g opacity={year.ghost ? 0.38 : 1}>
        {parts.map(({ key, from, to, texture }) => {
          const tall = Math.abs(vertical(to) - vertical(from));
          const gap = tall > 3 ? GAP : 0;
          const fill = texture === 'hatched' ? `url(#${hatch})` : fills[texture];
          return <rect key={key} style={across} y={pixels(Math.min(vertical(from), vertical(to)) + gap / 2)} height={pixels(tall - gap)} rx={1.5} fill={fill} />;
        })}
      </g>
      <text x={percent(centre)} y={pixels(vertical(top) - 5)} textAnchor="middle" fontSize={11.5} fontWeight={550} fill={year.ghost ? 'var(--ink3)' : 'var(--ink)'}>
        {year.total}
      </text>
    </g>
  );
}

/** Rounded, so that server and browser write the same. */
const percent = (value: number): string => `${value.toFixed(3)}%`;

const pixels = (value: number): number => Math.round(value * 100) / 100;
