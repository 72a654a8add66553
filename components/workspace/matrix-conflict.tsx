import { useLocale } from '@/components/ui/locale-provider';
import { describeMatrix } from '@/lib/client/describe-comparison';
import { differingFields } from '@/lib/client/differing-fields';
import type { MatrixContent } from '@/lib/engine/comparison/matrix-content';
import { ChoiceDialog } from './choice-dialog';
import { useWorkspace } from './workspace-context';

interface MatrixConflictProps {
  readonly mine: MatrixContent;
  readonly theirs: MatrixContent;
  readonly onLater: () => void;
}

/** A matrix that was changed here and elsewhere. */
export const MatrixConflict = ({ mine, theirs, onLater }: MatrixConflictProps) => {
  const { comparison, settleMatrixConflict } = useWorkspace();
  const locale = useLocale();
  const nameOf = (offerId: string) => comparison.offers.find((offer) => offer.id === offerId)?.company.trim() ?? null;
  return (
    <ChoiceDialog
      onLater={onLater}
      title="The matrix was changed somewhere else too"
      description="Another tab or device has saved criteria or scores since you began. Nothing of yours is saved until you choose."
      fields={differingFields(describeMatrix(mine, nameOf, locale), describeMatrix(theirs, nameOf, locale))}
      choices={[
        { label: 'Take the stored one', onChoose: () => settleMatrixConflict('theirs') },
        { label: 'Keep mine', primary: true, onChoose: () => settleMatrixConflict('mine') },
      ]}
    />
  );
};
