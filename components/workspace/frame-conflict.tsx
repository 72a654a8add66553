import { useLocale } from '@/components/ui/locale-provider';
import { describeFrame } from '@/lib/client/describe-comparison';
import { differingFields } from '@/lib/client/differing-fields';
import type { Frame } from '@/lib/client/workspace-state';
import { ChoiceDialog } from './choice-dialog';
import { useWorkspace } from './workspace-context';

interface FrameConflictProps {
  readonly mine: Frame;
  readonly theirs: Frame;
  readonly onLater: () => void;
}

/** A name or assumptions that were changed here and elsewhere. */
export const FrameConflict = ({ mine, theirs, onLater }: FrameConflictProps) => {
  const { settleFrameConflict } = useWorkspace();
  const locale = useLocale();
  return (
    <ChoiceDialog
      onLater={onLater}
      title="This comparison was changed somewhere else too"
      description="Another tab or device has saved its name or assumptions since you began. Nothing of yours is saved until you choose."
      fields={differingFields(describeFrame(mine, locale), describeFrame(theirs, locale))}
      choices={[
        { label: 'Take the stored one', onChoose: () => settleFrameConflict('theirs') },
        { label: 'Keep mine', primary: true, onChoose: () => settleFrameConflict('mine') },
      ]}
    />
  );
};
