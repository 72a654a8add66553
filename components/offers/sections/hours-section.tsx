import { useLocale } from '@/components/ui/locale-provider';
import { Switch } from '@/components/ui/switch';
import type { Offer } from '@/lib/engine/offer/offer';
import { hoursPerYear } from '@/lib/engine/offer/working-hours';
import { formatNumber } from '@/lib/format/format-number';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { startingCommute } from '../starting-values';

const subtitleOf = (offer: Offer, locale: string): string => {
  const hours = hoursPerYear(offer);
  if (hours === null) return offer.commute === null ? 'for pay by the hour' : 'with a commute';
  const count = (value: number) => formatNumber(value, locale, { maxDecimals: 0 });
  const onTheWay = hours.commuting === null || hours.commuting === 0 ? '' : `, ${count(hours.commuting)} on the way`;
  return `${count(hours.worked)} hours a year${onTheWay}`;
};

/** What the job takes: hours, leave, and the way there. */
export const HoursSection = () => {
  const { offer, change } = useOfferEditor();
  const locale = useLocale();
  return (
    <SectionCard id="hours" title="Hours and commute" subtitle={subtitleOf(offer, locale)} fields={['weeklyHours', 'paidLeaveDays', 'commute']}>
      <FieldGrid>
        <NumberField path="weeklyHours" label="Hours in a usual week" fractions hint="What people there really work" />
        <NumberField path="paidLeaveDays" label="Paid leave" suffix="days a year" fractions hint="Without public holidays; empty takes 15" />
      </FieldGrid>
      <div className="mt-4 space-y-4">
        <Switch label="There is a way to work" checked={offer.commute !== null} onChecked={(way) => change({ ...offer, commute: way ? startingCommute(offer.workMode) : null }, 'commute')} />
        {offer.commute === null ? null : (
          <FieldGrid>
            <NumberField path="commute.daysPerWeek" label="Days a week" fractions />
            <NumberField path="commute.minutesEachWay" label="Minutes each way" fractions />
            <AmountField path="commute.costPerDay" label="Cost of a day" hint="There and back; 0 where it is free" />
          </FieldGrid>
        )}
      </div>
    </SectionCard>
  );
};
