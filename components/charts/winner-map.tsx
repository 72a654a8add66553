import { offerClass } from '@/components/ui/offer-class';
import { offerLetter } from '@/lib/format/offer-letter';

interface WinnerMapProps {
  /** What the map shows, for those who cannot see it; the figures stand in a table near by. */
  readonly name: string;
  /** Convex polygons in shares of all weight, each with the place of the offer that wins there. */
  readonly regions: readonly { readonly place: number; readonly corners: readonly (readonly [number, number])[]; readonly share: number }[];
  readonly present: readonly [number, number];
  readonly format: (share: number) => string;
}

const SIDE = 260;
const LEFT = 44;
const TOP = 12;
const TICKS = [0, 0.5, 1] as const;

/** Regions under this share of the map have no room for a letter. */
const ROOM_FOR_LETTER = 0.03;

const x = (share: number) => LEFT + share * SIDE;
const y = (share: number) => TOP + (1 - share) * SIDE;

/** Who wins where: one weight to the right, another upwards, a region for each offer, a ring where the weights are now. */
export const WinnerMap = ({ name, regions, present, format }: WinnerMapProps) => (
  <svg role="img" aria-label={name} viewBox={`0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 26}`} className="h-auto w-full max-w-90">
    {regions.map(({ place, corners, share }) => {
      const [middleX, middleY] = middleOf(corners);
      return (
        <g key={place} className={offerClass(place)}>
          <polygon
            points={corners.map(([first, second]) => `${x(first)},${y(second)}`).join(' ')}
            fill="color-mix(in srgb, var(--offer) 34%, var(--card))"
            stroke="var(--card)"
            strokeWidth={1.5}
            strokeLinejoin="round"
          />
          {share > ROOM_FOR_LETTER ? (
            <text x={x(middleX)} y={y(middleY) + 5} textAnchor="middle" fontSize={15} fontWeight={650} fill="var(--ink)">
              {offerLetter(place)}
            </text>
          ) : null}
        </g>
      );
    })}
    {TICKS.map((tick) => (
      <g key={tick} fontSize={11} fill="var(--ink3)">
        <text x={x(tick)} y={y(0) + 18} textAnchor="middle">
          {format(tick)}
        </text>
        <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
          {format(tick)}
        </text>
      </g>
    ))}
    <circle cx={x(present[0])} cy={y(present[1])} r={6} fill="var(--card)" stroke="var(--ink)" strokeWidth={2.2} />
  </svg>
);

const middleOf = (corners: readonly (readonly [number, number])[]): readonly [number, number] => {
  // The middle of a region weighs its triangles by their area, so that many corners on one side pull nothing.
  let [area, sumX, sumY] = [0, 0, 0];
  corners.forEach(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
    const part = fromX * toY - toX * fromY;
    area += part;
    sumX += (fromX + toX) * part;
    sumY += (fromY + toY) * part;
  });
  return area === 0 ? (corners[0] ?? [0, 0]) : [sumX / (3 * area), sumY / (3 * area)];
};
