import { Plus, Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { FinanceRound } from '@/lib/engine/offer/private-outlook';
import { PRIVATE_OUTLOOK_LIMITS } from '@/lib/schemas/private-outlook';
import { PercentField } from '../fields/percent-field';

interface PrivateOutlookRoundsProps {
  readonly path: string;
  readonly rounds: readonly FinanceRound[];
  readonly onRounds: (rounds: readonly FinanceRound[]) => void;
}

/** Rounds of finance until a case comes about: each leaves everybody a smaller part of the company. */
export const PrivateOutlookRounds = ({ path, rounds, onRounds }: PrivateOutlookRoundsProps) => (
  <div className="mt-4 space-y-3">
    {rounds.map((round, index) => (
      <div key={round.id} className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="w-44">
          <PercentField path={`${path}.${index}.sold`} label={`Round ${index + 1} sells`} />
        </div>
        <div className="w-44">
          <PercentField path={`${path}.${index}.poolIncrease`} label="New options take" />
        </div>
        <IconButton label={`Remove round ${index + 1}`} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => onRounds(rounds.filter(({ id }) => id !== round.id))} />
      </div>
    ))}
    <Button
      size="sm"
      variant="ghost"
      icon={<Plus aria-hidden className="size-4" />}
      disabled={rounds.length >= PRIVATE_OUTLOOK_LIMITS.rounds}
      onClick={() => onRounds([...rounds, { id: newId(), sold: 0.2, poolIncrease: 0.05 }])}
    >
      Add a round of finance before it
    </Button>
  </div>
);
