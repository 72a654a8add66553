'use client';

import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { comparisonNameSchema } from '@/lib/schemas/comparison';
import { useWorkspace } from './workspace-context';

/** The comparison's name in the bar; a click or Enter on it makes it editable. */
export const ComparisonTitle = () => {
  const { comparison, rename } = useWorkspace();
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setText(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (text === null)
    return (
      <button
        ref={opener}
        type="button"
        onClick={() => setText(comparison.name)}
        aria-label={`${comparison.name}: rename`}
        title="Rename"
        className="group inline-flex max-w-full items-center gap-2 rounded-[4px] font-medium text-ink -outline-offset-1"
      >
        <span className="truncate">{comparison.name}</span>
        <Pencil aria-hidden className="size-3.5 shrink-0 text-ink3 opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:opacity-100" />
      </button>
    );
  const parsed = comparisonNameSchema.safeParse(text);
  const fault = parsed.success ? null : (parsed.error.issues[0]?.message ?? 'Enter a name');
  const save = () => {
    if (!parsed.success) return;
    if (parsed.data !== comparison.name) rename(parsed.data);
    close();
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
        onBlur={() => (parsed.success ? save() : setText(null))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
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
