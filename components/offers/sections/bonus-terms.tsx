import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Bonus } from '@/lib/engine/offer/bonus';
import { FieldGrid } from '../field-grid';
import { CalendarMonthField } from '../fields/calendar-month-field';
import { PercentField } from '../fields/percent-field';
import { SelectField } from '../fields/select-field';
import { MoreTerms } from '../more-terms';
import { useOfferEditor } from '../offer-editor-context';

const guarantees = [
  { value: 'none', label: 'None' },
  { value: 'first', label: 'The first year’s' },
  { value: 'all', label: 'Every year’s' },
];

/** How the bonus is given and paid; what few offers say is folded away. */
export const BonusTerms = ({ bonus }: { readonly bonus: Bonus }) => {
  const { offer, pending, change } = useOfferEditor();
  const withBonus = (next: Partial<Bonus>, replaced?: string) => change({ ...offer, bonus: { ...bonus, ...next } }, replaced);
  const hasRareTerms = bonus.personalMultiplier !== 1 || bonus.paidInMonth !== null || bonus.guaranteed !== 'none' || 'bonus.personalMultiplier' in pending;
  return (
    <div className="mt-4 space-y-4">
      <div className="flex flex-wrap gap-3">
        <SegmentedControl
          label="The bonus is given as"
          value={bonus.basis}
          onValue={(basis) => withBonus({ basis, target: bonus.basis === basis ? bonus.target : null }, 'bonus.target')}
          options={[{ value: 'rate', label: 'Share of base' }, { value: 'amount', label: 'Amount' }]}
        />
        <SegmentedControl
          label="First year’s bonus"
          value={bonus.firstYear}
          onValue={(firstYear) => withBonus({ firstYear })}
          options={[{ value: 'full', label: 'First year in full' }, { value: 'prorated', label: 'First year prorated' }]}
        />
      </div>
      <MoreTerms label="Your rating, month of payment, guarantee" opens={hasRareTerms}>
        <FieldGrid>
          <PercentField path="bonus.personalMultiplier" label="Your rating makes it" suffix="of that" hint="100% is a usual rating" />
          <CalendarMonthField path="bonus.paidInMonth" label="Paid in" none="With each year of service" hint="By September for the year before" />
          <SelectField path="bonus.guaranteed" label="Guaranteed in writing" options={guarantees} hint="Then it is paid at target" />
        </FieldGrid>
      </MoreTerms>
    </div>
  );
};
