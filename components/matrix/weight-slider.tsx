interface WeightSliderProps {
  readonly name: string;
  /** From 0 to 100. */
  readonly weight: number;
  readonly onWeight: (weight: number) => void;
}

/** A weight as a slider: the browser's own, because all of them move whenever one does. */
export const WeightSlider = ({ name, weight, onWeight }: WeightSliderProps) => (
  <span className="relative flex h-6 w-24 items-center max-md:w-auto max-md:flex-1 pointer-coarse:h-10">
    <span aria-hidden className="absolute inset-x-0 h-0.75 rounded-full bg-control" />
    <span aria-hidden className="absolute left-0 h-0.75 rounded-full bg-accent" style={{ width: `calc(8px + ${weight / 100} * (100% - 16px))` }} />
    <input
      type="range"
      min={0}
      max={100}
      step={1}
      value={Math.round(weight)}
      aria-label={`Weight of ${name}, slider`}
      onChange={(event) => onWeight(event.target.valueAsNumber)}
      className="weight-strip absolute inset-0 size-full cursor-pointer touch-pan-y appearance-none rounded-full bg-transparent"
    />
  </span>
);
