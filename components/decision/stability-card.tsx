import { flipPoints } from '@/lib/engine/decision/flip-points';
import { stabilityIntervals } from '@/lib/engine/decision/stability-intervals';
import { formatPercent } from '@/lib/format/format-percent';
import type { Pictured } from './pictured';
import { PictureCard } from './picture-card';
import { stabilitySentence } from './stability-sentence';
import { StabilityTable, type StabilityRow } from './stability-table';
import { WeightStrip } from './weight-strip';

interface StabilityCardProps {
  readonly picture: Pictured;
  /** Gives a criterion so many of 100 parts of all weight; left out where weights cannot be changed. */
  readonly onWeigh?: (criterionId: string, weight: number) => void;
}

/** How far each weight can move before another offer leads; the strips move the weights. */
export const StabilityCard = ({ picture, onWeigh }: StabilityCardProps) => {
  const { matrix, scored, criteria, locale, company } = picture;
  const held = new Map(stabilityIntervals(matrix).map(({ criterion, low, high }) => [criterion, { low, high }]));
  const flips = flipPoints(matrix);
  const rows = criteria.map(({ id, name }): StabilityRow => {
    const weight = scored.weights[id] ?? 0;
    const beyond = (isBeyond: (flip: number) => boolean) => flips.find((flip) => flip.criterion === id && isBeyond(flip.weight))?.to ?? null;
    return { id, name, weight, held: held.get(id) ?? null, below: beyond((flip) => flip <= weight), above: beyond((flip) => flip > weight) };
  });
  return (
    <PictureCard
      title="How far each weight can move"
      reading={stabilitySentence(picture)}
      note={onWeigh && criteria.length > 1 ? 'Move a handle, or use the arrow keys, to change that weight. The others keep their proportions to each other.' : undefined}
      table={<StabilityTable rows={rows} company={company} locale={locale} />}
    >
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-y-2">
        {rows.map(({ id, name, weight, held: range }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_3rem_minmax(0,12rem)] items-center gap-x-3 max-sm:grid-cols-[minmax(0,1fr)_3rem] sm:min-h-9">
            <span className="text-[13px] leading-snug wrap-break-word">{name}</span>
            <span className="text-right font-semibold tabular-nums">{formatPercent(weight, locale)}</span>
            <span className="min-w-0 max-sm:col-span-2">
              <WeightStrip name={name} weight={weight} held={range} locale={locale} onWeight={onWeigh && criteria.length > 1 ? (next) => onWeigh(id, next) : undefined} />
            </span>
          </li>
        ))}
      </ul>
    </PictureCard>
  );
};
