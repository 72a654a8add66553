import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Switch } from '@/components/ui/switch';
import type { Promotion } from '@/lib/engine/offer/promotion';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { PercentField } from '../fields/percent-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';

/** One promotion that may come, and whether the figures count it. */
export const PromotionFields = ({ promotion, index }: { readonly promotion: Promotion; readonly index: number }) => {
  const { offer, change, remove } = useOfferEditor();
  const path = `promotions.${index}`;
  const name = promotion.label.trim() || `Promotion ${index + 1}`;
  const others = offer.promotions.filter((one) => one.id !== promotion.id);
  return (
    <fieldset className="border-t border-line2 pt-4">
      <div className="mb-2 flex items-center justify-between">
        <legend className="float-left text-small font-medium text-ink2">
          {name} <span className="font-normal text-ink3">a scenario, not a promise</span>
        </legend>
        <IconButton label={`Remove ${name}`} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => remove('promotions', index, { ...offer, promotions: others })} />
      </div>
      <FieldGrid>
        <TextField path={`${path}.label`} label="From and to" note="optional" hint="Such as E4→E5" />
        <NumberField path={`${path}.month`} label="In month" hint="24 is the second anniversary; 18 to 30 are usual" />
        <AmountField path={`${path}.base`} label="New base" suffix="a year" hint="Empty: as without it" />
        {offer.bonus.basis === 'rate' ? (
          <PercentField path={`${path}.bonusTarget`} label="New target bonus" suffix="of base" hint="Empty: as without it" />
        ) : (
          <AmountField path={`${path}.bonusTarget`} label="New target bonus" suffix="a year" hint="Empty: as without it" />
        )}
        {offer.refreshers.kind === 'yearly' ? <AmountField path={`${path}.refresherYearlyValue`} label="New refresher" suffix="each" hint="Empty: as without it" /> : null}
      </FieldGrid>
      <Switch
        className="mt-4"
        label="Count it"
        hint="What it adds is marked as assumed"
        checked={promotion.counted}
        onChecked={(counted) => change({ ...offer, promotions: offer.promotions.map((one) => (one.id === promotion.id ? { ...one, counted } : one)) })}
      />
    </fieldset>
  );
};
