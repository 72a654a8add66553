import { AmountInput } from '@/components/ui/amount-input';
import type { Offer } from '@/lib/engine/offer/offer';
import type { Outcomes, YearOutcome } from '@/lib/engine/record/outcomes';

interface YearFieldsProps {
  readonly offer: Pick<Offer, 'currency'>;
  readonly years: number;
  readonly outcomes: Outcomes;
  readonly onOutcomes: (outcomes: Outcomes) => void;
  readonly onYear: (year: YearOutcome) => void;
  readonly yearOf: (year: number) => YearOutcome;
}

/** Share price, refresher and bonus of every year that has begun. Empty = not told. */
export const YearFields = ({ offer: { currency }, years, outcomes, onOutcomes, onYear, yearOf }: YearFieldsProps) => (
  <>
    <AmountInput
      label="Share price when you started"
      hint="What later prices are measured by."
      className="max-w-64"
      currency={currency}
      kind="price"
      value={outcomes.startPrice}
      onValue={(startPrice) => onOutcomes({ ...outcomes, startPrice })}
    />
    {Array.from({ length: years }, (_, index) => index + 1).map((year) => {
      const told = yearOf(year);
      const hasNoStart = told.sharePrice !== null && outcomes.startPrice === null;
      return (
        <fieldset key={year} className="min-w-0 border-t border-line2 pt-4">
          <legend className="float-left mb-2 w-full font-medium">
            Year {year}
            {year === years ? <span className="ml-1.5 text-small font-normal text-ink3">still running: enter what you know</span> : null}
          </legend>
          <div className="clear-both grid gap-3 sm:grid-cols-3">
            <AmountInput
              label="Share price at its end"
              currency={currency}
              kind="price"
              value={told.sharePrice}
              onValue={(sharePrice) => onYear({ ...told, sharePrice })}
              question={hasNoStart ? 'Enter the price when you started too.' : undefined}
            />
            <AmountInput label="Refresher granted" currency={currency} value={told.refresher} onValue={(refresher) => onYear({ ...told, refresher })} hint={year === 1 ? 'Its worth when granted; 0 for none.' : undefined} />
            <AmountInput label="Bonus paid" currency={currency} value={told.bonus} onValue={(bonus) => onYear({ ...told, bonus })} />
          </div>
        </fieldset>
      );
    })}
  </>
);
