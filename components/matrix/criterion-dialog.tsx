'use client';

import { useState } from 'react';
import { AmountInput } from '@/components/ui/amount-input';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Criterion, Measure, MeasuredFigure } from '@/lib/engine/comparison/criterion';
import { criterionSchema } from '@/lib/schemas/comparison';
import { figureNames } from './measure-text';

interface CriterionDialogProps {
  readonly criterion: Criterion;
  readonly isNew: boolean;
  readonly currency: string;
  readonly onSave: (criterion: Criterion) => void;
  readonly onClose: () => void;
}

const DEFAULT_MEASURE: Measure = { figure: 'average4', low: 100_000, high: 500_000 };

/** Names a criterion, says what its ends mean, and whether it is scored by hand or read off the projection. */
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
            { value: 'measured', label: 'From the projection' },
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

interface MeasureFieldsProps {
  readonly measure: Measure;
  readonly currency: string;
  readonly onMeasure: (measure: Measure) => void;
  readonly message: (path: string) => string | undefined;
}

const figures = Object.entries(figureNames).map(([value, name]) => ({ value: value as MeasuredFigure, label: name.charAt(0).toUpperCase() + name.slice(1) }));

const MeasureFields = ({ measure, currency, onMeasure, message }: MeasureFieldsProps) => (
  <>
    <Select label="Figure" value={measure.figure} onValue={(figure) => onMeasure({ ...measure, figure })} options={figures} />
    <div className="grid grid-cols-2 gap-4">
      <AmountInput label="Earns 1" currency={currency} value={measure.low} onValue={(low) => onMeasure({ ...measure, low: low ?? Number.NaN })} error={message('measure.low')} />
      <AmountInput label="Earns 5" currency={currency} value={measure.high} onValue={(high) => onMeasure({ ...measure, high: high ?? Number.NaN })} error={message('measure.high')} />
    </div>
    <p className="text-small text-ink2">A straight line between the two. The ends stay where you put them, so a new offer never reorders the others.</p>
  </>
);
