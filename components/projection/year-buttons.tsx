import type { BarYear } from '@/components/charts/bar-year';
import { yearPlace } from '@/components/charts/year-place';

interface YearButtonsProps {
  readonly company: string;
  readonly years: readonly BarYear[];
  readonly onYear: (year: number) => void;
}

/** Lies over the names of the years under a chart: each tells where that year's figure comes from. */
export const YearButtons = ({ company, years, onYear }: YearButtonsProps) => {
  const width = (yearPlace(years, years.length - 1) + 1) / 100;
  return years.map((year, index) => (
    <button
      key={year.label}
      type="button"
      aria-label={`${company}, year ${index + 1}: ${year.total}. Where does this number come from?`}
      title="Where does this number come from?"
      onClick={() => onYear(index + 1)}
      style={{ left: `${yearPlace(years, index) / width}%`, width: `${1 / width}%` }}
      className="absolute bottom-0 z-20 h-6 cursor-help rounded-control hover:bg-accent-soft/60 pointer-coarse:h-8 print:hidden"
    />
  ));
};
