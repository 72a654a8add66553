import { useLocale } from '@/components/ui/locale-provider';
import { describeOffer } from '@/lib/client/describe-offer';
import { differingFields } from '@/lib/client/differing-fields';
import type { ConflictChoice } from '@/lib/client/workspace-actions';
import type { Offer } from '@/lib/engine/offer/offer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { ChoiceDialog } from './choice-dialog';
import { useWorkspace } from './workspace-context';

interface OfferConflictProps {
  readonly id: string;
  readonly mine: Offer;
  readonly theirs: Offer;
  readonly onLater: () => void;
}

const presetLabel = (id: string): string => vestingPresets.find((preset) => preset.id === id)?.label ?? id;

/** An offer that was changed here and elsewhere. */
export const OfferConflict = ({ id, mine, theirs, onLater }: OfferConflictProps) => {
  const { settleOfferConflict } = useWorkspace();
  const locale = useLocale();
  const settle = (choice: ConflictChoice) => () => settleOfferConflict(id, choice);
  return (
    <ChoiceDialog
      onLater={onLater}
      title={`${mine.company.trim()} was changed somewhere else too`}
      description="Another tab or device has saved this offer since you began. Nothing of yours is saved until you choose."
      fields={differingFields(describeOffer(mine, locale, presetLabel), describeOffer(theirs, locale, presetLabel))}
      choices={[
        { label: 'Keep both: mine as a copy', onChoose: settle('copy') },
        { label: 'Take the stored one', onChoose: settle('theirs') },
        { label: 'Keep mine', primary: true, onChoose: settle('mine') },
      ]}
    />
  );
};
