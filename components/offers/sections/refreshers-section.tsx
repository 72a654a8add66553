import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Refreshers } from '@/lib/engine/offer/offer';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';
import { SectionCard } from '../section-card';
import { TranchesEditor } from '../equity/tranches-editor';
import { VestingSelect } from '../equity/vesting-select';
import { VestingStrip } from '../equity/vesting-strip';
import { startingRefreshers } from '../starting-values';

const subtitleOf = (refreshers: Refreshers): string => {
  if (refreshers.kind === 'unknown') return 'not known yet';
  if (refreshers.kind === 'none') return 'none';
  return refreshers.certainty === 'promised' ? 'promised in writing' : 'assumed, not promised';
};

/** Yearly grants after the first one. */
export const RefreshersSection = () => {
  const { offer, change } = useOfferEditor();
  const { refreshers } = offer;
  const replace = (next: Refreshers, replaced?: string) => change({ ...offer, refreshers: next }, replaced);
  return (
    <SectionCard
      id="refreshers"
      title="Refreshers"
      subtitle={subtitleOf(refreshers)}
      fields={['refreshers']}
    >
      <div className="flex flex-wrap gap-3">
        <SegmentedControl
          label="Refreshers"
          value={refreshers.kind}
          onValue={(kind) => replace(kind === 'yearly' ? startingRefreshers : { kind }, 'refreshers')}
          options={[{ value: 'unknown', label: 'Not known' }, { value: 'none', label: 'None' }, { value: 'yearly', label: 'Every year' }]}
        />
        {refreshers.kind === 'yearly' ? (
          <SegmentedControl
            label="How sure they are"
            value={refreshers.certainty}
            onValue={(certainty) => replace({ ...refreshers, certainty })}
            options={[{ value: 'assumed', label: 'Assumed' }, { value: 'promised', label: 'Promised' }]}
          />
        ) : null}
      </div>
      {refreshers.kind === 'yearly' ? (
        <div className="mt-4 space-y-4">
          <FieldGrid>
            <AmountField path="refreshers.yearlyValue" label="Value of each" />
            <NumberField path="refreshers.firstMonth" label="First one in month" hint="12 is the first anniversary" />
            <VestingSelect path="refreshers.vesting" vesting={refreshers.vesting} onVesting={(vesting) => replace({ ...refreshers, vesting }, 'refreshers.vesting')} />
          </FieldGrid>
          {refreshers.vesting.schedule === 'custom' ? (
            <TranchesEditor
              path="refreshers.vesting.tranches"
              tranches={refreshers.vesting.tranches}
              onTranches={(tranches) => replace({ ...refreshers, vesting: { schedule: 'custom', tranches } }, 'refreshers.vesting')}
            />
          ) : null}
          <VestingStrip source={`refresher:${refreshers.firstMonth}`} from={refreshers.firstMonth} name="The first refresher" />
        </div>
      ) : null}
      <QuestionNote path="refreshers" />
    </SectionCard>
  );
};
