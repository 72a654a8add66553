import { ChoiceDialog } from './choice-dialog';
import { useWorkspace } from './workspace-context';

interface GoneOfferProps {
  readonly id: string;
  readonly company: string;
  readonly onLater: () => void;
}

/** An offer that was deleted elsewhere while it was being changed here. */
export const GoneOffer = ({ id, company, onLater }: GoneOfferProps) => {
  const { settleGoneOffer } = useWorkspace();
  return (
    <ChoiceDialog
      onLater={onLater}
      title={`${company.trim()} was deleted somewhere else`}
      description="You have changed it here since. It can stay as a new offer with everything you typed, but without its scores, or go."
      fields={[]}
      choices={[
        { label: 'Let it go', onChoose: () => settleGoneOffer(id, 'drop') },
        { label: 'Keep what I have', primary: true, onChoose: () => settleGoneOffer(id, 'keep') },
      ]}
    />
  );
};
