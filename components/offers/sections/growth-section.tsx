import { Plus } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { useLocale } from '@/components/ui/locale-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { blankPromotion } from '@/lib/engine/offer/blank-promotion';
import { formatPercent } from '@/lib/format/format-percent';
import { OFFER_LIMITS } from '@/lib/schemas/offer';
import { FieldGrid } from '../field-grid';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { PromotionFields } from './promotion-fields';

/** What is taken for granted about later years, where it differs from the rest of the comparison, and promotions that may come. */
export const GrowthSection = () => {
  const { offer, change } = useOfferEditor();
  const { comparison } = useWorkspace();
  const locale = useLocale();
  const { raiseRate, sharePriceGrowth } = comparison.assumptions;
  const { promotions } = offer;
  const raise = formatPercent(offer.raiseRate ?? raiseRate, locale, { decimals: 1, sign: true });
  const growth = formatPercent(offer.sharePriceGrowth ?? sharePriceGrowth, locale, { decimals: 1, sign: true });
  const counted = promotions.filter((promotion) => promotion.counted).length;
  const promoted = counted === 0 ? '' : counted === 1 ? ', one promotion' : `, ${counted} promotions`;
  return (
    <SectionCard id="growth" title="Raises and promotions" subtitle={`pay ${raise}, shares ${growth} a year${promoted}`} fields={['raiseRate', 'sharePriceGrowth', 'promotions']}>
      <FieldGrid>
        <PercentField path="raiseRate" label="Yearly raise" negative hint={`Empty takes the comparison’s ${formatPercent(raiseRate, locale, { decimals: 1 })}`} />
        <PercentField
          path="sharePriceGrowth"
          label="Share price, a year"
          negative
          hint={`Empty takes the comparison’s ${formatPercent(sharePriceGrowth, locale, { decimals: 1 })}`}
        />
      </FieldGrid>
      <div className="mt-5 space-y-5">
        {promotions.map((promotion, index) => (
          <PromotionFields key={promotion.id} promotion={promotion} index={index} />
        ))}
        <Button
          size="sm"
          icon={<Plus aria-hidden className="size-4" />}
          disabled={promotions.length >= OFFER_LIMITS.promotions}
          onClick={() => change({ ...offer, promotions: [...promotions, blankPromotion({ id: newId() })] })}
        >
          Add a promotion
        </Button>
      </div>
    </SectionCard>
  );
};
