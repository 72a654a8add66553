'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Textarea } from '@/components/ui/textarea';
import { CONFIDENCE_REACH, confidences } from '@/lib/engine/comparison/confidence';
import type { Criterion, Remark } from '@/lib/engine/comparison/criterion';
import { MATRIX_SCALE } from '@/lib/engine/comparison/matrix-scale';
import { formatNumber } from '@/lib/format/format-number';
import { NOTE_LIMIT } from '@/lib/schemas/criterion';
import { confidenceWords } from './confidence-words';

interface RemarkDialogProps {
  readonly criterion: Criterion;
  readonly offer: { readonly id: string; readonly company: string };
  readonly onRemark: (criterionId: string, offerId: string, remark: Remark) => void;
  readonly onClose: () => void;
  readonly locale: string;
}

const NOTHING: Remark = { confidence: 'sure', note: '' };

/** How sure a score is, and why it was given. What is typed is kept at once. */
export const RemarkDialog = ({ criterion, offer, onRemark, onClose, locale }: RemarkDialogProps) => {
  const score = criterion.scores[offer.id];
  const remark = criterion.remarks[offer.id] ?? NOTHING;
  const change = (part: Partial<Remark>) => onRemark(criterion.id, offer.id, { ...remark, ...part });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`${criterion.name}, ${offer.company}`}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4">
        <div>
          <p className="mb-1.5 text-small font-medium text-ink2">How sure are you?</p>
          <SegmentedControl
            label="How sure are you?"
            value={remark.confidence}
            onValue={(confidence) => change({ confidence })}
            options={confidences.map((value) => ({ value, label: confidenceWords[value] }))}
          />
          <p className="mt-1.5 text-small text-ink3">{meaning(score, CONFIDENCE_REACH[remark.confidence], locale)}</p>
        </div>
        <Textarea
          label={score === undefined ? 'What to find out' : `Why ${formatNumber(score, locale)}?`}
          note="for yourself"
          value={remark.note}
          maxLength={NOTE_LIMIT}
          onText={(note) => change({ note })}
        />
      </div>
    </Dialog>
  );
};

const { min, max } = MATRIX_SCALE;

/** What the range does. */
function meaning(score: number | undefined, reach: number, locale: string): string {
  if (score === undefined) return `Not scored yet: it counts as anything from ${min} to ${max}.`;
  if (reach === 0) return `It counts as ${formatNumber(score, locale)}.`;
  const [low, high] = [Math.max(min, score - reach), Math.min(max, score + reach)].map((end) => formatNumber(end, locale));
  return `It counts as ${formatNumber(score, locale)}, and may as well be anything from ${low} to ${high}.`;
}
