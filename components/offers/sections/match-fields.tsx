import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useLocale } from '@/components/ui/locale-provider';
import { Select } from '@/components/ui/select';
import { parsePlainDate } from '@/lib/engine/calendar/plain-date';
import type { RetirementMatch } from '@/lib/engine/offer/retirement-match';
import { formatNumber } from '@/lib/format/format-number';
import { isCompensationLimit, publishedCompensationLimit } from '@/lib/engine/tax/limits/compensation-limit';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { serviceVestings, serviceVestingName } from '../service-vestings';

type Match = Extract<RetirementMatch, { kind: 'match' }>;

const MOST_TIERS = 6;
const OWN = 'own';

interface MatchFieldsProps {
  readonly match: Match;
  readonly onMatch: (match: Match, replaced?: string) => void;
}

/** The steps of a match, its limits, and when it is one's own. */
export const MatchFields = ({ match, onMatch }: MatchFieldsProps) => {
  const { offer, remove } = useOfferEditor();
  const locale = useLocale();
  const { tiers, vesting } = match;
  const name = serviceVestingName(vesting);
  const { year, limit } = publishedCompensationLimit(parsePlainDate(offer.startDate).year);
  const isOfLaw = match.payLimit !== null && isCompensationLimit(match.payLimit) && offer.currency === 'USD';
  const aboutLaw = isOfLaw ? 'US law’s limit, raised with prices' : `US law counts $${formatNumber(limit, locale)} (${year})`;
  const payLimitHint = offer.country === 'US' ? aboutLaw : 'Empty where all of it counts';
  const end = tiers.at(-1)?.upToShareOfPay ?? 0;
  return (
    <div className="mt-4 space-y-4">
      <ol className="space-y-3">
        {tiers.map((_, index) => (
          <li key={index} className="grid grid-cols-[1fr_1fr_auto] items-start gap-3">
            <PercentField path={`match.tiers.${index}.rate`} label={index === 0 ? 'They add' : 'From there'} suffix="of yours" />
            <PercentField path={`match.tiers.${index}.upToShareOfPay`} label="Up to" suffix="of base" />
            <IconButton
              className="mt-6"
              label={`Remove step ${index + 1}`}
              disabled={tiers.length === 1}
              icon={<Trash2 aria-hidden className="size-4" />}
              onClick={() => remove('match.tiers', index, { ...offer, match: { ...match, tiers: tiers.filter((__, place) => place !== index) } })}
            />
          </li>
        ))}
      </ol>
      <Button
        size="sm"
        icon={<Plus aria-hidden className="size-4" />}
        disabled={tiers.length >= MOST_TIERS || end >= 1}
        onClick={() => onMatch({ ...match, tiers: [...tiers, { rate: 0.5, upToShareOfPay: Math.min(1, Math.round((end + 0.02) * 100) / 100) }] })}
      >
        Add a step
      </Button>
      <FieldGrid>
        <AmountField path="match.yearlyCap" label="At most" suffix="a year" note="optional" hint="Empty where there is no cap" />
        <AmountField path="match.payLimit" label="Of pay up to" suffix="a year" note="optional" hint={payLimitHint} />
        <Select
          label="Yours"
          value={name ?? OWN}
          onValue={(chosen) => {
            const steps = serviceVestings.get(chosen);
            if (steps !== undefined) onMatch({ ...match, vesting: steps }, 'match.vesting');
          }}
          options={[...[...serviceVestings.keys()].map((value) => ({ value, label: value })), ...(name === null ? [{ value: OWN, label: 'By steps of its own' }] : [])]}
          hint="What is not yours yet is lost on leaving"
        />
      </FieldGrid>
    </div>
  );
};
