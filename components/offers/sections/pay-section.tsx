import { formatMoney } from '@/lib/format/format-money';
import { useLocale } from '@/components/ui/locale-provider';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { BonusTerms } from './bonus-terms';

/** Base salary and yearly bonus. */
export const PaySection = () => {
  const { offer, projection } = useOfferEditor();
  const locale = useLocale();
  const bonusInYearTwo = projection.years[1]?.byKind.bonus ?? 0;
  const { bonus } = offer;
  return (
    <SectionCard id="pay" title="Pay" subtitle="base and bonus" fields={['base', 'bonus']} opens>
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
        <PercentField path="bonus.multiplier" label="Company payout" suffix="of target" hint="Strong years pay 120–140%" />
      </FieldGrid>
      <BonusTerms bonus={bonus} />
    </SectionCard>
  );
};
