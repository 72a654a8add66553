'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextInput } from '@/components/ui/text-input';
import type { Criterion, Measure } from '@/lib/engine/comparison/criterion';
import { defaultAnchors } from '@/lib/reference/default-anchors';
import { criterionSchema } from '@/lib/schemas/criterion';
import { MeasureFields } from './measure-fields';

interface CriterionDialogProps {
  readonly criterion: Criterion;
  readonly isNew: boolean;
  readonly currency: string;
  readonly onSave: (criterion: Criterion) => void;
  readonly onClose: () => void;
}

const DEFAULT_MEASURE: Measure = { figure: 'average4', ...defaultAnchors('average4') };

/** Names a criterion, says what its ends mean, and whether it is scored by hand or read off a figure. */
export const CriterionDialog = ({ criterion, isNew, currency, onSave, onClose }: CriterionDialogProps) => {
  const [draft, setDraft] = useState(criterion);
  const [tried, setTried] = useState(false);
  const parsed = criterionSchema.safeParse(draft);
  const message = (path: string) => (tried && !parsed.success ? parsed.error.issues.find((issue) => issue.path.join('.') === path)?.message : undefined);
  const save = () => {
    setTried(true);
    if (parsed.success) onSave(parsed.data);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={isNew ? 'A criterion of your own' : `Edit ${criterion.name}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            {isNew ? 'Add' : 'Save'}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextInput label="Name" value={draft.name} onText={(name) => setDraft({ ...draft, name })} error={message('name')} maxLength={80} />
        <SegmentedControl
          label="Scored"
          value={draft.measure === null ? 'hand' : 'measured'}
          onValue={(way) => setDraft({ ...draft, measure: way === 'hand' ? null : (criterion.measure ?? DEFAULT_MEASURE) })}
          options={[
            { value: 'hand', label: 'By hand' },
            { value: 'measured', label: 'From a figure' },
          ]}
        />
        {draft.measure === null ? (
          <>
            <TextInput label="What earns 1" value={draft.low} onText={(low) => setDraft({ ...draft, low })} error={message('low')} note="optional" />
            <TextInput label="What earns 5" value={draft.high} onText={(high) => setDraft({ ...draft, high })} error={message('high')} note="optional" />
          </>
        ) : (
          <MeasureFields measure={draft.measure} currency={currency} onMeasure={(measure) => setDraft({ ...draft, measure })} message={message} />
        )}
      </div>
    </Dialog>
  );
};
