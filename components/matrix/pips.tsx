const PLACES = [1, 2, 3, 4, 5] as const;

const fill = (value: number, place: number): number => Math.round(Math.max(0, Math.min(1, value - place + 1)) * 100);

/** A score as five dots in the offer's hue; an open score is dashed. Decoration: the figure stands beside it in words. */
export const Pips = ({ value }: { value: number | null }) => (
  <span aria-hidden className="inline-flex gap-[3px]">
    {PLACES.map((place) =>
      value === null ? (
        <span key={place} className="size-[11px] rounded-full border border-dashed border-question" />
      ) : (
        <span key={place} className="size-[11px] overflow-hidden rounded-full bg-line">
          <span className="block h-full bg-offer" style={{ width: `${fill(value, place)}%` }} />
        </span>
      ),
    )}
  </span>
);
