import { useState } from 'react';
import { comparisonNameSchema } from '@/lib/schemas/comparison';

interface TitleFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** The comparison's name while it is edited; Enter or leaving the field takes it, Escape does not. */
export const TitleForm = ({ name, onName, onClose }: TitleFormProps) => {
  const [text, setText] = useState(name);
  const parsed = comparisonNameSchema.safeParse(text);
  const fault = parsed.success ? null : (parsed.error.issues[0]?.message ?? 'Enter a name');
  const save = () => {
    if (!parsed.success) return;
    if (parsed.data !== name) onName(parsed.data);
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      className="flex min-w-0 items-center gap-2"
    >
      <input
        autoFocus
        aria-label="Name of the comparison"
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : 'title-fault'}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => (parsed.success ? save() : onClose())}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
        className="h-8 w-60 min-w-0 rounded-control border border-control bg-card px-2 font-medium text-ink outline-accent aria-invalid:border-bad pointer-coarse:text-[16px]"
      />
      {fault === null ? null : (
        <span id="title-fault" role="alert" className="text-small whitespace-nowrap text-bad">
          {fault}
        </span>
      )}
    </form>
  );
};
