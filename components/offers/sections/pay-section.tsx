import type { Bonus } from '@/lib/engine/offer/bonus';
import { formatMoney } from '@/lib/format/format-money';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useLocale } from '@/components/ui/locale-provider';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';

/** Base salary and yearly bonus. */
export const PaySection = () => {
  const { offer, projection } = useOfferEditor();
  const locale = useLocale();
  const bonusInYearTwo = projection.years[1]?.byKind.bonus ?? 0;
  const { bonus } = offer;
  return (
    <SectionCard id="pay" title="Pay" subtitle="base and bonus" fields={['base', 'bonus']} opens belongs={(entry) => entry.kind === 'base' || entry.kind === 'bonus'}>
      <FieldGrid>
        <AmountField path="base" label="Base salary" suffix="a year" />
        {bonus.basis === 'rate' ? (
          <PercentField
            path="bonus.target"
            label="Target bonus"
            suffix="of base"
            hint={bonusInYearTwo > 0 ? `${formatMoney(bonusInYearTwo, projection.currency, locale, { decimals: 'whole' })} in year 2` : '0 if there is none'}
          />
        ) : (
          <AmountField path="bonus.target" label="Target bonus" suffix="a year" hint="0 if there is none" />
        )}
        <PercentField path="bonus.multiplier" label="Expected payout" suffix="of target" hint="Strong years pay 120–140%" />
      </FieldGrid>
      <BonusTerms bonus={bonus} />
    </SectionCard>
  );
};

const BonusTerms = ({ bonus }: { readonly bonus: Bonus }) => {
  const { offer, change } = useOfferEditor();
  const withBonus = (next: Partial<Bonus>, replaced?: string) => change({ ...offer, bonus: { ...bonus, ...next } }, replaced);
  return (
    <div className="mt-4 flex flex-wrap gap-3">
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
  );
};
