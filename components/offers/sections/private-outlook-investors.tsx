import { Plus, Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { PreferredHolding, PrivateOutlook } from '@/lib/engine/offer/private-outlook';
import { PRIVATE_OUTLOOK_LIMITS } from '@/lib/schemas/private-outlook';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';

const participations = [
  { value: 'none', label: 'Money back, or a share: the better' },
  { value: 'full', label: 'Money back and a share' },
  { value: 'capped', label: 'Money back and a share, up to a cap' },
] as const;

/** Debt and preferred shares, which are paid before common shares. */
export const PrivateOutlookInvestors = ({ onReplace }: { readonly onReplace: (next: Partial<PrivateOutlook>, replaced?: string) => void }) => {
  const { offer } = useOfferEditor();
  const preferred = offer.privateOutlook.preferred ?? [];
  const add = () =>
    onReplace({ preferred: [...preferred, { id: newId(), name: '', shares: null, invested: null, multiple: 1, participation: 'none', cap: null, seniority: preferred.length + 1 }] });
  return (
    <div className="space-y-5">
      <p className="max-w-[60em] text-[13px] text-ink2">
        When a company is sold, lenders are paid first, then investors get their money back, and only what is left goes to shares like yours. Public registers often tell what investors have put in; one line for all of them is better than none.
      </p>
      <QuestionNote path="privateOutlook.preferred" />
      <FieldGrid>
        <AmountField path="privateOutlook.debt" label="Debt of the company" hint="0 where there is none" />
      </FieldGrid>
      {preferred.map((series, index) => (
        <SeriesFields
          key={series.id}
          series={series}
          index={index}
          onReplace={(next) => onReplace({ preferred: preferred.map((one) => (one.id === series.id ? { ...one, ...next } : one)) }, `preferred.${index}.cap`)}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon={<Plus aria-hidden className="size-4" />} disabled={preferred.length >= PRIVATE_OUTLOOK_LIMITS.series} onClick={add}>
          Add investors
        </Button>
        {offer.privateOutlook.preferred === null ? (
          <Button size="sm" variant="ghost" onClick={() => onReplace({ preferred: [] })}>
            There are none with preferences
          </Button>
        ) : preferred.length === 0 ? (
          <>
            <p className="self-center text-[13px] text-ink2">No investors are paid before you.</p>
            <Button size="sm" variant="ghost" onClick={() => onReplace({ preferred: null })}>
              I do not know
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
};

interface SeriesFieldsProps {
  readonly series: PreferredHolding;
  readonly index: number;
  readonly onReplace: (next: Partial<PreferredHolding>) => void;
}

/** Where a cap starts: twice what is paid back first. */
const participating = ({ cap, multiple }: PreferredHolding, chosen: string): Partial<PreferredHolding> => {
  const participation = participations.find(({ value }) => value === chosen)?.value ?? 'none';
  return { participation, cap: participation === 'capped' ? (cap ?? multiple * 2) : null };
};

const SeriesFields = ({ series, index, onReplace }: SeriesFieldsProps) => {
  const { offer, remove } = useOfferEditor();
  const path = `privateOutlook.preferred.${index}`;
  const name = series.name.trim() || `Investors ${index + 1}`;
  const { privateOutlook } = offer;
  const others = (privateOutlook.preferred ?? []).filter(({ id }) => id !== series.id);
  return (
    <fieldset className="border-b border-line2 pb-5">
      <div className="mb-2 flex items-center justify-between gap-3">
        <legend className="float-left text-small font-medium text-ink2">{name}</legend>
        <IconButton
          label={`Remove ${name}`}
          icon={<Trash2 aria-hidden className="size-4" />}
          onClick={() => remove('privateOutlook.preferred', index, { ...offer, privateOutlook: { ...privateOutlook, preferred: others.length > 0 ? others : null } })}
        />
      </div>
      <FieldGrid>
        <TextField path={`${path}.name`} label="Name" note="such as Series A" />
        <AmountField path={`${path}.invested`} label="They put in" />
        <NumberField path={`${path}.shares`} label="Shares they hold" />
        <NumberField path={`${path}.multiple`} label="Times their money back" hint="1 is usual" fractions />
        <Select label="What they get" value={series.participation} options={participations} onValue={(chosen) => onReplace(participating(series, chosen))} />
        {series.participation === 'capped' ? <NumberField path={`${path}.cap`} label="At most so many times their money" fractions /> : null}
        <NumberField path={`${path}.seniority`} label="Rank" hint="Higher is paid first; equal ranks share" />
      </FieldGrid>
    </fieldset>
  );
};
