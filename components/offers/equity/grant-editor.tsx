import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Grant } from '@/lib/engine/offer/offer';
import { FieldGrid } from '../field-grid';
import { NumberField } from '../fields/number-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { MoreTerms } from '../more-terms';
import { useOfferEditor } from '../offer-editor-context';
import { DoubleTriggerFields } from './double-trigger-fields';
import { grantKinds } from './grant-kinds';
import { GrantSizeFields } from './grant-size-fields';
import { OpenCapButtons } from './open-cap-buttons';
import { OptionFields } from './option-fields';
import { PrivateCompanyFields } from './private-company-fields';
import { TranchesEditor } from './tranches-editor';
import { VestingSelect } from './vesting-select';
import { VestingStrip } from './vesting-strip';

const priceBases = [
  { value: 'fixed', label: 'The day’s price' },
  { value: 'average', label: 'An average of days before' },
];

interface GrantEditorProps {
  readonly grant: Grant;
  readonly index: number;
}

/** Everything about one grant. */
export const GrantEditor = ({ grant, index }: GrantEditorProps) => {
  const { offer, pending, change, remove } = useOfferEditor();
  const path = `grants.${index}`;
  const replace = (next: Partial<Grant>, replaced?: string) =>
    change({ ...offer, grants: offer.grants.map((one) => (one.id === grant.id ? { ...one, ...next } : one)) }, replaced && `${path}.${replaced}`);
  const hasRareTerms = grant.startMonth !== 0 || grant.priceBasis !== 'fixed' || grant.doubleTrigger !== null || [`${path}.label`, `${path}.startMonth`].some((one) => one in pending);
  const name = grant.label.trim() || (offer.grants.length > 1 ? `Grant ${index + 1}` : 'Grant');
  return (
    <fieldset className="space-y-4 border-b border-line2 pb-6">
      <legend className="sr-only">{name}</legend>
      <div className="flex flex-wrap items-center gap-3">
        <SegmentedControl
          label={`${name}: kind`}
          value={grant.kind}
          onValue={(kind) => replace({ kind })}
          options={(['rsu', 'iso', 'nso'] as const).map((kind) => ({ value: kind, label: <abbr title={grantKinds[kind].long} className="no-underline">{grantKinds[kind].short}</abbr> }))}
        />
        <SegmentedControl
          label={`${name}: company`}
          value={grant.market}
          onValue={(market) => replace({ market })}
          options={[{ value: 'public', label: 'Public company' }, { value: 'private', label: 'Private company' }]}
        />
        <SegmentedControl
          label={`${name}: given as`}
          value={grant.sizeBy}
          onValue={(sizeBy) => replace({ sizeBy })}
          options={[{ value: 'value', label: 'By value' }, { value: 'shares', label: 'By shares' }]}
        />
        <IconButton
          className="ml-auto"
          label={`Remove ${name}`}
          icon={<Trash2 aria-hidden className="size-4" />}
          onClick={() => remove('grants', index, { ...offer, grants: offer.grants.filter((one) => one.id !== grant.id) })}
        />
      </div>
      <FieldGrid>
        <GrantSizeFields path={path} grant={grant} />
        {grant.market === 'private' ? <PrivateCompanyFields path={path} grant={grant} /> : null}
        {grant.kind === 'rsu' ? null : <OptionFields path={path} grant={grant} />}
        <VestingSelect className={grant.kind === 'rsu' ? undefined : 'sm:col-span-2'} path={`${path}.vesting`} vesting={grant.vesting} onVesting={(vesting) => replace({ vesting }, 'vesting')} />
      </FieldGrid>
      {grant.vesting.schedule === 'custom' ? (
        <TranchesEditor path={`${path}.vesting.tranches`} tranches={grant.vesting.tranches} onTranches={(tranches) => replace({ vesting: { schedule: 'custom', tranches } }, 'vesting')} />
      ) : null}
      <VestingStrip source={`grant:${grant.id}`} from={grant.startMonth} name={name} />
      <MoreTerms label="Name, start, double trigger, files" opens={hasRareTerms}>
        <FieldGrid>
          <TextField path={`${path}.label`} label="Name" note="optional" />
          <NumberField path={`${path}.startMonth`} label="Vesting starts in month" hint="0 is the day you start" />
          {grant.sizeBy === 'value' ? <SelectField path={`${path}.priceBasis`} label="Shares are counted by" options={priceBases} hint="What the value is divided by" /> : null}
        </FieldGrid>
        <OpenCapButtons grant={grant} name={name} onTranches={(tranches) => replace({ vesting: { schedule: 'custom', tranches } }, 'vesting')} />
        <DoubleTriggerFields path={path} grant={grant} onTrigger={(doubleTrigger) => replace({ doubleTrigger }, 'doubleTrigger')} />
      </MoreTerms>
    </fieldset>
  );
};
