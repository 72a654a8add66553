import { useLocale } from '@/components/ui/locale-provider';
import { formatPercent } from '@/lib/format/format-percent';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { FieldGrid } from '../field-grid';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';

/** What is taken for granted about later years, where it differs from the rest of the comparison. */
export const GrowthSection = () => {
  const { offer } = useOfferEditor();
  const { comparison } = useWorkspace();
  const locale = useLocale();
  const { raiseRate, sharePriceGrowth } = comparison.assumptions;
  const raise = formatPercent(offer.raiseRate ?? raiseRate, locale, { decimals: 1, sign: true });
  const growth = formatPercent(offer.sharePriceGrowth ?? sharePriceGrowth, locale, { decimals: 1, sign: true });
  return (
    <SectionCard id="growth" title="Raises and growth" subtitle={`pay ${raise}, shares ${growth} a year`} fields={['raiseRate', 'sharePriceGrowth']}>
      <FieldGrid>
        <PercentField path="raiseRate" label="Yearly raise" negative hint={`Empty takes the comparison’s ${formatPercent(raiseRate, locale, { decimals: 1 })}`} />
        <PercentField
          path="sharePriceGrowth"
          label="Share price, a year"
          negative
          hint={`Empty takes the comparison’s ${formatPercent(sharePriceGrowth, locale, { decimals: 1 })}`}
        />
      </FieldGrid>
    </SectionCard>
  );
};
