import { usePlotArea, useXAxisScale } from 'recharts';
import { offerClass } from '@/components/ui/offer-class';
import { offerLetter } from '@/lib/format/offer-letter';
import { gridSteps } from './grid-steps';
import { useMonthLines } from './month-lines-data';
import { spreadApart } from './spread-apart';

const LABEL_GAP = 17;
const FOUR_YEARS = 48;

/** Draws a line for each offer, fading after the fourth year, with the offer's letter and name at its end. */
export function MonthLines({ named }: { readonly named: boolean }) {
  const { series, min, max, formatAxis } = useMonthLines();
  const plot = usePlotArea();
  const horizontal = useXAxisScale();
  if (!plot || !horizontal) return null;
  const vertical = (value: number) => plot.y + (plot.height * (max - value)) / (max - min || 1);
  const path = (values: readonly number[], from: number, to: number) =>
    values
      .slice(from, to + 1)
      .map((value, month) => `${month === 0 ? 'M' : 'L'}${(horizontal(from + month) ?? 0).toFixed(1)},${vertical(value).toFixed(1)}`)
      .join('');
  const right = plot.x + plot.width;
  const ends = series.map(({ values }) => vertical(values.at(-1) ?? 0));
  const places = spreadApart(ends, LABEL_GAP, plot.y + 4, plot.y + plot.height - 4);
  const marker = horizontal(FOUR_YEARS) ?? right;
  return (
    <g>
      {[0, ...gridSteps(min, max)].map((line) => (
        <g key={line}>
          <line x1={plot.x} x2={right} y1={vertical(line)} y2={vertical(line)} stroke={line === 0 ? 'var(--control)' : 'var(--line2)'} />
          <text x={plot.x - 8} y={vertical(line) + 4} textAnchor="end" fontSize={11.5} fill="var(--ink3)">
            {formatAxis(line)}
          </text>
        </g>
      ))}
      <line x1={marker} x2={marker} y1={plot.y - 4} y2={plot.y + plot.height} stroke="var(--control)" strokeDasharray="3 3" />
      <text x={marker - 6} y={plot.y + 6} textAnchor="end" fontSize={11.5} fill="var(--ink3)">
        four years
      </text>
      {series.map(({ offerIndex, values }) => (
        <g key={offerIndex} className={offerClass(offerIndex)} fill="none" stroke="var(--offer)" strokeWidth={2} strokeLinejoin="round" strokeLinecap="round">
          <path d={path(values, 0, FOUR_YEARS)} />
          <path d={path(values, FOUR_YEARS, values.length - 1)} opacity={0.5} />
        </g>
      ))}
      {series.map(({ offerIndex, name }, index) => (
        <g key={offerIndex} className={offerClass(offerIndex)}>
          <path d={`M${right + 1},${ends[index]}L${right + 9},${places[index]}`} stroke="var(--offer)" opacity={0.5} fill="none" />
          <rect x={right + 11} y={(places[index] ?? 0) - 8} width={16} height={16} rx={5} fill="var(--offer-ink)" />
          <text x={right + 19} y={(places[index] ?? 0) + 3.8} textAnchor="middle" fontSize={10.5} fontWeight={600} fill="var(--on-offer)">
            {offerLetter(offerIndex)}
          </text>
          {named ? (
            <text x={right + 33} y={(places[index] ?? 0) + 4} fontSize={12} fontWeight={500} fill="var(--ink)">
              {short(name)}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

const LONGEST = 13;
let characters: Intl.Segmenter | undefined;

function short(name: string): string {
  const parts = [...(characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(name)].map(({ segment }) => segment);
  return parts.length > LONGEST ? `${parts.slice(0, LONGEST - 1).join('').trimEnd()}…` : name;
}
