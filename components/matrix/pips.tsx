const PLACES = [1, 2, 3, 4, 5] as const;

const fill = (value: number, place: number): number => Math.round(Math.max(0, Math.min(1, value - place + 1)) * 100);

interface PipsProps {
  readonly value: number | null;
  /** Grows where fingers have to hit the dots. */
  readonly large?: boolean;
}

/** A score as five dots in the offer's hue; an open score is dashed. Decoration: the figure stands beside it in words. */
export const Pips = ({ value, large = false }: PipsProps) => {
  const size = large ? 'size-[11px] max-md:size-4.5 pointer-coarse:size-4.5' : 'size-[11px]';
  return (
    <span aria-hidden className={large ? 'inline-flex gap-[3px] max-md:gap-1.5 pointer-coarse:gap-1.5' : 'inline-flex gap-[3px]'}>
      {PLACES.map((place) =>
        value === null ? (
          <span key={place} className={`${size} rounded-full border border-dashed border-question`} />
        ) : (
          <span key={place} className={`${size} overflow-hidden rounded-full bg-line`}>
            <span className="block h-full bg-offer" style={{ width: `${fill(value, place)}%` }} />
          </span>
        ),
      )}
    </span>
  );
};
