import { useEffect, useState } from 'react';

interface TitleFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

// A comparison opens without its schemas; they come with the form and are there when a name has been typed.
const nameSchema = async () => (await import('@/lib/schemas/comparison')).comparisonNameSchema;

/** The comparison's name while it is edited; Enter or leaving the field takes it, Escape does not. */
export const TitleForm = ({ name, onName, onClose }: TitleFormProps) => {
  const [text, setText] = useState(name);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void nameSchema().then((schema) => {
      const parsed = schema.safeParse(text);
      if (isCurrent) setFault(parsed.success ? null : (parsed.error.issues[0]?.message ?? 'Enter a name'));
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const save = async ({ orClose }: { readonly orClose: boolean }) => {
    const parsed = (await nameSchema()).safeParse(text);
    if (parsed.success && parsed.data !== name) onName(parsed.data);
    if (parsed.success || orClose) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save({ orClose: false });
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
        onBlur={() => void save({ orClose: true })}
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
