import { formatPercent } from '@/lib/format/format-percent';

interface WeightStripProps {
  readonly name: string;
  /** Share of all weight, 0 to 1. */
  readonly weight: number;
  /** Shares for which the winner stays first; null without a winner. */
  readonly held: { readonly low: number; readonly high: number } | null;
  readonly locale: string;
  /** Takes parts of 100; left out where the weight cannot be changed. */
  readonly onWeight?: (weight: number) => void;
}

/** A weight from nothing to all, where it stands, and shaded where the winner stays first. */
export const WeightStrip = ({ name, weight, held, locale, onWeight }: WeightStripProps) => {
  const said = held === null ? formatPercent(weight, locale) : `${formatPercent(weight, locale)}; the leader holds from ${formatPercent(held.low, locale)} to ${formatPercent(held.high, locale)}`;
  // The middle of a handle runs from half a handle inside one end to half a handle inside the other.
  const at = (share: number) => `calc(8px + ${share} * (100% - 16px))`;
  return (
    <span className="relative flex h-6 items-center pointer-coarse:h-9">
      <span aria-hidden className="absolute inset-x-2 h-0.75 rounded-full bg-control" />
      {held ? <span aria-hidden className="absolute h-2.25 rounded-full bg-accent opacity-30" style={{ left: at(held.low), width: `calc(${Math.max(0, held.high - held.low)} * (100% - 16px))`, minWidth: 2 }} /> : null}
      {onWeight ? (
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          value={Math.round(weight * 100)}
          aria-label={`${name}, of all weight`}
          aria-valuetext={said}
          onChange={(event) => onWeight(event.target.valueAsNumber)}
          className="weight-strip absolute inset-0 size-full cursor-pointer appearance-none rounded-full bg-transparent"
        />
      ) : (
        <span role="img" aria-label={`${name}, of all weight: ${said}`} className="absolute size-4 -translate-x-1/2 rounded-full border-[1.5px] border-accent bg-card" style={{ left: at(weight) }} />
      )}
    </span>
  );
};
