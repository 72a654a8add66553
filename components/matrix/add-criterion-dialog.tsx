'use client';

import { Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Weighing } from '@/lib/engine/comparison/weighing';
import type { LibraryCriterion } from '@/lib/reference/criteria-library';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { LibraryList } from './library-list';

interface AddCriterionDialogProps {
  readonly criteria: readonly Criterion[];
  readonly weighing: Weighing;
  readonly onAdd: (entry: LibraryCriterion) => void;
  readonly onRemove: (criterionId: string) => void;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

/** Adds criteria from the library, or leads to one of one's own. */
export const AddCriterionDialog = ({ criteria, weighing, onAdd, onRemove, onOwn, onClose }: AddCriterionDialogProps) => {
  const toggle = (entry: LibraryCriterion) => {
    const there = criteria.find(({ name }) => name === entry.name);
    if (there) onRemove(there.id);
    else onAdd(entry);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Add criteria"
      description={`What others weigh offers by. A new one ${weighing === 'ranking' ? 'comes last' : 'counts as much as the average of those you have'}, until you say otherwise.`}
      size="lg"
      footer={
        <>
          <Button icon={<Pencil aria-hidden className="size-4" />} onClick={onOwn} disabled={criteria.length >= COMPARISON_LIMITS.criteria}>
            Write your own
          </Button>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <LibraryList chosen={new Set(criteria.map(({ name }) => name))} onToggle={toggle} full={criteria.length >= COMPARISON_LIMITS.criteria} />
    </Dialog>
  );
};
