import { SegmentedControl } from '@/components/ui/segmented-control';
import { Textarea } from '@/components/ui/textarea';
import type { Outcomes } from '@/lib/engine/record/outcomes';
import { WHY_LIMIT } from '@/lib/engine/record/why-limit';

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'unsure', label: 'Not sure' },
  { value: 'no', label: 'No' },
  { value: 'open', label: 'No answer yet' },
] as const;

interface AgainFieldsProps {
  readonly outcomes: Outcomes;
  readonly onOutcomes: (outcomes: Outcomes) => void;
}

/** Whether the person would choose the same again, and what they learned. */
export const AgainFields = ({ outcomes, onOutcomes }: AgainFieldsProps) => (
  <div className="grid gap-4">
    <div>
      <p className="mb-1.5 text-small font-medium text-ink2">Would you choose the same again?</p>
      <SegmentedControl
        label="Would you choose the same again?"
        value={outcomes.again ?? 'open'}
        onValue={(answer) => onOutcomes({ ...outcomes, again: answer === 'open' ? null : answer })}
        options={ANSWERS}
        className="max-w-full flex-wrap"
      />
    </div>
    <Textarea label="What do you know now?" note="optional" value={outcomes.note} onText={(note) => onOutcomes({ ...outcomes, note })} rows={3} maxLength={WHY_LIMIT} />
  </div>
);
